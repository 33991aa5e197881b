import type { Locale } from '#shared';
import { fold } from '../analysis/index.js';
import type { MatchReason } from '../port.js';
import type { Alternative } from '../query/index.js';
import { placeOfCode } from '../thesaurus/index.js';
import { Matcher, type ReadText } from './matcher.js';

/** The alternatives of a unit that a document met, whole or in pieces. */
export interface MetUnit {
  text: string;
  alternatives: readonly Alternative[];
  pieces: readonly Alternative[];
}

const TERMS_MAX = 5;

/** Why a document was found, a unit of the query at a time. `label` names a concept for the reader. */
export function matchReasons(
  units: readonly MetUnit[],
  texts: readonly ReadText[],
  locale: Locale,
  label: (conceptCode: string) => string,
): MatchReason[] {
  return units.flatMap((unit) => {
    // Met in pieces alone, it is told by them: the words that are there, or the broader subject.
    const met = unit.alternatives.length > 0 ? unit.alternatives : unit.pieces;
    const words = met.filter(({ source }) => source === 'words');
    const found = [...conceptReasons(met, locale, label), ...translationReasons(unit.text, met, locale)];
    const [places, concepts] = [
      found.filter(({ kind }) => kind === 'place'),
      found.filter(({ kind }) => kind !== 'place'),
    ];
    if (words.length === 0 || places.length > 0) return [...places, ...concepts];
    const terms = foundTerms(words, texts, locale);
    return [{ kind: 'words' as const, label: unit.text, conceptCode: null, terms, locale }];
  });
}

function conceptReasons(
  alternatives: readonly Alternative[],
  locale: Locale,
  label: (code: string) => string,
): MatchReason[] {
  const reasons = new Map<string, MatchReason>();
  for (const { source, conceptCode, label: term } of alternatives) {
    if (source === 'words' || conceptCode === null) continue;
    const known = reasons.get(conceptCode);
    const reason = known ?? { kind: 'concept', label: label(conceptCode), conceptCode, terms: [], locale };
    reasons.set(conceptCode, reason);
    // A text may name a place without being of it; a tag says that it is.
    if (source === 'tag' && placeOfCode(conceptCode) !== null) reason.kind = 'place';
    if (source === 'concept' && reason.terms.length < TERMS_MAX && !reason.terms.includes(term))
      reason.terms.push(term);
  }
  return [...reasons.values()];
}

/** The words as typed, and what the lexicon gave for them. */
function translationReasons(text: string, alternatives: readonly Alternative[], locale: Locale): MatchReason[] {
  const terms = alternatives.filter(({ source }) => source === 'lexicon').map(({ label }) => label);
  if (terms.length === 0) return [];
  return [{ kind: 'translation', label: text, conceptCode: null, terms: terms.slice(0, TERMS_MAX), locale }];
}

/** The words as the document has them. */
function foundTerms(alternatives: readonly Alternative[], texts: readonly ReadText[], locale: Locale): string[] {
  const matcher = new Matcher(locale, alternatives);
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const { start, end } of matcher.spans(text)) {
      const term = text.text.slice(start, end);
      if (!found.has(fold(term))) found.set(fold(term), term);
      if (found.size >= TERMS_MAX) return [...found.values()];
    }
  }
  return [...found.values()];
}
