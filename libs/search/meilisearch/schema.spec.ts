import { describe, expect, it } from '@jest/globals';
import { allDocuments, caseId, documentsNamed } from '../conformance/documents.js';
import { confirmedTag, MEASURED_TAG } from '../query/index.js';
import { ANCHOR, inventoryOf, localesOf, OPEN_END, toIndexedCases, toPartialCase, writtenText } from './schema.js';

describe('a case in the index', () => {
  const [calanques] = toIndexedCases(documentsNamed('calanques'));

  it('is one document for all its translations', () => {
    const cases = toIndexedCases(allDocuments());
    expect(new Set(cases.map((each) => each.caseId)).size).toBe(cases.length);
    expect(cases.flatMap(inventoryOf)).toHaveLength(allDocuments().length);
    expect(calanques && localesOf(calanques)).toEqual(['fr', 'ja']);
  });
  it('has the text as written and, beside it, the stems', () => {
    expect(calanques?.title_fr).toEqual([
      'Réservation obligatoire dans la calanque de Sugiton',
      'reserv obligatoir calanqu sugiton',
    ]);
    expect(calanques?.title_ja).toHaveLength(1);
    expect(calanques?.title_en).toEqual([]);
    expect(calanques && writtenText(calanques, 'title', 'fr')).toMatch(/^Réservation/);
    expect(calanques && writtenText(calanques, 'title', 'en')).toBeNull();
  });
  it('has years that can be compared, and the word that all cases have', () => {
    expect([calanques?.firstYear, calanques?.lastYear, calanques?.anchor]).toEqual([2022, OPEN_END, ANCHOR]);
    const years = (startYear: number | null, endYear: number | null) => {
      const [document] = documentsNamed('annecy', { startYear, endYear });
      const { firstYear, lastYear } = document === undefined ? {} : toPartialCase(document);
      return [firstYear, lastYear];
    };
    expect([years(null, null), years(null, 2020), years(2019, 2020)]).toEqual([
      [null, null],
      [2020, 2020],
      [2019, 2020],
    ]);
  });
  it('has what it can be relied on for, from the tags of its concepts', () => {
    const of = (concepts: string[]): (number | undefined)[] => {
      const [stored] = toIndexedCases(documentsNamed('annecy', { concepts }));
      return [stored?.measured, stored?.confirmedYear];
    };
    expect(of([])).toEqual([0, 0]);
    expect(of(['tourism', MEASURED_TAG])).toEqual([1, 0]);
    expect(of([confirmedTag(2024), confirmedTag(2026), 'prior:confirmed:soon'])).toEqual([0, 2026]);
  });
  it('has nothing in it that JSON or a filter would stumble over', () => {
    const odd = { title: 'a\0b\uD800', names: ['\uDC00'], facets: { themes: ['x\n"y'] } };
    const [document] = toIndexedCases(documentsNamed('annecy', odd));
    expect(JSON.stringify(document)).not.toMatch(/\\ud[89a-f]|\\u0000/i);
    expect(document?.themes).toEqual(['x "y']);
  });
  it('is put together from documents in any order, the later one counting', () => {
    const both = documentsNamed('calanques');
    const newer = documentsNamed('calanques', { version: 2 }).slice(0, 1);
    const [mixed] = toIndexedCases([...both, ...newer].reverse().reverse());
    expect(mixed?.version_fr).toBe(2);
    expect(mixed?.version_ja).toBe(1);
    expect(toIndexedCases(both.map((each) => ({ ...each, caseId: each.caseId.toUpperCase() })))[0]?.caseId).toBe(
      caseId('calanques'),
    );
  });
});
