import type { exportsFr } from './fr.js';

/** What one takes away from a search, in English. */
export const exportsEn: Record<keyof typeof exportsFr, string> = {
  'search.export': 'Download these results',
  'search.export.in': '{format} in {language}',
  'search.export.xlsx': 'Workbook (XLSX)',
  'search.export.csv': 'Text (CSV)',
  'search.export.json': 'Data (JSON)',
  'search.export.jsonld': 'Linked data (JSON-LD)',
};
