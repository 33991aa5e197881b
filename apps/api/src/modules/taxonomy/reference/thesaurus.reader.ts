import { z } from 'zod';
import { LOCALES, type Locale } from '#shared';
import type { TermKind } from '../concept.entities.js';

const terms = z.array(z.string().trim().min(1));
const schema = z.object({
  concepts: z.array(
    z.strictObject({
      code: z.string().regex(/^[a-z0-9-]+$/),
      topic: z.string().optional(),
      sdg: z.number().int().optional(),
      broader: z.array(z.string()).optional(),
      /** The preferred term first, then the alternative ones. */
      fr: terms.min(1),
      ja: terms.min(1),
      en: terms.min(1),
      /** Recognised in questions, never shown: misspellings, abbreviations, loose words. */
      hidden: z.partialRecord(z.enum(LOCALES), terms).optional(),
    }),
  ),
});

export interface ConceptRow {
  code: string;
  topic_code: string | null;
  sdg_number: number | null;
}
export interface ConceptTermRow {
  concept_code: string;
  locale: Locale;
  text: string;
  kind: TermKind;
  position: number;
}
export interface ConceptRelationRow {
  concept_code: string;
  broader_code: string;
}
export interface ThesaurusRows {
  concepts: ConceptRow[];
  terms: ConceptTermRow[];
  relations: ConceptRelationRow[];
}

/**
 * The thesaurus as rows, all files together; throws on a broader concept that isn't in any of them, a loop or a code
 * given twice.
 */
export function readThesaurus(files: readonly string[]): ThesaurusRows {
  const concepts = files.flatMap((json) => schema.parse(JSON.parse(json)).concepts);
  const broader = new Map<string, readonly string[]>();
  for (const { code, broader: above } of concepts) {
    if (broader.has(code)) throw new Error(`The code ${code} of the thesaurus is given twice.`);
    broader.set(code, above ?? []);
  }
  for (const { code } of concepts) assertNoLoop(code, broader);
  return {
    concepts: concepts.map(({ code, topic, sdg }) => ({ code, topic_code: topic ?? null, sdg_number: sdg ?? null })),
    terms: concepts.flatMap((concept) =>
      LOCALES.flatMap((locale) => [
        ...concept[locale].map((text, index) =>
          term(concept.code, locale, text, index === 0 ? 'preferred' : 'alternative', index),
        ),
        ...(concept.hidden?.[locale] ?? []).map((text, index) =>
          term(concept.code, locale, text, 'hidden', concept[locale].length + index),
        ),
      ]),
    ),
    relations: concepts.flatMap(({ code, broader: above }) =>
      (above ?? []).map((broader_code) => ({ concept_code: code, broader_code })),
    ),
  };
}

const term = (concept_code: string, locale: Locale, text: string, kind: TermKind, index: number): ConceptTermRow => ({
  concept_code,
  locale,
  text,
  kind,
  position: index + 1,
});

function assertNoLoop(start: string, broader: ReadonlyMap<string, readonly string[]>): void {
  const seen = new Set<string>();
  const open = [...(broader.get(start) ?? [])];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (code === start) throw new Error(`The concept ${start} is broader than itself.`);
    const above = broader.get(code);
    if (!above) throw new Error(`The broader concept ${code} of ${start} is not in the thesaurus.`);
    if (!seen.has(code)) open.push(...above);
    seen.add(code);
  }
}
