import type { sharingFr } from './fr.js';

/** What readers take away from a case (citation, documents, feeds), in English. */
export const sharingEn: Record<keyof typeof sharingFr, string> = {
  'case.cite.copy': 'Copy the citation',
  'case.cite.copied': 'The citation is copied.',
  'case.cite.failed': 'It could not be copied: select the text and copy it yourself.',
  'search.feed': 'Feed of these results',
  'case.takeAway': 'Take it with you',
  'case.takeAway.pdf': 'PDF in {language}',
  'case.takeAway.facing': 'PDF, {one} and {other} side by side',
  'case.takeAway.data': 'Data (JSON-LD)',
};
