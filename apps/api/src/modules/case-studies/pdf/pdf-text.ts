import type { Locale, RichChild } from '#shared';
import { linesOf, type Line, type Run } from './line-breaking.js';
import type { Column, PdfSheet } from './pdf-sheet.js';
import { linkIn, type Struct, structOf } from './pdf-struct.js';

export const INK = '#1b1d22';
export const ACCENT = '#1f3a8a';

/** The look of a stretch of text. The same object for what looks alike. */
export interface Look {
  bold: boolean;
  href: string | null;
}

const PLAIN: Look = { bold: false, href: null };

/** How a paragraph is set. */
export interface Style {
  size: number;
  ink: string;
  locale: Locale;
  bold?: boolean;
}

/** Lines of Japanese stand further apart: its signs fill their whole square. */
export const leadingOf = ({ size, locale }: Pick<Style, 'size' | 'locale'>): number =>
  size * (locale === 'ja' ? 1.7 : 1.42);

const lookOf = (looks: Map<string, Look>, bold: boolean, href: string | null): Look => {
  const key = `${bold} ${href ?? ''}`;
  const known = looks.get(key) ?? { bold, href };
  looks.set(key, known);
  return known;
};

/** An address that viewers of PDF can follow: in ASCII. */
const ascii = (href: string): string | null => (URL.canParse(href) ? new URL(href).href : null);

/** Inline elements as runs. Japanese has no italics: what is stressed is bold. */
export function runsOf(children: readonly RichChild[], bold = false): Run<Look>[] {
  const looks = new Map<string, Look>();
  const walk = (all: readonly RichChild[], strong: boolean, href: string | null): Run<Look>[] =>
    all.flatMap((child): Run<Look>[] => {
      if (typeof child === 'string') return child === '' ? [] : [{ text: child, look: lookOf(looks, strong, href) }];
      if (child.tag === 'br') return [{ text: '\n', look: lookOf(looks, strong, href) }];
      const link = child.tag === 'a' && child.href ? ascii(child.href) : href;
      return walk(child.children, strong || child.tag === 'strong' || child.tag === 'em', link);
    });
  return walk(children, bold, null);
}

export const plainRun = (text: string, bold = false): Run<Look>[] => [
  { text, look: bold ? { bold: true, href: null } : PLAIN },
];

/** How many lines from this one on stay on one page: none stands alone at a page's foot, and none at the next one's head. */
function together(index: number, lines: number): number {
  if (index === 0) return lines <= 3 ? lines : 2;
  return index === lines - 2 ? 2 : 1;
}

/** Sets and draws lines of text on a sheet. */
export class PdfText {
  constructor(private readonly sheet: PdfSheet) {}

  linesOf(runs: readonly Run<Look>[], width: number, { size, locale }: Style): Line<Look>[] {
    return linesOf(runs, width, (text, look) => this.sheet.fonts.widthOf(text, size, locale, look.bold));
  }

  /** A paragraph in a column, line by line, each on the page that has room for it. */
  paragraph(parent: Struct, type: string, runs: readonly Run<Look>[], column: Column, style: Style): void {
    const lines = this.linesOf(runs, column.width, style);
    const element = structOf(this.sheet.doc, type, { lang: style.locale });
    parent.add(element);
    const height = leadingOf(style);
    lines.forEach((line, index) => {
      this.sheet.keep(height * together(index, lines.length));
      this.line(element, line, column.x, style);
      this.sheet.y += height;
    });
    element.end();
  }

  /** One line at the sheet's height, as content of `element`. */
  line(element: Struct, { pieces }: Line<Look>, x: number, style: Style): void {
    let at = x;
    for (const { text, look } of pieces) {
      const from = at;
      const draw = () => this.piece(text, look, from, style);
      if (look.href === null) element.add(draw);
      else {
        const link = structOf(this.sheet.doc, 'Link', { alt: look.href });
        element.add(link);
        link.add(draw);
        link.end();
      }
      at += this.sheet.fonts.widthOf(text, style.size, style.locale, look.bold);
    }
  }

  /** Text of one look from `x` on, as part of whatever content is open. */
  piece(text: string, { bold, href }: Look, x: number, { size, ink, locale }: Style): void {
    const { doc, y, fonts } = this.sheet;
    const baseline = y + size * 1.12;
    let at = x;
    for (const { face, text: part } of fonts.settingsOf(text, locale, bold)) {
      doc
        .font(face)
        .fontSize(size)
        .fillColor(href ? ACCENT : ink);
      doc.text(part, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      at += doc.widthOfString(part);
    }
    if (href === null) return;
    doc
      .moveTo(x, baseline + 1.5)
      .lineTo(at, baseline + 1.5)
      .lineWidth(0.5)
      .stroke(ACCENT);
    linkIn(doc, { x, y, width: at - x, height: size * 1.3 }, href);
  }
}
