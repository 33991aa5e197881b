import { LOCALES, type Locale } from '#shared';
import {
  type Analysis,
  analyse,
  isAskingWord,
  isEverydayWord,
  phraseText,
  withoutLostGrammar,
  type Word,
} from '../analysis/index.js';
import { type Lexicon, NO_LEXICON, type Translations } from '../lexicon/index.js';
import type { RecognisedConcept } from '../port.js';
import type { ConceptMatch, Thesaurus } from '../thesaurus/index.js';
import {
  broaderAlternatives,
  conceptAlternatives,
  conceptPieces,
  lexiconAlternatives,
  literalAlternatives,
  prefixAlternatives,
  withoutRepeats,
} from './alternatives.js';
import { type Operator, parseQuery } from './operators.js';
import { type Chunk, chunksOf, isFaint } from './parts.js';
import type { Alternative, Exact, QueryPlan, TypedWord, Unit } from './plan.js';

/** Beyond this many units a query is a text: the rest only costs time. */
const UNITS_MAX = 16;

export type Analyses = Record<Locale, Analysis>;

/** A chunk of no concept. */
interface TranslatedChunk extends Chunk {
  translations: Translations;
}

/** Reads a query: operators, concepts, words, and the last word as the beginning of one. Pure. */
export function understand(
  query: string,
  locale: Locale,
  thesaurus: Thesaurus,
  lexicon: Lexicon = NO_LEXICON,
): QueryPlan {
  const { text, plain, operators } = parseQuery(query);
  const analyses = Object.fromEntries(LOCALES.map((each) => [each, analyse(plain, each)])) as Analyses;
  const matches = thesaurus.recognise(plain, locale);
  const named = firstOfEach(matches, ({ codes }) => codes.join());
  const chunks = withTranslations(
    wordChunks(analyses[locale], matches, locale),
    plain,
    analyses[locale],
    locale,
    lexicon,
  );
  const spelt = firstOfEach(chunks, ({ start, end }) => plain.slice(start, end).toLowerCase());
  const sources = [
    ...named.map((match) => ({ ...match, unit: () => conceptUnit(match, plain, locale, analyses, thesaurus) })),
    ...spelt.map((chunk) => ({ ...chunk, unit: () => wordUnit(chunk, plain, locale, analyses) })),
  ];
  const units = sources
    .sort((a, b) => a.start - b.start)
    .slice(0, UNITS_MAX)
    .map(({ unit }) => unit());
  return {
    text,
    locale,
    units: hardened(units),
    phrases: exacts(operators, 'phrase', locale, thesaurus),
    exclusions: exacts(operators, 'exclusion', locale, thesaurus),
    words: typedWords(analyses[locale], units, locale, thesaurus),
    priors: [],
    recognised: recognisedConcepts(named, plain, locale, thesaurus),
  };
}

/** What is said twice is asked for once: saying it again only costs time. */
function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Words outside the recognised concepts, those with hyphens between them as one. */
function wordChunks(analysis: Analysis, matches: readonly ConceptMatch[], locale: Locale): Chunk[] {
  const outside = withoutLostGrammar(analysis.words, locale).filter(({ start, end }) =>
    matches.every((match) => end <= match.start || start >= match.end),
  );
  const chunks: Chunk[] = [];
  for (const chunk of chunksOf(outside)) {
    const previous = chunks.at(-1);
    const hyphenated =
      chunk.words[0]?.script === 'latin' && chunk.words[0].joined && previous?.words[0]?.script === 'latin';
    if (hyphenated && previous !== undefined && chunk.start - previous.end === 1) {
      previous.words.push(...chunk.words);
      previous.end = chunk.end;
    } else chunks.push(chunk);
  }
  return chunks;
}

/** Chunks with what the lexicon knows of them; those that make one term of it are put together. */
function withTranslations(
  chunks: readonly Chunk[],
  plain: string,
  { words }: Analysis,
  locale: Locale,
  lexicon: Lexicon,
): TranslatedChunk[] {
  const matches = lexicon.recognise(chunks, plain, words, locale);
  return chunks.flatMap((chunk): TranslatedChunk[] => {
    const match = matches.find((each) => each.chunks.includes(chunk));
    if (match === undefined) return [{ ...chunk, translations: {} }];
    if (match.chunks[0] !== chunk) return [];
    const end = match.chunks.at(-1)?.end ?? chunk.end;
    return [
      { words: match.chunks.flatMap((each) => each.words), start: chunk.start, end, translations: match.translations },
    ];
  });
}

function wordUnit(chunk: TranslatedChunk, plain: string, locale: Locale, analyses: Analyses): Unit {
  const { start, end, words, translations } = chunk;
  const text = plain.slice(start, end);
  const literal = literalAlternatives(analyses, start, end, text, locale);
  const everyday = words.every((word) => isEverydayWord(word, locale));
  const soft = everyday || isFaint(chunk) || isAsking(words, locale);
  const typing = end === plain.length ? prefixAlternatives(literal) : literal;
  const alternatives = [...typing, ...lexiconAlternatives(translations)];
  return { text, start, end, soft, place: false, alternatives, pieces: piecesOf(literal) };
}

/** The parts of several words, each by itself. */
function piecesOf(literal: readonly Alternative[]): Alternative[] {
  return literal.flatMap((alternative) =>
    alternative.parts.length < 2 ? [] : alternative.parts.map((part) => ({ ...alternative, parts: [part] })),
  );
}

/** Words that belong to the way of asking, all of them. */
function isAsking(words: readonly Word[], locale: Locale): boolean {
  return (
    words.length > 0 &&
    words.every(({ surface, folded }) => isAskingWord(surface, locale) || isAskingWord(folded, locale))
  );
}

function conceptUnit(
  match: ConceptMatch,
  plain: string,
  locale: Locale,
  analyses: Analyses,
  thesaurus: Thesaurus,
): Unit {
  const { start, end, codes } = match;
  const text = plain.slice(start, end);
  const literal = literalAlternatives(analyses, start, end, text, locale);
  const typing = end === plain.length ? prefixAlternatives(literal) : literal;
  const alternatives = [...typing, ...codes.flatMap((code) => conceptAlternatives(code, locale, thesaurus))];
  const inner = innerCodes(match, plain, locale, analyses, thesaurus);
  const halves = conceptPieces(codes, inner, locale, thesaurus);
  const broader = codes.flatMap((code) => broaderAlternatives(code, locale, thesaurus));
  const pieces = [...piecesOf(literal), ...broader, ...withoutRepeats(halves)];
  const within = analyses[locale].words.filter((word) => word.start >= start && word.end <= end);
  const place = codes.some((code) => thesaurus.concepts.get(code)?.place);
  const soft = place || isAsking(within, locale);
  return { text, start, end, soft, place, alternatives: withoutRepeats(alternatives), pieces };
}

/** Concepts named by a part of what names the match. */
function innerCodes(
  { start, end, codes }: ConceptMatch,
  plain: string,
  locale: Locale,
  analyses: Analyses,
  thesaurus: Thesaurus,
): string[] {
  const words = analyses[locale].words.filter((word) => word.start >= start && word.end <= end && !word.stop);
  const [second, beforeLast] = [words[1], words.at(-2)];
  if (second === undefined || beforeLast === undefined) return [];
  const parts = [plain.slice(start, beforeLast.end), plain.slice(second.start, end)];
  const inner = parts.flatMap((part) => thesaurus.recognise(part, locale).flatMap((each) => each.codes));
  return [...new Set(inner)].filter((code) => !codes.includes(code));
}

/** Where every unit is soft there is nothing else to ask for, so all of them count; the places, where there are any. */
function hardened(units: Unit[]): Unit[] {
  if (units.some(({ soft }) => !soft)) return units;
  const places = units.some(({ place }) => place);
  return units.map((unit) => ({ ...unit, soft: places && !unit.place }));
}

function exacts(operators: readonly Operator[], kind: Operator['kind'], locale: Locale, thesaurus: Thesaurus): Exact[] {
  return operators
    .filter((operator) => operator.kind === kind)
    .map((operator) => exact(operator, locale, thesaurus))
    .filter(({ alternatives }) => alternatives.length > 0);
}

function exact({ text, kind, quoted }: Operator, locale: Locale, thesaurus: Thesaurus): Exact {
  const analyses = Object.fromEntries(LOCALES.map((each) => [each, analyse(text, each)])) as Analyses;
  const literal = literalAlternatives(analyses, 0, text.length, text, locale);
  const wanted = phraseText(analyses[locale]).trim();
  const whole = thesaurus
    .recognise(text, locale)
    .find(({ start, end }) => kind === 'exclusion' && end - start === text.trim().length);
  if (!quoted && whole !== undefined) {
    const concepts = whole.codes.flatMap((code) => conceptAlternatives(code, locale, thesaurus));
    return { text, alternatives: withoutRepeats([...literal, ...concepts]), phrase: null };
  }
  return { text, alternatives: literal, phrase: quoted ? wanted : null };
}

/** Words that the thesaurus knows are spelt as they were meant, though no case may have them. */
function typedWords(analysis: Analysis, units: readonly Unit[], locale: Locale, thesaurus: Thesaurus): TypedWord[] {
  return analysis.words
    .filter((word) => word.script === 'latin' && !word.stop && !thesaurus.hasWord(word, locale))
    .map(({ surface, start, end }) => ({
      surface,
      start,
      end,
      unit: units.findIndex((unit) => start >= unit.start && end <= unit.end),
    }))
    .filter(({ unit }) => unit >= 0);
}

function recognisedConcepts(
  matches: readonly ConceptMatch[],
  plain: string,
  locale: Locale,
  thesaurus: Thesaurus,
): RecognisedConcept[] {
  return matches.flatMap(({ codes, start, end }) =>
    codes.map((code) => ({
      code,
      label: thesaurus.label(code, locale),
      matchedText: plain.slice(start, end),
      terms: thesaurus.concepts.get(code)?.shown ?? { fr: [], ja: [], en: [] },
    })),
  );
}
