import type { Locale } from '#shared';
import { termKey } from '../concept.rules.js';
import type { ConceptTermRow, ThesaurusRows } from './thesaurus.reader.js';

/** What people made of the thesaurus: a load of the reference file leaves it as it is. */
export interface EditedThesaurus {
  /** By the code of the concept. */
  edited: ReadonlyMap<string, { terms: readonly { locale: Locale; text: string }[]; broader: readonly string[] }>;
  deleted: ReadonlySet<string>;
}

export interface MergedThesaurus {
  /** What the file may change. */
  rows: ThesaurusRows;
  /** Concepts of the file that people edited or deleted. */
  leftAlone: number;
  /** Terms of the file that an edited concept has taken. */
  skippedTerms: number;
}

/**
 * What a load of the file may write. Concepts that people edited or deleted stay as they made them; a term that an
 * edited concept has taken is left out of the file's concept, where the next term becomes the preferred one.
 */
export function mergeThesaurus(file: ThesaurusRows, { edited, deleted }: EditedThesaurus): MergedThesaurus {
  const isFree = (code: string) => !edited.has(code) && !deleted.has(code);
  const taken = new Set([...edited.values()].flatMap(({ terms }) => terms.map(termKey)));
  const ofFree = file.terms.filter((term) => isFree(term.concept_code));
  const terms = ofFree.filter((term) => !taken.has(termKey(term)));
  const concepts = file.concepts.filter(({ code }) => isFree(code));
  return {
    rows: { concepts, terms: withPreferred(terms), relations: relationsOf(file, { edited, deleted }) },
    leftAlone: file.concepts.length - concepts.length,
    skippedTerms: ofFree.length - terms.length,
  };
}

/** A concept that lost its preferred term in a language shows the next one that isn't hidden. */
function withPreferred(terms: readonly ConceptTermRow[]): ConceptTermRow[] {
  const groups = Map.groupBy(terms, ({ concept_code, locale }) => `${concept_code} ${locale}`);
  return [...groups.values()].flatMap((group): ConceptTermRow[] => {
    if (group.some(({ kind }) => kind === 'preferred')) return group;
    const next = group.find(({ kind }) => kind === 'alternative');
    return group.map((term) => (term === next ? { ...term, kind: 'preferred' } : term));
  });
}

/** Relations of the file between concepts that exist, without any that would close a loop with those of people. */
function relationsOf(file: ThesaurusRows, { edited, deleted }: EditedThesaurus): ThesaurusRows['relations'] {
  const above = new Map([...edited].map(([code, { broader }]) => [code, [...broader]]));
  const leadsTo = (start: string, end: string, seen = new Set<string>()): boolean => {
    if (start === end) return true;
    if (seen.has(start)) return false;
    seen.add(start);
    return (above.get(start) ?? []).some((next) => leadsTo(next, end, seen));
  };
  return file.relations.filter(({ concept_code: code, broader_code: broader }) => {
    if (edited.has(code) || deleted.has(code) || deleted.has(broader) || leadsTo(broader, code)) return false;
    above.set(code, [...(above.get(code) ?? []), broader]);
    return true;
  });
}

/** The sentence of the log about what a load left as people made it; nothing where they made nothing. */
export function leftAloneNote({ leftAlone, skippedTerms }: MergedThesaurus): string | undefined {
  if (leftAlone === 0 && skippedTerms === 0) return undefined;
  const terms = skippedTerms === 0 ? '' : `, ${skippedTerms} terms skipped that belong to edited concepts`;
  return `${leftAlone} concepts left as they were edited or deleted in the admin${terms}`;
}
