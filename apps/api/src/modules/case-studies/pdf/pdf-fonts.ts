import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locale } from '#shared';

const require = createRequire(import.meta.url);

/** The faces that a document is set in: one of Latin, one of Japanese, each in two weights. */
const FILES = {
  latin: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  latinBold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  japanese: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  japaneseBold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
} as const;
export type Face = keyof typeof FILES;
const FACES = Object.keys(FILES) as Face[];

/** What pdfkit knows of a face and its types don't tell. */
interface Signs {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** What pdfkit does with the faces at the end of a document. */
interface Embedding {
  subset?: number | undefined;
  _fontFamilies: Readonly<Record<string, { finalize(): void }>>;
}

/** Printers put it where they have no type of a sign. */
export const GETA = '〓';

/** How a stretch of text is set. */
export interface Setting {
  face: Face;
  text: string;
}

/** The faces of one document. It embeds of each the signs that it uses, and nothing of those that it doesn't. */
export class PdfFonts {
  private readonly chosen = new Map<string, Face | null>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly doc: PDFKit.PDFDocument) {
    for (const face of FACES) doc.registerFont(face, readFileSync(require.resolve(FILES[face])));
  }

  /** Parts a text by the faces that have its signs; the language says which is asked first. */
  settingsOf(text: string, locale: Locale, bold: boolean): Setting[] {
    const settings: Setting[] = [];
    for (const sign of text) {
      const face = this.faceFor(sign, locale, bold);
      const printed = face === null ? GETA : sign;
      const own: Face = face ?? (bold ? 'japaneseBold' : 'japanese');
      const last = settings.at(-1);
      if (last?.face === own) last.text += printed;
      else settings.push({ face: own, text: printed });
    }
    return settings;
  }

  widthOf(text: string, size: number, locale: Locale, bold: boolean): number {
    const key = `${locale}${bold ? 'b' : 'r'}${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = this.settingsOf(text, locale, bold).reduce((sum, setting) => sum + this.measure(setting), 0);
      this.widths.set(key, width);
    }
    return (width * size) / MEASURED_AT;
  }

  /**
   * Embeds what was used, once everything is set. pdfkit by itself would list the signs of each face (CIDSet), but
   * without the parts that accented letters are made of: PDF/UA wants the whole list or none.
   */
  embed(): void {
    const inner = this.doc as unknown as Embedding;
    const { subset } = inner;
    inner.subset = undefined;
    for (const face of Object.values(inner._fontFamilies)) face.finalize();
    inner.subset = subset;
  }

  private measure({ face, text }: Setting): number {
    return this.doc.font(face).fontSize(MEASURED_AT).widthOfString(text);
  }

  private faceFor(sign: string, locale: Locale, bold: boolean): Face | null {
    const key = `${locale === 'ja' ? 'j' : 'l'}${bold ? 'b' : 'r'}${sign}`;
    const known = this.chosen.get(key);
    if (known !== undefined) return known;
    const order: ('latin' | 'japanese')[] = locale === 'ja' ? ['japanese', 'latin'] : ['latin', 'japanese'];
    const found = order.map((face): Face => (bold ? `${face}Bold` : face)).find((face) => this.has(face, sign)) ?? null;
    this.chosen.set(key, found);
    return found;
  }

  private has(face: Face, sign: string): boolean {
    const {
      _font: { font },
    } = this.doc.font(face) as unknown as Signs;
    return font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  }
}

const MEASURED_AT = 100;
