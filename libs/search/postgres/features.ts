import type { Locale } from '#shared';
import {
  type Analysis,
  analyse,
  phraseText,
  type TextTermKind,
  type Token,
  type Word,
  wordTokens,
} from '../analysis/index.js';
import type { SearchDocument } from '../port.js';
import { suggestionKey } from '../thesaurus/index.js';
import { localeTerm, type TermKey } from './storage.js';
import type { NamedTerm } from './vocabulary.js';

/** A term of a document and how much the document is about it. */
export interface WeightedTerm extends NamedTerm {
  impact: number;
}

/** What is stored of a document, before terms have numbers. */
export interface DocumentFeatures {
  document: SearchDocument;
  terms: WeightedTerm[];
  facets: NamedTerm[];
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
  const weights: Weights = new Map();
  const phrases = (Object.keys(FIELDS) as Field[]).map((field) => {
    const analysis = analyse(texts[field], locale);
    addField(weights, field, analysis, locale);
    return phraseText(analysis);
  });
  const terms: WeightedTerm[] = [];
  for (const byTerm of weights.values()) terms.push(...byTerm.values());
  for (const term of terms) term.impact = saturated(term.impact);
  for (const code of new Set(document.concepts.map(storableTerm))) {
    terms.push({ ...named({ kind: 'concept', locale, term: code }), impact: TAG_IMPACT });
  }
  terms.push({ ...named(localeTerm(locale)), impact: 0 });
  return {
    document,
    terms,
    facets: facetTerms(document),
    titleKey: ` ${suggestionKey(title)}`,
    phrases: phrases.join('\n'),
  };
}

function saturated(frequency: number): number {
  return Math.max(1, Math.round((IMPACT_MAX * frequency) / (frequency + SATURATION)));
}

/** By kind and then by term: keys of one string each would be built anew for every word of the text. */
type Weights = Map<TextTermKind, Map<string, WeightedTerm>>;

/** Impacts hold the weighted, length-normalised frequency until all fields are in. */
function addField(weights: Weights, field: Field, analysis: Analysis, locale: Locale): void {
  const { weight, usual, norm } = FIELDS[field];
  const length = analysis.words.filter(({ stop }) => !stop).length;
  const share = weight / (1 - norm + (norm * length) / usual);
  const add = (kind: TextTermKind, term: string, spelling: string | null): void => {
    const terms = weights.get(kind) ?? new Map<string, WeightedTerm>();
    weights.set(kind, terms);
    const known = terms.get(term);
    // Written out: this runs for every word of every document.
    if (known === undefined) terms.set(term, { kind, locale, term, id: 0, spelling, impact: share });
    else known.impact += share;
  };
  for (const word of analysis.words) {
    for (const { kind, term } of wordTokens(word)) add(kind, term, kind === 'surface' ? word.folded : null);
  }
  for (const { kind, term } of [...analysis.bigrams, ...compounds(analysis, locale)]) add(kind, term, null);
}

function named(term: TermKey): NamedTerm {
  return { ...term, id: 0, spelling: null };
}

/** « éco-tourisme » is found as écotourisme as well. */
function compounds({ words }: Analysis, locale: Locale): Token[] {
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
      return whole === undefined ? [] : wordTokens(whole);
    });
}

/** How a facet value is written as a term. */
export function facetKey(code: string, value: string): string {
  return storableTerm(`${code}=${value}`);
}

/** Codes come from elsewhere; nothing in them may upset the database. */
function storableTerm(code: string): string {
  return code.toWellFormed().replace(/\p{Cc}/gu, ' ');
}

function facetTerms({ facets }: SearchDocument): NamedTerm[] {
  const values = Object.entries(facets).flatMap(([code, list]) => (list ?? []).map((value) => facetKey(code, value)));
  return [...new Set(values)].map((term) => named({ kind: 'facet', locale: null, term }));
}
