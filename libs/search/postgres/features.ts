import type { Locale } from '#shared';
import { analyse, phraseText, wordTokens, type Analysis, type Word } from '../analysis/index.js';
import type { SearchDocument } from '../port.js';
import { suggestionKey } from '../thesaurus/index.js';
import { localeTerm, type TermKey, termKey } from './storage.js';

/** A term of a document and how much the document is about it. */
export interface WeightedTerm extends TermKey {
  impact: number;
  /** A surface term as the author wrote it, with accents: what a correction shows. */
  spelling: string | null;
}

/** What is stored of a document, before terms have numbers. */
export interface DocumentFeatures {
  document: SearchDocument;
  terms: WeightedTerm[];
  facets: TermKey[];
  titleKey: string;
  phrases: string;
}

/** Impacts run from 0 to this. */
export const IMPACT_MAX = 1000;
/** What a tag is worth as an impact: about that of a word in the teaser. */
const TAG_IMPACT = 620;
const SATURATION = 1.2;

/**
 * Weight, usual length in words and length normalisation of each field (BM25F). The usual lengths are fixed rather
 * than counted: an impact then depends on its document alone, and never has to be updated for the sake of others.
 */
const FIELDS = {
  title: { weight: 4, usual: 9, norm: 0.3 },
  names: { weight: 3, usual: 8, norm: 0.2 },
  teaser: { weight: 2.2, usual: 20, norm: 0.5 },
  summary: { weight: 1.6, usual: 80, norm: 0.6 },
  body: { weight: 1, usual: 500, norm: 0.7 },
} as const;
type Field = keyof typeof FIELDS;

/** Reads a document into its terms. Pure: the same document always gives the same terms. */
export function documentFeatures(document: SearchDocument): DocumentFeatures {
  const { locale, title, teaser, summary, body, names } = document;
  const texts: Record<Field, string> = { title, names: names.join('\n'), teaser, summary, body };
  const weights = new Map<string, WeightedTerm>();
  const phrases = (Object.keys(FIELDS) as Field[]).map((field) => {
    const analysis = analyse(texts[field], locale);
    addField(weights, field, analysis, locale);
    return phraseText(analysis);
  });
  for (const term of weights.values()) term.impact = saturated(term.impact);
  for (const term of new Set(document.concepts.map((code) => code.toWellFormed().replace(/\p{Cc}/gu, ' ')))) {
    const tag: WeightedTerm = { kind: 'concept', locale, term, impact: TAG_IMPACT, spelling: null };
    weights.set(termKey(tag), tag);
  }
  const counted: WeightedTerm = { ...localeTerm(locale), impact: 0, spelling: null };
  return {
    document,
    terms: [...weights.values(), counted],
    facets: facetTerms(document),
    titleKey: ` ${suggestionKey(title)}`,
    phrases: phrases.join('\n'),
  };
}

function saturated(frequency: number): number {
  return Math.max(1, Math.round((IMPACT_MAX * frequency) / (frequency + SATURATION)));
}

/** Impacts hold the weighted, length-normalised frequency until all fields are in. */
function addField(weights: Map<string, WeightedTerm>, field: Field, analysis: Analysis, locale: Locale): void {
  const { weight, usual, norm } = FIELDS[field];
  const length = analysis.words.filter(({ stop }) => !stop).length;
  const share = weight / (1 - norm + (norm * length) / usual);
  const add = (key: TermKey, spelling: string | null): void => {
    const known = weights.get(termKey(key));
    if (known === undefined) weights.set(termKey(key), { ...key, impact: share, spelling });
    else known.impact += share;
  };
  for (const word of analysis.words) {
    for (const { kind, term } of wordTokens(word)) add({ kind, locale, term }, kind === 'surface' ? word.folded : null);
  }
  for (const { kind, term } of [...analysis.bigrams, ...compounds(analysis, locale)]) add({ kind, locale, term }, null);
}

/** « éco-tourisme » is found as écotourisme as well. */
function compounds({ words }: Analysis, locale: Locale): { kind: 'stem' | 'surface'; term: string }[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (word.joined && word.script === 'latin' && run?.at(-1)?.script === 'latin') run.push(word);
    else runs.push([word]);
  }
  return runs
    .filter((run) => run.length > 1 && run.length <= 4)
    .flatMap((run) => {
      const [whole] = analyse(run.map(({ folded }) => folded).join(''), locale).words;
      return whole === undefined
        ? []
        : wordTokens(whole).map(({ kind, term }) => ({
            kind: kind === 'stem' ? ('stem' as const) : ('surface' as const),
            term,
          }));
    });
}

/** How a facet value is written as a term. */
export function facetKey(code: string, value: string): string {
  return `${code}=${value.toWellFormed().replace(/\p{Cc}/gu, ' ')}`;
}

function facetTerms({ facets }: SearchDocument): TermKey[] {
  const values = Object.entries(facets).flatMap(([code, list]) => (list ?? []).map((value) => facetKey(code, value)));
  return [...new Set(values)].map((term): TermKey => ({ kind: 'facet', locale: null, term }));
}
