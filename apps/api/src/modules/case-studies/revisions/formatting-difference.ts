import type { RichTextDocument, RichTextNode } from '#shared';
import { wordDifference } from './word-difference.js';

/** Words that both versions have, formatted otherwise; formats as codes: `heading3`, `bold`, `link https://…`. */
export interface FormattingChange {
  text: string;
  before: string[];
  after: string[];
}

type Mark = NonNullable<RichTextNode['marks']>[number];

interface Run {
  text: string;
  formats: readonly string[];
}

/** Nodes that say nothing of how their words look. */
const PLAIN: ReadonlySet<string> = new Set(['doc', 'paragraph', 'listItem', 'tableRow', 'tableCell']);

const codeOf = ({ type, attrs }: RichTextNode | Mark): string =>
  type === 'heading' ? `heading${attrs?.['level'] ?? ''}` : type === 'link' ? `link ${attrs?.['href'] ?? ''}` : type;

/** The words of a document with the formats around them, in the order of reading. */
function runsOf(node: RichTextNode | RichTextDocument, around: readonly string[] = []): Run[] {
  const own = PLAIN.has(node.type) ? around : [...around, codeOf(node)];
  if ('text' in node && node.text !== undefined)
    return [{ text: node.text, formats: [...around, ...(node.marks ?? []).map(codeOf)] }];
  if (node.type === 'hardBreak') return [{ text: '\n', formats: [] }];
  const inner = (node.content ?? []).flatMap((child) => runsOf(child, own));
  // Words of two paragraphs are never one.
  return node.type === 'paragraph' || node.type === 'heading' ? [...inner, { text: '\n', formats: [] }] : inner;
}

/** The formats of each character. */
const byCharacter = (runs: readonly Run[]): (readonly string[])[] =>
  runs.flatMap(({ text, formats }) => Array.from({ length: text.length }, () => formats));

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const same = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join('\n') === [...other].sort().join('\n');

/** Joins neighbouring characters that changed alike; what is empty to the eye changes nothing. */
class Changes {
  readonly list: FormattingChange[] = [];
  private open = false;

  add(text: string, before: readonly string[], after: readonly string[]): void {
    const last = this.list.at(-1);
    if (same(before, after)) this.open = text === '\n' && this.open;
    else if (this.open && last && same(last.before, before) && same(last.after, after)) last.text += text;
    else {
      this.list.push({ text, before: [...before], after: [...after] });
      this.open = true;
    }
  }
}

/** Which of the words that two documents have in common are formatted otherwise in the later one. */
export function formattingDifference(before: RichTextDocument, after: RichTextDocument): FormattingChange[] {
  const [one, other] = [runsOf(before), runsOf(after)];
  const [old, now] = [byCharacter(one), byCharacter(other)];
  const changes = new Changes();
  let [i, j] = [0, 0];
  for (const { kind, text } of wordDifference(textOf(one), textOf(other))) {
    for (const unit of kind === 'same' ? text.split('') : []) {
      changes.add(unit, old[i] ?? [], now[j] ?? []);
      i += 1;
      j += 1;
    }
    if (kind === 'removed') i += text.length;
    if (kind === 'added') j += text.length;
  }
  return changes.list.filter(({ text }) => text.trim() !== '');
}
