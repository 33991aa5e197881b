import type { Locale, RichChild, RichElement } from '#shared';
import { drawTable } from './pdf-table.js';
import { type Column, type PdfSheet, QUIET } from './pdf-sheet.js';
import { ACCENT, INK, leadingOf, PdfText, plainRun, runsOf, type Style } from './pdf-text.js';
import { type Struct, structOf } from './pdf-struct.js';

const SIZES = { title: 19, heading: 13, h3: 11, h4: 10, text: 9.5, small: 8.5 } as const;

const INLINE: ReadonlySet<string> = new Set(['strong', 'em', 'a', 'br']);
const isInline = (child: RichChild): boolean => typeof child === 'string' || INLINE.has(child.tag);

/** Sets a tree of elements in a column, with the tags by which reading programs know it again. */
export class PdfWriter {
  private readonly text: PdfText;

  constructor(
    private readonly sheet: PdfSheet,
    readonly column: Column,
    private readonly locale: Locale,
  ) {
    this.text = new PdfText(sheet);
  }

  private style(size: number, ink: string = INK): Style {
    return { size, ink, locale: this.locale };
  }

  title(parent: Struct, text: string): void {
    this.text.paragraph(parent, 'H1', plainRun(text, true), this.column, this.style(SIZES.title));
    this.sheet.space(6);
  }

  /** The heading of a section, never without something of the section below it. */
  heading(parent: Struct, text: string): void {
    this.sheet.space(12);
    this.sheet.keep(64);
    this.text.paragraph(parent, 'H2', plainRun(text, true), this.column, this.style(SIZES.heading, ACCENT));
    this.sheet.space(3);
  }

  /** A line in small print: captions, licences, remarks. */
  small(parent: Struct, children: readonly RichChild[], type = 'P'): void {
    this.text.paragraph(parent, type, runsOf(children), this.column, this.style(SIZES.small, QUIET));
    this.sheet.space(4);
  }

  elements(parent: Struct, elements: readonly RichElement[]): void {
    for (const element of elements) this.element(parent, element, this.column);
  }

  private element(parent: Struct, element: RichElement, column: Column): void {
    switch (element.tag) {
      case 'h3':
      case 'h4': {
        this.sheet.space(5);
        this.sheet.keep(48);
        const style = this.style(SIZES[element.tag]);
        this.text.paragraph(parent, element.tag.toUpperCase(), runsOf(element.children, true), column, style);
        this.sheet.space(2);
        return;
      }
      case 'ul':
      case 'ol':
        this.list(parent, element, column);
        break;
      case 'table':
        drawTable(this.sheet, this.text, parent, element, column, this.style(SIZES.small));
        break;
      case 'blockquote':
        this.quote(parent, element, column);
        break;
      default:
        this.text.paragraph(parent, 'P', runsOf(element.children), column, this.style(SIZES.text));
    }
    this.sheet.space(5);
  }

  /** Children that are text and blocks together, as in a list's item. */
  private mixed(parent: Struct, children: readonly RichChild[], column: Column): void {
    const inline = children.filter(isInline);
    if (inline.length > 0) this.text.paragraph(parent, 'P', runsOf(inline), column, this.style(SIZES.text));
    for (const child of children)
      if (typeof child === 'object' && !isInline(child)) this.element(parent, child, column);
  }

  private list(parent: Struct, list: RichElement, column: Column): void {
    const items = list.children.filter((child) => typeof child === 'object');
    const style = this.style(SIZES.text);
    const indent = list.tag === 'ol' ? 22 : 14;
    const inner = { x: column.x + indent, width: column.width - indent };
    this.group(parent, 'L', (all) => {
      for (const [index, item] of items.entries()) {
        const sign = list.tag === 'ol' ? `${(list.start ?? 1) + index}.` : '•';
        this.sheet.keep(leadingOf(style) * 2);
        this.group(all, 'LI', (entry) => {
          const [line] = this.text.linesOf(plainRun(sign), indent, style);
          this.group(entry, 'Lbl', (label) => line && this.text.line(label, line, column.x, style));
          this.group(entry, 'LBody', (body) => this.mixed(body, item.children, inner));
        });
        this.sheet.space(2);
      }
    });
  }

  /** A rule beside it says in black and white as well that somebody else speaks. */
  private quote(parent: Struct, quote: RichElement, column: Column): void {
    const inner = { x: column.x + 14, width: column.width - 14 };
    const start = this.sheet.mark;
    this.group(parent, 'BlockQuote', (element) => this.mixed(element, quote.children, inner));
    const end = this.sheet.mark;
    if (end.page !== start.page) return;
    this.sheet.artifact('Layout', () => {
      this.sheet.doc
        .moveTo(column.x + 4, start.y)
        .lineTo(column.x + 4, end.y - 5)
        .lineWidth(2)
        .stroke(QUIET);
    });
  }

  private group(parent: Struct, type: string, fill: (element: Struct) => void): void {
    const element = structOf(this.sheet.doc, type);
    parent.add(element);
    fill(element);
    element.end();
  }
}
