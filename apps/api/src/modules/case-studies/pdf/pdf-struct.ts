export type Struct = PDFKit.PDFStructureElement;

/** What pdfkit takes of an element of the structure; its types know but a part. */
export interface StructOptions {
  lang?: string;
  /** Said in its place. */
  alt?: string;
  bbox?: [number, number, number, number];
  placement?: string;
  /** Which cells a table's header is for. */
  scope?: 'Row' | 'Column';
}

/** A new element of the structure that reading programs follow. */
export const structOf = (doc: PDFKit.PDFDocument, type: string, options: StructOptions = {}): Struct =>
  doc.struct(type, options);

/** Notes over how many rows and columns a cell goes: pdfkit writes no more of it than whom a header is for. */
export function spanning(cell: Struct, { colSpan, rowSpan }: { colSpan?: number; rowSpan?: number }): void {
  if (!colSpan && !rowSpan) return;
  const { data } = (cell as unknown as { dictionary: { data: { A?: Record<string, unknown> } } }).dictionary;
  data.A = {
    ...data.A,
    O: 'Table',
    ...(colSpan ? { ColSpan: colSpan } : {}),
    ...(rowSpan ? { RowSpan: rowSpan } : {}),
  };
}

/** A link over a part of the page, as a child of its element, so that reading programs can follow it. */
export function linkIn(
  doc: PDFKit.PDFDocument,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  href: string,
): void {
  const { _currentStructureElement: structParent } = doc as unknown as { _currentStructureElement: Struct };
  // A string of PDF is an object here; a plain one would be written as a name.
  const options = { structParent, Contents: Object(href) as string };
  doc.link(x, y, width, height, href, options);
}
