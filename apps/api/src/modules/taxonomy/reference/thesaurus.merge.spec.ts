import { describe, expect, it } from '@jest/globals';
import { leftAloneNote, mergeThesaurus, type EditedThesaurus } from './thesaurus.merge.js';
import { readThesaurus } from './thesaurus.reader.js';

const concept = (code: string, more: object = {}) => ({ code, fr: [code], ja: [code], en: [code], ...more });
const file = (...concepts: object[]) => readThesaurus([JSON.stringify({ concepts })]);
const people = (edited: Record<string, Partial<{ texts: string[]; broader: string[] }>>, ...deleted: string[]) =>
  ({
    edited: new Map(
      Object.entries(edited).map(([code, { texts = [], broader = [] }]) => [
        code,
        { terms: texts.map((text) => ({ locale: 'fr' as const, text })), broader },
      ]),
    ),
    deleted: new Set(deleted),
  }) satisfies EditedThesaurus;
const french = ({ rows }: ReturnType<typeof mergeThesaurus>, code: string) =>
  rows.terms
    .filter(({ concept_code, locale }) => concept_code === code && locale === 'fr')
    .map(({ text, kind }) => [text, kind]);

describe('mergeThesaurus', () => {
  it('changes nothing where people changed nothing', () => {
    const rows = file(concept('a'), concept('b', { broader: ['a'] }));
    const merged = mergeThesaurus(rows, people({}));
    expect(merged.rows.concepts).toEqual(rows.concepts);
    expect(merged.rows.relations).toEqual(rows.relations);
    expect(merged.rows.terms).toEqual(rows.terms);
    expect(leftAloneNote(merged)).toBeUndefined();
  });

  it('leaves edited and deleted concepts alone, with what leads to deleted ones, and says so', () => {
    const rows = file(concept('a'), concept('b', { broader: ['a'] }), concept('c', { broader: ['a', 'b'] }));
    const merged = mergeThesaurus(rows, people({ b: {} }, 'a'));
    expect(merged.rows.concepts.map(({ code }) => code)).toEqual(['c']);
    expect(merged.rows.relations).toEqual([{ concept_code: 'c', broader_code: 'b' }]);
    expect(leftAloneNote(merged)).toBe('2 concepts left as they were edited or deleted in the admin');
  });

  it('skips terms that an edited concept has taken; the next one becomes the preferred one', () => {
    const rows = file(concept('a', { fr: ['Été', 'vacances', 'congés'], hidden: { fr: ['repos'] } }), concept('b'));
    const merged = mergeThesaurus(rows, people({ b: { texts: ['été', 'Congés'] } }));
    expect(french(merged, 'a')).toEqual([
      ['vacances', 'preferred'],
      ['repos', 'hidden'],
    ]);
    expect(merged.skippedTerms).toBe(2);
    expect(leftAloneNote(merged)).toContain('2 terms skipped');
  });

  it('closes no loop with the relations of people', () => {
    const rows = file(concept('a'), concept('b', { broader: ['a'] }), concept('c', { broader: ['b'] }));
    const merged = mergeThesaurus(rows, people({ a: { broader: ['c'] } }));
    expect(merged.rows.relations).toEqual([{ concept_code: 'b', broader_code: 'a' }]);
  });
});
