/** Ce que l’on emporte d’un retour d’expérience (citation, documents, flux), en français. */
export const sharingFr = {
  'case.cite.copy': 'Copier la citation',
  'case.cite.copied': 'La citation est copiée.',
  'case.cite.failed': 'La copie n’a pas fonctionné\u00a0: sélectionnez le texte et copiez-le vous-même.',
} as const;
