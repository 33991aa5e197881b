import { CONCEPT_LIMITS, termKey } from '../concept.rules.js';
import type { ConceptTermRow, ThesaurusRows } from './thesaurus.reader.js';

/** How a Japanese term is spoken, in hiragana. */
export interface Reading {
  term: string;
  reading: string;
}

/** The rows of `readings.tsv`, below its line of headings. */
export function readReadings(tsv: string): Reading[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [term = '', reading = ''] = line.split('\t');
      return { term, reading };
    });
}

/**
 * The thesaurus with readings as hidden terms of the concepts whose terms they belong to, so that administrators find them
 * there. One that is a term already stays what it is, and of terms that are spoken alike the first has the reading: a text
 * belongs to one concept only. No concept gets more terms than an administrator could save.
 */
export function withReadings(rows: ThesaurusRows, readings: readonly Reading[]): ThesaurusRows {
  const japanese = rows.terms.filter(({ locale }) => locale === 'ja');
  const owners = new Map(japanese.map((term) => [termKey(term), term.concept_code]));
  const counts = new Map<string, number>();
  for (const { concept_code: code } of japanese) counts.set(code, (counts.get(code) ?? 0) + 1);
  const taken = new Set(owners.keys());
  const added = readings.flatMap(({ term, reading }): ConceptTermRow[] => {
    const code = owners.get(termKey({ locale: 'ja', text: term }));
    const key = termKey({ locale: 'ja', text: reading });
    const count = counts.get(code ?? '') ?? 0;
    if (code === undefined || taken.has(key) || count >= CONCEPT_LIMITS.termsPerLocale) return [];
    taken.add(key);
    counts.set(code, count + 1);
    return [{ concept_code: code, locale: 'ja', text: reading, kind: 'hidden', position: count + 1 }];
  });
  return { ...rows, terms: [...rows.terms, ...added] };
}
