/** Ce que l’on emporte d’une recherche, en français. */
export const exportsFr = {
  'search.export': 'Télécharger ces résultats',
  'search.export.in': '{format} en {language}',
  'search.export.xlsx': 'Classeur (XLSX)',
  'search.export.csv': 'Texte (CSV)',
  'search.export.json': 'Données (JSON)',
  'search.export.jsonld': 'Données liées (JSON-LD)',
};
