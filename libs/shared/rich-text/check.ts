import {
  CONTENT,
  HEADING_LEVELS,
  isSafeLink,
  MARKS,
  NEVER_EMPTY,
  RICH_TEXT_BOUNDS,
  type RichTextDocument,
  type RichTextMark,
  type RichTextNode,
} from './model.js';

/** Why a text can't be kept; `name` is what the sentence names. */
export interface RichTextFault {
  kind: 'shape' | 'unknown' | 'misplaced' | 'attribute' | 'link' | 'depth' | 'size';
  name: string;
}

class Refusal extends Error {
  constructor(readonly fault: RichTextFault) {
    super(fault.kind);
  }
}

function refuse(kind: RichTextFault['kind'], name: unknown): never {
  throw new Refusal({ kind, name: String(name).slice(0, 60) });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LAYOUT = ['colwidth', 'align'];

/** What the editor adds by itself or takes from a pasted page: looks, which say nothing about the text. */
const EDITOR_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  link: ['target', 'rel', 'class', 'title'],
  orderedList: ['type'],
  tableHeader: LAYOUT,
  tableCell: LAYOUT,
};

type Rule = (value: unknown) => string | number | undefined;

const wholeUpTo =
  (max: number): Rule =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= max ? value : undefined;

const CELL: Readonly<Record<string, Rule>> = {
  colspan: wholeUpTo(RICH_TEXT_BOUNDS.span),
  rowspan: wholeUpTo(RICH_TEXT_BOUNDS.span),
};

/** Attributes that mean something, each with the values that it takes. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  heading: { level: (value) => HEADING_LEVELS.find((level) => level === value) },
  orderedList: { start: wholeUpTo(RICH_TEXT_BOUNDS.start) },
  tableHeader: CELL,
  tableCell: CELL,
  link: { href: (value) => (typeof value === 'string' ? value.trim() : undefined) },
};

const isIdle = (type: string, name: string, value: unknown): boolean =>
  value === null || (EDITOR_ATTRIBUTES[type] ?? []).includes(name);

function checkAttributes(type: string, given: unknown): Record<string, string | number> | undefined {
  if (given === undefined || given === null) return undefined;
  if (!isRecord(given)) refuse('shape', type);
  const kept = Object.entries(given)
    .filter(([name, value]) => !isIdle(type, name, value))
    .map(([name, value]) => {
      const rule = Object.hasOwn(ATTRIBUTES, type) ? ATTRIBUTES[type]?.[name] : undefined;
      const clean = rule?.(value);
      if (clean === undefined) refuse('attribute', `${type}.${name}`);
      return [name, clean] as const;
    })
    .filter(([name, value]) => !(value === 1 && name !== 'level'));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function checkMark(mark: unknown): RichTextMark {
  if (!isRecord(mark) || typeof mark['type'] !== 'string') refuse('shape', 'mark');
  const { type } = mark;
  if (!MARKS.includes(type)) refuse('unknown', type);
  const attrs = checkAttributes(type, mark['attrs']);
  if (type !== 'link') return { type };
  const href = attrs?.['href'];
  if (typeof href !== 'string' || !isSafeLink(href)) refuse('link', href ?? '');
  return { type, attrs: { href } };
}

function checkText({ text, marks }: Record<string, unknown>): RichTextNode {
  if (typeof text !== 'string') refuse('shape', 'text');
  // Control characters, which no reader sees and PostgreSQL partly refuses, and lone surrogates go.
  const clean = text.toWellFormed().replace(/[\u0000-\u001F\u007F]/g, ' ');
  if (marks === undefined || marks === null) return { type: 'text', text: clean };
  if (!Array.isArray(marks) || marks.length > MARKS.length) refuse('shape', 'marks');
  const checked = marks.map(checkMark);
  return { type: 'text', text: clean, ...(checked.length > 0 ? { marks: checked } : {}) };
}

class Checker {
  private nodes = 0;

  node(given: unknown, parent: string, depth: number): RichTextNode {
    if (!isRecord(given) || typeof given['type'] !== 'string') refuse('shape', parent);
    const { type } = given;
    if (!Object.hasOwn(CONTENT, type)) refuse('unknown', type);
    if (!CONTENT[parent]?.includes(type)) refuse('misplaced', type);
    if (depth > RICH_TEXT_BOUNDS.depth) refuse('depth', type);
    if ((this.nodes += 1) > RICH_TEXT_BOUNDS.nodes) refuse('size', type);
    if (type === 'text') return checkText(given);
    const attrs = checkAttributes(type, given['attrs']);
    if (type === 'heading' && !attrs?.['level']) refuse('attribute', 'heading.level');
    const content = this.children(given['content'], type, depth);
    return { type, ...(attrs ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) };
  }

  children(given: unknown, type: string, depth: number): RichTextNode[] {
    if (given !== undefined && given !== null && !Array.isArray(given)) refuse('shape', type);
    const children = (given ?? []) as unknown[];
    if (children.length === 0 && NEVER_EMPTY.has(type)) refuse('shape', type);
    return children
      .map((child) => this.node(child, type, depth + 1))
      .filter((child) => child.type !== 'text' || child.text !== '');
  }
}

const isBlankParagraph = ({ type, content }: RichTextNode): boolean =>
  type === 'paragraph' &&
  (content ?? []).every(({ type: inner, text }) => inner === 'hardBreak' || text?.trim() === '');

/** Without the empty lines at its ends, which an editor leaves behind. */
function trimmed(content: RichTextNode[]): RichTextNode[] {
  const first = content.findIndex((node) => !isBlankParagraph(node));
  if (first < 0) return [];
  return content.slice(first, content.findLastIndex((node) => !isBlankParagraph(node)) + 1);
}

/**
 * The document that a value says, cleaned of what the editor adds by itself; or what in it is refused.
 * Whatever the value is: nothing is thrown, and nothing unknown is kept.
 */
export function checkRichText(value: unknown): { document: RichTextDocument } | { fault: RichTextFault } {
  try {
    if (!isRecord(value) || value['type'] !== 'doc') refuse('shape', 'doc');
    return { document: { type: 'doc', content: trimmed(new Checker().children(value['content'], 'doc', 0)) } };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}
