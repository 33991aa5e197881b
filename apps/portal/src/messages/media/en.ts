import type { mediaFr } from './fr.js';

/** Photos and documents of a case, in English. */
export const mediaEn: Record<keyof typeof mediaFr, string> = {
  'media.photos': 'Photos',
  'media.documents': 'Documents',
  'media.credit': 'Credit: {name}',
  'media.rightsReserved': 'All rights reserved',
  'media.document': '{type}, {size}',
  'media.kilobytes': '{size, number} kB',
  'media.megabytes': '{size, number} MB',
};
