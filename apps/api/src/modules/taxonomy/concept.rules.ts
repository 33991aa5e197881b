import { fold } from '#search';
import { LOCALES, type Locale } from '#shared';
import type { Problem } from '../../core/errors/index.js';
import { TERM_KINDS } from './concept.entities.js';
import type { ConceptFacts, ConceptsByCode, TermValue } from './concept.model.js';

export const CONCEPT_LIMITS = { code: 80, term: 120, termsPerLocale: 40, broader: 10 } as const;

/** What a concept is checked against, at the moment of the check. */
export interface KnownWorld {
  concepts: ConceptsByCode;
  topics: ReadonlySet<string>;
  sdgs: ReadonlySet<number>;
}

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NO_LINE = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/** A term on one line, as it is printed: keyboards have a straight apostrophe only. The search takes both as one. */
function cleanTerm({ locale, text }: TermValue): string {
  const line = text.toWellFormed().normalize('NFC').replace(NO_LINE, ' ').trim();
  return locale === 'ja' ? line : line.replaceAll("'", '’');
}

/** What two terms of a language must not share: width, case and apostrophes make no other term. */
export const termKey = ({ locale, text }: Pick<TermValue, 'locale' | 'text'>): string =>
  `${locale} ${fold(text).replace(/\s+/g, ' ').trim()}`;

/** The facts as they are stored: terms on one line, empty ones out; by language and kind, else in the order given. */
export function cleanConcept(facts: ConceptFacts): ConceptFacts {
  const terms = facts.terms.map((term) => ({ ...term, text: cleanTerm(term) })).filter(({ text }) => text !== '');
  const rank = ({ locale, kind }: TermValue) => LOCALES.indexOf(locale) * TERM_KINDS.length + TERM_KINDS.indexOf(kind);
  return {
    topicCode: facts.topicCode || null,
    sdgNumber: facts.sdgNumber,
    broader: [...new Set(facts.broader)],
    terms: terms.toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** The field of a term: its language and kind. */
const fieldOf = ({ locale, kind }: Pick<TermValue, 'locale' | 'kind'>): string => `terms.${locale}.${kind}`;

function codeProblems(code: string, isNew: boolean, { concepts }: KnownWorld): Problem[] {
  if (!isNew) return [];
  if (!CODE.test(code) || code.length > CONCEPT_LIMITS.code)
    return [{ field: 'code', code: 'concept.code', values: { max: CONCEPT_LIMITS.code } }];
  return concepts.has(code) ? [{ field: 'code', code: 'concept.codeTaken', values: { value: code } }] : [];
}

function linkProblems({ topicCode, sdgNumber }: ConceptFacts, { topics, sdgs }: KnownWorld): Problem[] {
  const problems: Problem[] = [];
  if (topicCode !== null && !topics.has(topicCode))
    problems.push({ field: 'topic', code: 'input.unknownCode', values: { value: topicCode } });
  if (sdgNumber !== null && !sdgs.has(sdgNumber))
    problems.push({ field: 'sdg', code: 'input.unknownCode', values: { value: String(sdgNumber) } });
  return problems;
}

/** Whether the way up from `start` leads to `code`. */
function reaches(start: string, code: string, concepts: ConceptsByCode): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === code) return true;
    if (!seen.has(next)) open.push(...(concepts.get(next)?.broader ?? []));
    seen.add(next);
  }
  return false;
}

function broaderProblems(code: string, { broader }: ConceptFacts, { concepts }: KnownWorld): Problem[] {
  const field = 'broader';
  if (broader.length > CONCEPT_LIMITS.broader)
    return [{ field, code: 'input.tooMany', values: { max: CONCEPT_LIMITS.broader } }];
  return broader.flatMap((above): Problem[] => {
    if (above === code || (concepts.has(above) && reaches(above, code, concepts)))
      return [{ field, code: 'concept.broaderLoop', values: { concept: above } }];
    return concepts.has(above) ? [] : [{ field, code: 'input.unknownCode', values: { value: above } }];
  });
}

function countProblems(locale: Locale, terms: readonly TermValue[]): Problem[] {
  const preferred = terms.filter(({ kind }) => kind === 'preferred').length;
  const problems: Problem[] = [];
  const field = fieldOf({ locale, kind: 'preferred' });
  if (preferred === 0) problems.push({ field, code: 'concept.preferredNeeded' });
  if (preferred > 1) problems.push({ field, code: 'concept.onePreferred' });
  if (terms.length > CONCEPT_LIMITS.termsPerLocale)
    problems.push({
      field: fieldOf({ locale, kind: 'alternative' }),
      code: 'concept.tooManyTerms',
      values: { max: CONCEPT_LIMITS.termsPerLocale, length: terms.length },
    });
  return problems;
}

function writtenProblems(term: TermValue): Problem[] {
  const length = [...term.text].length;
  const values = { value: term.text, length, max: CONCEPT_LIMITS.term };
  if (length > CONCEPT_LIMITS.term)
    return [
      { field: fieldOf(term), code: 'concept.termTooLong', values: { ...values, value: term.text.slice(0, 30) } },
    ];
  // Without a letter or digit nothing in a question can ever name it.
  return /[\p{L}\p{N}]/u.test(term.text) ? [] : [{ field: fieldOf(term), code: 'concept.termNoWord', values }];
}

function ownersOfTerms(code: string, concepts: ConceptsByCode): Map<string, string> {
  const others = [...concepts.values()].filter((concept) => concept.code !== code);
  return new Map(others.flatMap((concept) => concept.terms.map((term) => [termKey(term), concept.code] as const)));
}

function sharingProblems(code: string, { terms }: ConceptFacts, { concepts }: KnownWorld): Problem[] {
  const owners = ownersOfTerms(code, concepts);
  const seen = new Set<string>();
  return terms.flatMap((term): Problem[] => {
    const key = termKey(term);
    const owner = owners.get(key);
    const twice = seen.has(key);
    seen.add(key);
    if (twice) return [{ field: fieldOf(term), code: 'concept.termTwice', values: { value: term.text } }];
    if (owner === undefined) return [];
    return [{ field: fieldOf(term), code: 'concept.termTaken', values: { value: term.text, concept: owner } }];
  });
}

/**
 * Every reason why a concept can't be stored so. A value `concept` is the code of another concept, which readers
 * are told by its label.
 * @param facts cleaned by `cleanConcept`
 */
export function conceptProblems(code: string, isNew: boolean, facts: ConceptFacts, known: KnownWorld): Problem[] {
  return [
    ...codeProblems(code, isNew, known),
    ...linkProblems(facts, known),
    ...broaderProblems(code, facts, known),
    ...LOCALES.flatMap((locale) =>
      countProblems(
        locale,
        facts.terms.filter((term) => term.locale === locale),
      ),
    ),
    ...facts.terms.flatMap(writtenProblems),
    ...sharingProblems(code, facts, known),
  ];
}
