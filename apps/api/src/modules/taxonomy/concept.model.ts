import type { Locale } from '#shared';
import type { TermKind } from './concept.entities.js';

/** A term as it is stored and shown, without its place. */
export interface TermValue {
  locale: Locale;
  text: string;
  kind: TermKind;
}

/** What an editor can say of a concept. */
export interface ConceptFacts {
  topicCode: string | null;
  sdgNumber: number | null;
  broader: readonly string[];
  terms: readonly TermValue[];
}

/** A concept as it stands. */
export interface ConceptRecord extends ConceptFacts {
  code: string;
  version: number;
  updatedAt: Date;
  /** Null while nobody has touched what the reference file says. */
  editedAt: Date | null;
  editedBy: string | null;
}

export type ConceptsByCode = ReadonlyMap<string, ConceptRecord>;

/** What names a concept in a language: its preferred term, else that of another language, else its code. */
export function labelOf({ code, terms }: Pick<ConceptRecord, 'code' | 'terms'>, locale: Locale): string {
  const preferred = terms.filter(({ kind }) => kind === 'preferred');
  return (preferred.find((term) => term.locale === locale) ?? preferred[0])?.text ?? code;
}
