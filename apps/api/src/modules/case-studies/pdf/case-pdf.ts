import { PLATFORM } from '#shared';
import { PART_KEYS, type PartKey, type PdfContent, type PdfPhoto } from './case-pdf.content.js';
import { drawPhoto, heightOf } from './pdf-photo.js';
import { LINE, PdfSheet, QUIET } from './pdf-sheet.js';
import { plainRun, PdfText } from './pdf-text.js';
import { type Struct, structOf } from './pdf-struct.js';
import { PdfWriter } from './pdf-writer.js';

/** What is printed: one language, or two that face each other. */
export interface PrintOrder {
  content: PdfContent;
  facing: PdfContent | null;
  photos: readonly PdfPhoto[];
}

/** Reading programs and outlines know it by both titles. */
const titleOf = ({ content, facing }: PrintOrder): string =>
  facing ? `${content.title} / ${facing.title}` : content.title;

/** One side: a language in its column. */
interface Side {
  content: PdfContent;
  writer: PdfWriter;
}

/** A printed case: A4, tagged, with an outline; in two languages section by section side by side. */
class Print {
  private readonly sheet: PdfSheet;
  private readonly sides: readonly Side[];

  constructor(private readonly order: PrintOrder) {
    const { content, facing } = order;
    this.sheet = new PdfSheet({
      title: titleOf(order),
      author: content.author,
      locale: content.locale,
      date: content.date,
    });
    const columns = facing ? this.sheet.halves : [this.sheet.whole];
    this.sides = [content, ...(facing ? [facing] : [])].map((one, index) => ({
      content: one,
      writer: new PdfWriter(this.sheet, columns[index] ?? this.sheet.whole, one.locale),
    }));
  }

  make(): Promise<Buffer> {
    const { photos } = this.order;
    this.beside(({ writer, content: { title, teaser, facts, notice } }, struct) => {
      writer.title(struct, title);
      if (notice) writer.small(struct, [notice]);
      if (teaser) writer.elements(struct, [{ tag: 'p', children: [{ tag: 'strong', children: [teaser] }] }]);
      writer.elements(struct, facts);
    });
    const [cover, ...others] = photos;
    if (cover) this.photo(cover);
    for (const key of PART_KEYS) this.part(key);
    if (others.length > 0) this.gallery(others);
    this.beside(({ writer, content: { citation } }, struct) => {
      writer.heading(struct, citation.heading);
      writer.elements(struct, citation.elements);
    });
    return this.sheet.finish((page, pages) => this.dress(page, pages));
  }

  /** One section in each language, from the same height on; the next begins below the longer one. */
  private part(key: PartKey): void {
    const heading = this.sides.map(({ content }) => content.parts[key]?.heading).find(Boolean);
    if (!heading) return;
    this.sheet.keep(90);
    this.sheet.doc.outline.addItem(heading);
    this.beside(({ content, writer }, struct) => {
      const part = content.parts[key];
      if (!part) return;
      writer.heading(struct, part.heading);
      writer.elements(struct, part.elements);
    });
  }

  private gallery(photos: readonly PdfPhoto[]): void {
    const [first] = photos;
    if (first) this.sheet.keep(44 + heightOf(this.sheet, first));
    this.sheet.doc.outline.addItem(this.order.content.photosHeading);
    this.beside(({ writer, content }, struct) => writer.heading(struct, content.photosHeading));
    for (const photo of photos) this.photo(photo);
  }

  /** A photo over the whole width, with what each language says of it below. */
  private photo(photo: PdfPhoto): void {
    drawPhoto(this.sheet, photo, this.order.content.locale);
    this.beside(({ writer, content: { locale } }, struct) => {
      const words = photo.words[locale];
      if (words?.caption) writer.small(struct, [words.caption], 'Caption');
    });
    this.sheet.space(10);
  }

  private beside(write: (side: Side, struct: Struct) => void): void {
    const start = this.sheet.mark;
    const section = structOf(this.sheet.doc, 'Sect');
    this.sheet.root.add(section);
    const ends = this.sides.map((side) => {
      this.sheet.goTo(start);
      const struct = structOf(this.sheet.doc, 'Div', { lang: side.content.locale });
      section.add(struct);
      write(side, struct);
      struct.end();
      return this.sheet.mark;
    });
    section.end();
    const [deepest] = ends.sort((a, b) => b.page - a.page || b.y - a.y);
    if (deepest) this.sheet.goTo(deepest);
  }

  /** Head and foot: what it is, where it stands, which page of how many. */
  private dress(page: number, pages: number): void {
    const { content } = this.order;
    const { doc, whole } = this.sheet;
    const text = new PdfText(this.sheet);
    const style = { size: 8, ink: QUIET, locale: content.locale };
    const put = (words: string, y: number, align: 'left' | 'right') => {
      const [line] = text.linesOf(plainRun(words), whole.width - 70, style);
      if (!line) return;
      this.sheet.y = y;
      let x = align === 'left' ? whole.x : whole.x + whole.width - line.width;
      for (const { text: piece, look } of line.pieces) {
        text.piece(piece, look, x, style);
        x += this.sheet.fonts.widthOf(piece, style.size, style.locale, look.bold);
      }
    };
    if (page > 1) {
      put(content.runningHead, 40, 'left');
      put(PLATFORM, 40, 'right');
      doc
        .moveTo(whole.x, 56)
        .lineTo(whole.x + whole.width, 56)
        .lineWidth(0.5)
        .stroke(LINE);
    }
    const foot = doc.page.height - 48;
    put(content.foot, foot, 'left');
    put(`${page} / ${pages}`, foot, 'right');
  }
}

/** Prints a case. @returns a whole PDF */
export const printCase = (order: PrintOrder): Promise<Buffer> => new Print(order).make();
