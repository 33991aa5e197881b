import { fold, foldAccents } from '../../analysis/index.js';

/** A word of a text or of a query, where it stands, and whether it is a word at all. */
export interface StandInToken {
  kind: 'word' | 'soft' | 'hard';
  text: string;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const PIECES =
  /(?<japanese>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)|(?<word>[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]+)|(?<hard>(?:[.,] |[!:;?、。！？，．：；…])\s*)|(?<soft>[\s\S])/gv;

/** Cuts a text as Meilisearch documents it: words without accents and capitals, apostrophes and hyphens between. */
export function tokenise(text: string): StandInToken[] {
  return [...text.normalize('NFKC').matchAll(PIECES)].flatMap(({ groups, 0: whole }): StandInToken[] => {
    if (groups?.['japanese'] !== undefined) return japanese(whole);
    if (groups?.['word'] !== undefined) return [{ kind: 'word', text: foldAccents(fold(whole)) }];
    return [{ kind: groups?.['hard'] === undefined ? 'soft' : 'hard', text: whole }];
  });
}

function japanese(run: string): StandInToken[] {
  return run
    .split(/(?<=[ァ-ヴー])(?![ァ-ヴー])|(?<![ァ-ヴー])(?=[ァ-ヴ])/)
    .flatMap((part) =>
      /^[ァ-ヴー]+$/.test(part) ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
    )
    .map((word) => ({ kind: 'word', text: fold(word) }));
}

/** The words of an attribute with their positions: a hard separator or a further item of a list is eight words away. */
export function positionsOf(value: unknown): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  let at = 0;
  for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (typeof item !== 'string') continue;
    for (const { kind, text } of tokenise(item)) {
      if (kind === 'hard') at += 7;
      if (kind !== 'word') continue;
      positions.set(text, [...(positions.get(text) ?? []), at]);
      at += 1;
    }
    at += 8;
  }
  return positions;
}

/** A term of a query: words side by side, or one word that may be misspelt or unfinished. */
export interface StandInTerm {
  words: (string | null)[];
  phrase: boolean;
  prefix: boolean;
}

/** What a query asks for, and what it excludes. */
export interface StandInQuery {
  terms: StandInTerm[];
  excluded: StandInTerm[];
}

const TERMS_MAX = 10;

/** Reads a query by Meilisearch's documented syntax: "phrases", -words and -"phrases", an open last word, ten terms. */
export function readQuery(q: string, stopWords: ReadonlySet<string>): StandInQuery {
  const query: StandInQuery = { terms: [], excluded: [] };
  const tokens = tokenise(q);
  let phrase: { words: (string | null)[]; excluded: boolean } | null = null;
  let negative = false;
  const close = (): void => {
    if (phrase !== null && phrase.words.some((word) => word !== null)) {
      (phrase.excluded ? query.excluded : query.terms).push({ words: phrase.words, phrase: true, prefix: false });
    }
    phrase = null;
  };
  for (const [index, { kind, text }] of tokens.entries()) {
    if (query.terms.length >= TERMS_MAX) return query;
    if (text === '"') {
      if (phrase === null) phrase = { words: [], excluded: negative };
      else close();
      negative = false;
    } else if (kind !== 'word') {
      negative = phrase === null && text === '-' && (index === 0 || /\s$/.test(tokens[index - 1]?.text ?? ' '));
    } else if (phrase !== null) {
      (phrase as { words: (string | null)[] }).words.push(stopWords.has(text) ? null : text);
    } else {
      const last = index === tokens.length - 1;
      if (negative) query.excluded.push({ words: [text], phrase: false, prefix: false });
      else if (last || !stopWords.has(text)) query.terms.push({ words: [text], phrase: false, prefix: last });
      negative = false;
    }
  }
  close();
  return query;
}
