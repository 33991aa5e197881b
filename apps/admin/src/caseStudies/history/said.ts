import { isMessageKey, type T } from '../../i18n/messages.js';
import type { FieldComparison } from '../../data/history.js';

/** What words are made of: the formatting takes no part. */
type Compared = Pick<FieldComparison, 'field' | 'locale' | 'parts'>;

type Part = FieldComparison['parts'][number];

/** The reader's words for codes, by field and code: the lists of the taxonomy and names of collectivities. */
export type Dictionary = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** Facts that are lists of codes, one on each line. */
const CODED = ['topics', 'themes', 'sdgs', 'factors', 'challenges', 'sdgTargets', 'partnerIds'];
/** Short lists whose words the desk has itself. */
const OWN_WORDS = ['depth', 'sector', 'supportOffered', 'licence', 'ongoing'];
const STRUCTURED = ['costs', 'funding', 'indicators', 'buildingBlocks', 'place', 'photos', 'attachments', 'contact'];
/** The short lists that stand in a structured fact. */
const LISTS_IN: Readonly<Record<string, readonly string[]>> = {
  costs: ['costKind', 'certainty'],
  place: ['precision'],
  photos: ['licence'],
  attachments: ['licence'],
  indicators: ['evidence'],
};
const PREFIX: Readonly<Record<string, string>> = { supportOffered: 'support' };

/** A code of the store as the catalogues name it: `cc-by-4.0` is CC_BY_4_0. */
const keyOf = (list: string, code: string): string =>
  `${PREFIX[list] ?? list}.${code.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`;

function ownWord(t: T, list: string, code: string): string {
  if (code === '') return '';
  const key = keyOf(list, code);
  return isMessageKey(key) ? t(key) : code;
}

/** Names of files, which say nothing to a reader. */
const isFileName = (word: string): boolean =>
  /^[a-z2-7]{26}(?:\.\w+)?$/.test(word) || word === 'true' || word === 'false';

/** Ids of entries, which say nothing either. */
const isId = (word: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$|^[0-9a-f]{32}$/.test(word);

/** A line of a structured fact: its codes in words, without what only a program reads. */
function lineInWords(t: T, field: string, line: string): string {
  const words = line.split(' ').filter((word) => !isFileName(word) && !isId(word));
  return words
    .map((word, index) => {
      // What people wrote is left alone: how an indicator was measured comes before how well it is proved.
      const written = field === 'indicators' && index < words.length - 1;
      const list = written ? undefined : LISTS_IN[field]?.find((one) => isMessageKey(keyOf(one, word)));
      return list ? ownWord(t, list, word) : word;
    })
    .join(' ');
}

function sayer(field: string, t: T, dictionary: Dictionary): ((line: string) => string) | undefined {
  if (CODED.includes(field)) return (line) => dictionary[field]?.get(line) ?? line;
  if (OWN_WORDS.includes(field)) return (line) => ownWord(t, field, line);
  return STRUCTURED.includes(field) ? (line) => lineInWords(t, field, line) : undefined;
}

/** The lines of one side of a comparison. */
const linesOf = (parts: readonly Part[], side: Part['kind']): string[] =>
  parts
    .filter(({ kind }) => kind === 'SAME' || kind === side)
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '');

/**
 * A comparison in the reader's words. Texts are as the server marked them; a fact that is made of codes is
 * compared line by line, each line said in words.
 */
export function inWords({ field, locale, parts }: Compared, t: T, dictionary: Dictionary): readonly Part[] {
  const say = locale ? undefined : sayer(field, t, dictionary);
  if (!say) return parts;
  const before = linesOf(parts, 'REMOVED');
  const after = linesOf(parts, 'ADDED');
  const lines = [
    ...before.map((line): Part => ({ kind: after.includes(line) ? 'SAME' : 'REMOVED', text: line })),
    ...after.filter((line) => !before.includes(line)).map((line): Part => ({ kind: 'ADDED', text: line })),
  ];
  return lines.map(({ kind, text }) => ({ kind, text: say(text) }));
}

/** Whether a fact is shown as a list, a line for each entry. */
export const isListed = ({ field, locale }: Compared): boolean =>
  !locale && [...CODED, ...OWN_WORDS, ...STRUCTURED].includes(field);

/** Every word in a value, whatever its shape; a collectivity is its name. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [String(value)];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return 'country' in value && 'name' in value ? wordsOf(value.name) : Object.values(value).flatMap(wordsOf);
}

/** A fact of the form in the reader's words, an entry on each line. */
export function factInWords(field: string, value: unknown, t: T, dictionary: Dictionary): string {
  const say = (one: unknown): string => {
    const words = wordsOf(one).join(' ');
    if (OWN_WORDS.includes(field)) return ownWord(t, field, typeof one === 'boolean' ? String(one) : words);
    return dictionary[field]?.get(words) ?? lineInWords(t, field, words);
  };
  return Array.isArray(value) ? value.map(say).join('\n') : say(value);
}
