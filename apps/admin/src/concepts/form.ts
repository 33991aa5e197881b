import { LOCALES, sameJson, type Locale } from '#shared';
import type { Concept } from '../data/concepts.js';
import { toWire } from '../data/locales.js';
import type { ConceptInput, TermKind } from '../generated/graphql.js';

/** The kinds of terms as fields of the form, in their order. */
export const KINDS = ['preferred', 'alternative', 'hidden'] as const;
export type Kind = (typeof KINDS)[number];

export interface ConceptChoice {
  code: string;
  label: string;
}

/** A concept as it is typed: one term a line. */
export interface ConceptForm {
  code: string;
  topic: string;
  sdg: string;
  broader: ConceptChoice[];
  terms: Record<Locale, Record<Kind, string>>;
}

const WIRE = { preferred: 'PREFERRED', alternative: 'ALTERNATIVE', hidden: 'HIDDEN' } as const satisfies Record<
  Kind,
  TermKind
>;

/** The form of a concept, or of a new one. */
export function toForm(concept: Concept | null): ConceptForm {
  const linesOf = (locale: Locale, kind: Kind) =>
    (concept?.terms ?? [])
      .filter((term) => term.locale === toWire(locale) && term.kind === WIRE[kind])
      .map(({ text }) => text)
      .join('\n');
  const terms = LOCALES.map(
    (locale) => [locale, Object.fromEntries(KINDS.map((kind) => [kind, linesOf(locale, kind)]))] as const,
  );
  return {
    code: concept?.code ?? '',
    topic: concept?.topic?.code ?? '',
    sdg: concept?.sdg ? String(concept.sdg.number) : '',
    broader: (concept?.broader ?? []).map(({ code, label }) => ({ code, label })),
    terms: Object.fromEntries(terms) as ConceptForm['terms'],
  };
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is sent: all that the form says. */
export const toInput = ({ topic, sdg, broader, terms }: ConceptForm): ConceptInput => ({
  topic: topic || null,
  sdg: sdg === '' ? null : Number(sdg),
  broader: broader.map(({ code }) => code),
  terms: LOCALES.flatMap((locale) =>
    KINDS.flatMap((kind) =>
      lines(terms[locale][kind]).map((text) => ({ locale: toWire(locale), text, kind: WIRE[kind] })),
    ),
  ),
});

/** Whether two forms say the same, whatever the labels and empty lines. */
export const sameForm = (a: ConceptForm, b: ConceptForm): boolean =>
  a.code === b.code && sameJson(toInput(a), toInput(b));

/** Paths of the form's fields, in the order of the page. */
export const PATHS: readonly string[] = [
  'code',
  ...LOCALES.flatMap((locale) => KINDS.map((kind) => `terms.${locale}.${kind}`)),
  'topic',
  'sdg',
  'broader',
];

const valueAt = (form: ConceptForm, path: string): string => {
  const value = path.split('.').reduce<unknown>((branch, key) => (branch as Record<string, unknown>)[key], form);
  if (typeof value === 'string') return lines(value).join('\n');
  return (value as ConceptChoice[]).map(({ code }) => code).join(', ');
};

/** Paths of the fields in which two forms differ. */
export const differences = (a: ConceptForm, b: ConceptForm): string[] =>
  PATHS.filter((path) => valueAt(a, path) !== valueAt(b, path));

/** What was typed since `base`, put on what somebody else saved meanwhile. */
export function rebase(base: ConceptForm, typed: ConceptForm, theirs: ConceptForm): ConceptForm {
  const mine = new Set(differences(base, typed));
  const pick = <Value>(path: string, own: Value, other: Value): Value => (mine.has(path) ? own : other);
  const terms = LOCALES.map((locale) => {
    const kinds = KINDS.map(
      (kind) => [kind, pick(`terms.${locale}.${kind}`, typed.terms[locale][kind], theirs.terms[locale][kind])] as const,
    );
    return [locale, Object.fromEntries(kinds)] as const;
  });
  return {
    code: theirs.code,
    topic: pick('topic', typed.topic, theirs.topic),
    sdg: pick('sdg', typed.sdg, theirs.sdg),
    broader: pick('broader', typed.broader, theirs.broader),
    terms: Object.fromEntries(terms) as ConceptForm['terms'],
  };
}

/** The value of a field as plain text, to be kept elsewhere. */
export const plainValue = valueAt;
