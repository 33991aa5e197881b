import { fold, foldAccents } from '#search';
import { LANGUAGE_TAGS, type Locale } from '#shared';
import { type ConceptRecord, type ConceptsByCode, labelOf } from './concept.model.js';

export interface ConceptFilter {
  /** Found in any term of any language, and in the code. */
  query?: string | null;
  topic?: string | null;
}

/** As people type who look for a term: width, case and accents aside. */
const loose = (text: string): string => foldAccents(fold(text));

function names({ code, terms }: ConceptRecord, asked: string): boolean {
  return code.includes(asked) || terms.some(({ text }) => loose(text).includes(asked));
}

/** The concepts asked for, in the order of the reader's alphabet. Some hundreds are searched in memory. */
export function listConcepts(concepts: ConceptsByCode, { query, topic }: ConceptFilter, locale: Locale) {
  const asked = loose(query ?? '').trim();
  const { compare } = new Intl.Collator(LANGUAGE_TAGS[locale], { numeric: true });
  return [...concepts.values()]
    .filter((concept) => (topic ? concept.topicCode === topic : true))
    .filter((concept) => asked === '' || names(concept, asked))
    .map((concept) => ({ concept, label: labelOf(concept, locale) }))
    .sort((a, b) => compare(a.label, b.label))
    .map(({ concept }) => concept);
}
