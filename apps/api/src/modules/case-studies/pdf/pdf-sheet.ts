import PDFDocument from 'pdfkit';
import type { Locale } from '#shared';
import { PdfFonts } from './pdf-fonts.js';
import { type Struct, structOf } from './pdf-struct.js';

const SIDE = 56;
const TOP = 72;
const BOTTOM = 72;
const GAP = 26;

/** More pages than any case within its limits can fill; what needs more is a fault, not a document. */
const MAX_PAGES = 120;

export const QUIET = '#565b66';
export const LINE = '#a7a29a';

/** Where text flows: one column over the page, or one of two. */
export interface Column {
  x: number;
  width: number;
}

/** A place in the document to which one comes back. */
export interface Mark {
  page: number;
  y: number;
}

/** What a document says of itself. */
export interface About {
  title: string;
  author: string;
  locale: Locale;
  /** When what it shows was published: the same case is the same document, byte for byte. */
  date: Date;
}

/** An A4 document, tagged (PDF/UA), with pages that can be gone back to, so that two columns flow beside each other. */
export class PdfSheet {
  readonly doc: PDFKit.PDFDocument;
  readonly fonts: PdfFonts;
  readonly root: Struct;
  y = TOP;
  private current = 0;
  private pages = 1;

  constructor({ title, author, locale, date }: About) {
    const options = {
      size: 'A4',
      // Text is placed line by line: no margin of pdfkit's may begin a page by itself.
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: locale,
      bufferPages: true,
      info: { Title: title, Author: author, Creator: 'Kakehashi', CreationDate: date, ModDate: date },
    };
    // Its types know the subset of archives (PDF/A) only.
    this.doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
    this.fonts = new PdfFonts(this.doc);
    this.root = structOf(this.doc, 'Document', { lang: locale });
    this.doc.addStructure(this.root);
  }

  get whole(): Column {
    return { x: SIDE, width: this.doc.page.width - 2 * SIDE };
  }

  /** The left and the right half. */
  get halves(): [Column, Column] {
    const width = (this.whole.width - GAP) / 2;
    return [
      { x: SIDE, width },
      { x: SIDE + width + GAP, width },
    ];
  }

  /** How much of the page text may fill. */
  get height(): number {
    return this.doc.page.height - TOP - BOTTOM;
  }

  /** On to the next page: the one that the column beside has begun, or a new one. */
  next(): void {
    this.current += 1;
    if (this.current < this.pages) this.doc.switchToPage(this.current);
    else {
      if (this.pages >= MAX_PAGES) throw new Error(`The document needs more than ${MAX_PAGES} pages`);
      this.doc.addPage();
      this.pages += 1;
    }
    this.y = TOP;
  }

  /** Makes room for what must not stand alone at the foot of a page. @returns whether a page was turned for it */
  keep(height: number): boolean {
    const fits = this.y + height <= this.doc.page.height - BOTTOM + 0.01;
    if (fits || this.y <= TOP) return false;
    this.next();
    return true;
  }

  /** A distance to what stands above; none at the head of a page. */
  space(points: number): void {
    if (this.y > TOP) this.y += points;
  }

  get mark(): Mark {
    return { page: this.current, y: this.y };
  }

  goTo({ page, y }: Mark): void {
    if (page !== this.current) this.doc.switchToPage(page);
    this.current = page;
    this.y = y;
  }

  /** Draws what reading programs pass over. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Ends the document, once `dress` has given each page its head and foot. */
  finish(dress: (page: number, pages: number) => void): Promise<Buffer> {
    const chunks: Buffer[] = [];
    const whole = new Promise<Buffer>((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.doc.on('end', () => resolve(Buffer.concat(chunks)));
      this.doc.on('error', reject);
    });
    this.root.end();
    for (let page = 0; page < this.pages; page += 1) {
      this.doc.switchToPage(page);
      this.artifact('Pagination', () => dress(page + 1, this.pages));
    }
    this.fonts.embed();
    this.doc.end();
    return whole;
  }
}
