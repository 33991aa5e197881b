import type { RichChild, RichElement } from '#shared';
import type { Line, Run } from './line-breaking.js';
import { spanning, type Struct, structOf } from './pdf-struct.js';
import { type Column, LINE, type PdfSheet } from './pdf-sheet.js';
import { leadingOf, type Look, type PdfText, runsOf, type Style } from './pdf-text.js';

const PADDING = 4;

/** A cell in its place of the grid. */
interface Cell {
  element: RichElement;
  column: number;
  span: number;
}

/** The rows of a table as places in a grid: what spans rows pushes the cells below it aside. */
export function gridOf(table: RichElement): { rows: Cell[][]; columns: number } {
  const taken = new Map<string, true>();
  const elements = table.children
    .flatMap((body) => (typeof body === 'object' ? body.children : []))
    .filter((row) => typeof row === 'object');
  let columns = 1;
  const rows = elements.map((row, index) => {
    let column = 0;
    return row.children.flatMap((element): Cell[] => {
      if (typeof element === 'string') return [];
      while (taken.has(`${index} ${column}`)) column += 1;
      const { colSpan: span = 1, rowSpan = 1 } = element;
      for (let down = 0; down < rowSpan; down += 1)
        for (let across = 0; across < span; across += 1) taken.set(`${index + down} ${column + across}`, true);
      columns = Math.max(columns, column + span);
      return [{ element, column, span }];
    });
  });
  return { rows, columns };
}

/** Blocks within a cell as lines of it: a cell is too narrow for more. */
function inlineOf(children: readonly RichChild[]): RichChild[] {
  return children.flatMap((child, index): RichChild[] => {
    if (typeof child === 'string') return [child];
    const apart: RichChild[] = index > 0 ? [{ tag: 'br', children: [] }] : [];
    if (child.tag === 'p') return [...apart, ...inlineOf(child.children)];
    if (child.tag === 'ul' || child.tag === 'ol') return [...apart, ...inlineOf(child.children)];
    if (child.tag === 'li') return [...apart, '• ', ...inlineOf(child.children)];
    return [child];
  });
}

const cellRuns = ({ element }: Cell): Run<Look>[] => runsOf(inlineOf(element.children), element.tag === 'th');

/** How wide a cell would be if it had one line for each paragraph. */
const naturalWidth = (text: PdfText, cell: Cell, style: Style): number =>
  Math.max(0, ...text.linesOf(cellRuns(cell), Number.MAX_SAFE_INTEGER, style).map(({ width }) => width)) + PADDING;

/** The widest stretch of a cell that no space parts; Japanese can be parted nearly everywhere. */
function widestWord(text: PdfText, cell: Cell, style: Style): number {
  const words = cellRuns(cell).flatMap(({ text: part, look }) =>
    part.split(/[ \n]|(?=[\u3000-\u9fff])/).map((word) => ({ text: word, look })),
  );
  const widths = words.map((word) => text.linesOf([word], Number.MAX_SAFE_INTEGER, style)[0]?.width ?? 0);
  return Math.max(0, ...widths) + PADDING;
}

/** How wide a cell would like to be, and how wide it has to be. */
interface CellWidths {
  natural: (cell: Cell) => number;
  least: (cell: Cell) => number;
}

/** Where columns begin and end: as wide as they need to be where there is room, else in proportion; words stay whole where they can. */
export function edgesOf(
  rows: readonly (readonly Cell[])[],
  columns: number,
  { x, width }: Column,
  { natural, least }: CellWidths,
): number[] {
  const share = width / columns;
  const wants = Array.from({ length: columns }, (_, column) => {
    const own = rows.flatMap((row) => row.filter((cell) => cell.column === column && cell.span === 1));
    const floor = Math.min(share, Math.max(share / 3, ...own.map(least)));
    return { floor, need: Math.max(floor, ...own.map((cell) => Math.min(natural(cell), width * 0.7))) };
  });
  const floors = wants.reduce((sum, { floor }) => sum + floor, 0);
  const needs = wants.reduce((sum, { need }) => sum + need, 0);
  // Room for all: what is left is shared alike. Else everything above the floors gives way in proportion.
  const widthIn = ({ floor, need }: { floor: number; need: number }): number =>
    needs <= width ? need + (width - needs) / columns : floor + ((need - floor) / (needs - floors)) * (width - floors);
  let edge = x;
  return [x, ...wants.map((want) => (edge += widthIn(want)))];
}

/** Cells beside each other; a row is as high as its highest cell and is parted only where no page is high enough. */
export function drawTable(
  sheet: PdfSheet,
  text: PdfText,
  parent: Struct,
  table: RichElement,
  area: Column,
  style: Style,
): void {
  const { rows, columns } = gridOf(table);
  const edges = edgesOf(rows, columns, area, {
    natural: (cell) => naturalWidth(text, cell, style),
    least: (cell) => widestWord(text, cell, style),
  });
  const element = structOf(sheet.doc, 'Table', { lang: style.locale });
  parent.add(element);
  const rule = () =>
    sheet.artifact('Layout', () => {
      sheet.doc
        .moveTo(area.x, sheet.y)
        .lineTo(area.x + area.width, sheet.y)
        .lineWidth(0.5)
        .stroke(LINE);
    });
  rule();
  for (const cells of rows) {
    const set = cells.map((cell) => {
      const from = edges[cell.column] ?? area.x;
      const to = edges[cell.column + cell.span] ?? area.x + area.width;
      const place = { x: from + PADDING / 2, width: to - from - PADDING };
      return { cell, place, lines: text.linesOf(cellRuns(cell), place.width, style) };
    });
    drawRow(sheet, text, element, set, style);
    rule();
  }
  element.end();
}

interface SetCell {
  cell: Cell;
  place: Column;
  lines: Line<Look>[];
}

function drawRow(sheet: PdfSheet, text: PdfText, table: Struct, cells: readonly SetCell[], style: Style): void {
  const { doc } = sheet;
  const leading = leadingOf(style);
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length)) * leading + PADDING * 1.5;
  // A row of headers alone names the columns, and goes with the first of what it names.
  const heads = cells.every(({ cell }) => cell.element.tag === 'th');
  sheet.keep(Math.min(heads ? height * 2.5 : height, sheet.height));
  sheet.y += PADDING / 2;
  const row = structOf(doc, 'TR');
  table.add(row);
  const start = sheet.mark;
  const ends = cells.map(({ cell, place, lines }) => {
    sheet.goTo(start);
    const header = cell.element.tag === 'th';
    const element = structOf(doc, header ? 'TH' : 'TD', header ? { scope: heads ? 'Column' : 'Row' } : {});
    row.add(element);
    spanning(element, cell.element);
    for (const line of lines) {
      sheet.keep(leading);
      text.line(element, line, place.x, style);
      sheet.y += leading;
    }
    element.end();
    return sheet.mark;
  });
  row.end();
  const deepest = [...ends, { page: start.page, y: start.y + leading }].sort((a, b) => b.page - a.page || b.y - a.y)[0];
  if (deepest) sheet.goTo(deepest);
  sheet.y += PADDING;
}
