/** Ce que l’on emporte d’un retour d’expérience (citation, documents, flux), en français. */
export const sharingFr = {
  'case.cite.copy': 'Copier la citation',
  'case.cite.copied': 'La citation est copiée.',
  'case.cite.failed': 'La copie n’a pas fonctionné\u00a0: sélectionnez le texte et copiez-le vous-même.',
  'search.feed': 'Flux de ces résultats',
  'case.takeAway': 'À emporter',
  'case.takeAway.pdf': 'PDF en {language}',
  'case.takeAway.facing': 'PDF {one} et {other} face à face',
  'case.takeAway.data': 'Données (JSON-LD)',
} as const;
