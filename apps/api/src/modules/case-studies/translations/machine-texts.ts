import { isDeepStrictEqual } from 'node:util';
import type { Locale, RichTextDocument, RichTextNode, Section } from '#shared';
import { SECTIONS } from '#shared';
import type { Problem } from '../../../core/errors/index.js';
import { TEXT_NAMES, type TextName, type Texts } from '../case-study.model.js';
import { cleanTexts, textProblems } from '../case-study.rules.js';
import { type Documents, readDocuments } from '../facts/case-study.documents.js';
import { type BookedTexts, fieldStatus } from './translation.books.js';

/** A text of one language with its formatting. */
type RichTexts = BookedTexts & { documents: Documents };

/** One field of the original that a machine is to translate: its texts alone, and nothing else of a case. */
export interface Original {
  name: TextName;
  text: string;
  /** Where the section was written with formatting. */
  document: RichTextDocument | null;
}

/** What a machine's words make of the fields. */
export interface MachineTexts {
  texts: Partial<Texts>;
  documents: Documents;
  problems: Problem[];
}

const isWritten = ({ type, text }: RichTextNode): boolean => type === 'text' && (text ?? '').trim() !== '';

const textNodes = (nodes: readonly RichTextNode[] = []): RichTextNode[] =>
  nodes.flatMap((node) => (isWritten(node) ? [node] : textNodes(node.content)));

function originalOf(source: RichTexts, name: TextName): Original {
  const section = SECTIONS.find((one) => one === name);
  return { name, text: source[name] ?? '', document: section ? (source.documents[section] ?? null) : null };
}

/** The fields that the translation hasn't, or that its original has passed. */
export function originalsFor(source: RichTexts, target: BookedTexts | undefined): Original[] {
  const wanted = TEXT_NAMES.filter((name) => ['missing', 'outdated'].includes(fieldStatus(source, target, name)));
  return wanted.map((name) => originalOf(source, name));
}

/** Whether the original still says in these fields what was sent. */
export const isUnchanged = (originals: readonly Original[], source: RichTexts): boolean =>
  originals.every((one) => isDeepStrictEqual(one, originalOf(source, one.name)));

/** What is sent of a field: the text as a whole, or each text of its document without the blanks around it. */
export const piecesOf = ({ text, document }: Original): string[] =>
  document ? textNodes(document.content).map((node) => (node.text ?? '').trim()) : [text];

const around = (text: string): [string, string] => [text.match(/^\s*/)?.[0] ?? '', text.match(/\s*$/)?.[0] ?? ''];

/** The same nodes with other words. Japanese has no blanks where formatting begins or ends; other languages need them. */
function renewed(nodes: readonly RichTextNode[], next: () => string, spaced: boolean): RichTextNode[] {
  let before: string | undefined;
  return nodes.map((node) => {
    if (!isWritten(node)) {
      before = node.text;
      return node.content ? { ...node, content: renewed(node.content, next, spaced) } : node;
    }
    const [lead, trail] = around(node.text ?? '');
    const words = next().trim();
    const joins = spaced && lead === '' && before !== undefined && /\S$/.test(before) && !/^\p{P}/u.test(words);
    const text = `${joins ? ' ' : lead}${words}${trail}`;
    before = text;
    return { ...node, text };
  });
}

/** Fields with a machine's words in the structure of their originals, checked as what people write. */
export function machineTexts(
  originals: readonly Original[],
  answers: readonly string[],
  [from, to]: readonly [Locale, Locale],
): MachineTexts {
  const words = answers.values();
  const next = (): string => words.next().value ?? '';
  const plain: Partial<Record<TextName, string>> = {};
  const rich: Partial<Record<Section, RichTextDocument>> = {};
  for (const { name, document } of originals) {
    if (document)
      rich[name as Section] = { ...document, content: renewed(document.content, next, from === 'ja' && to !== 'ja') };
    else plain[name] = next();
  }
  const { documents, texts: fromDocuments, problems } = readDocuments(rich);
  const texts = { ...cleanTexts(plain), ...fromDocuments };
  return { texts, documents, problems: [...problems, ...textProblems(texts)] };
}
