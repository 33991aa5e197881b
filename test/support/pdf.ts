import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line as it stands on a page. */
export interface PrintedLine {
  page: number;
  x: number;
  y: number;
  text: string;
}

/** An element of the structure that reading programs follow. */
export interface PrintedElement {
  role: string;
  alt: string | null;
  lang: string | null;
  children: PrintedElement[];
}

export interface Printed {
  pages: number;
  title: string;
  lang: string;
  marked: boolean;
  /** All text in the order in which it is written. */
  text: string;
  lines: PrintedLine[];
  /** Text that is neither in the structure nor marked as something to pass over. */
  untagged: string[];
  structure: PrintedElement[];
  outline: string[];
}

interface Node {
  role?: string;
  alt?: string;
  lang?: string;
  children?: Node[];
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

function untaggedOf(items: Content): string[] {
  let depth = 0;
  const found: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (depth === 0 && item.str.trim() !== '') found.push(item.str);
    } else depth += item.type === 'endMarkedContent' ? -1 : 1;
  }
  return found;
}

const elementOf = ({ role, alt, lang, children = [] }: Node): PrintedElement => ({
  role: role ?? '',
  alt: alt ?? null,
  lang: lang ?? null,
  children: children.filter((child) => child.role !== undefined).map(elementOf),
});

/** Reads a PDF as a viewer does. */
export async function readPdf(content: Buffer): Promise<Printed> {
  const task = getDocument({ data: new Uint8Array(content), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const mark = (await document.getMarkInfo()) as { Marked: boolean } | null;
  const lines: PrintedLine[] = [];
  const structure: PrintedElement[] = [];
  const untagged: string[] = [];
  let text = '';
  for (let page = 1; page <= document.numPages; page += 1) {
    const shown = await document.getPage(page);
    const { items } = await shown.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      text += item.str;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      const last = lines.at(-1);
      const goesOn = last?.page === page && Math.abs(last.y - y) < 1 && x >= last.x;
      if (goesOn) last.text += item.str;
      else lines.push({ page, x, y, text: item.str });
    }
    untagged.push(...untaggedOf((await shown.getTextContent({ includeMarkedContent: true })).items));
    const tree = (await shown.getStructTree()) as Node | null;
    if (tree) structure.push(elementOf(tree));
  }
  const outline = ((await document.getOutline()) as { title: string }[] | null) ?? [];
  const printed = {
    pages: document.numPages,
    title: info.Title ?? '',
    lang: info.Language ?? '',
    marked: mark?.Marked ?? false,
    text,
    lines,
    untagged,
    structure,
    outline: outline.map(({ title }) => title),
  };
  await task.destroy();
  return printed;
}

/** Every element of a role, wherever it stands. */
export const allOf = (elements: readonly PrintedElement[], role: string): PrintedElement[] =>
  elements.flatMap((one) => [...(one.role === role ? [one] : []), ...allOf(one.children, role)]);
