import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CaseTable } from './case-table.js';

describe('the table of cases', () => {
  it('counts what was set last, like a map would', () => {
    const write = fc.record({
      caseNo: fc.integer({ min: 0, max: 3_000 }),
      ids: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(
        fc.array(write, { maxLength: 60 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 3_000 })),
        (writes, others) => {
          const table = new CaseTable();
          for (let id = 1; id <= 29; id += 1) table.name(id, `f=${id}`);
          const model = new Map<number, number[]>();
          for (const { caseNo, ids } of writes) {
            table.set(caseNo, `case-${caseNo}`, ids);
            model.set(
              caseNo,
              ids.filter((id) => id <= 29),
            );
          }
          for (const caseNo of model.keys()) expect(table.caseId(caseNo)).toBe(`case-${caseNo}`);
          const asked = [...new Set([...others, ...writes.slice(0, 30).map(({ caseNo }) => caseNo)])];
          const expected = new Map<string, number>();
          for (const caseNo of asked)
            for (const id of model.get(caseNo) ?? []) expected.set(`f=${id}`, (expected.get(`f=${id}`) ?? 0) + 1);
          expect(new Map(table.count(asked).map(({ code, value, count }) => [`${code}=${value}`, count]))).toEqual(
            expected,
          );
        },
      ),
    );
  });
});
