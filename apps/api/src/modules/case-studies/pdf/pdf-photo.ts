import type { Locale } from '#shared';
import type { PdfPhoto } from './case-pdf.content.js';
import type { PdfSheet } from './pdf-sheet.js';
import { structOf } from './pdf-struct.js';

/** No photo is higher than this part of a page. */
const HIGHEST = 0.42;

const scaleOf = ({ whole, height }: PdfSheet, photo: PdfPhoto): number =>
  Math.min(whole.width / photo.width, (height * HIGHEST) / photo.height, 1);

/** How much of a page a photo takes, with a line below it. */
export const heightOf = (sheet: PdfSheet, photo: PdfPhoto): number => photo.height * scaleOf(sheet, photo) + 38;

/** A photo in its proportions, with what it shows for those who don't see it. It is never cut. */
export function drawPhoto(sheet: PdfSheet, photo: PdfPhoto, locale: Locale): void {
  const { whole, doc } = sheet;
  const scale = scaleOf(sheet, photo);
  const [width, height] = [photo.width * scale, photo.height * scale];
  sheet.space(8);
  sheet.keep(heightOf(sheet, photo));
  const { y } = sheet;
  const bbox: [number, number, number, number] = [whole.x, y, whole.x + width, y + height];
  const figure = structOf(doc, 'Figure', {
    alt: photo.words[locale]?.alternative ?? photo.fallback,
    bbox,
    placement: 'Block',
  });
  sheet.root.add(figure);
  figure.add(() => doc.image(Buffer.from(photo.jpeg), whole.x, y, { width, height }));
  figure.end();
  sheet.y += height + 4;
}
