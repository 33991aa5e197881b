import type { mediaFr } from './fr.js';

/** Photos and documents of a case, in Japanese. */
export const mediaJa: Record<keyof typeof mediaFr, string> = {
  'media.photos': '写真',
  'media.documents': '資料',
  'media.credit': '提供：{name}',
  'media.rightsReserved': '無断転載禁止',
  'media.document': '{type}、{size}',
  'media.kilobytes': '{size, number} KB',
  'media.megabytes': '{size, number} MB',
};
