import { describe, expect, it } from '@jest/globals';
import { formatFigure } from '#shared';
import { barsOf, costTotals, formatPerHead, type Indicator } from './case-facts.js';
import type { Case } from './case-view.js';
import { compareGrounds, scaledAmount } from './fit.js';

const kanazawa = { country: 'JP', tier: 'municipality', population: 460_000, density: 982 };

describe('whether it would work here', () => {
  it('is told in facts side by side', () => {
    const tours = { country: 'FR', tier: 'municipality', population: 138_000, density: 4_000 };
    expect(compareGrounds(kanazawa, tours)).toEqual([
      { fact: 'population', likeness: 'less', times: 3.3 },
      { fact: 'density', likeness: 'more', times: 4.1 },
      { fact: 'tier', likeness: 'same', times: null },
      { fact: 'country', likeness: 'different', times: null },
    ]);
    expect(compareGrounds(kanazawa, { ...kanazawa, population: 350_000 })[0]?.likeness).toBe('close');
  });

  it('leaves unknown what is unknown', () => {
    const unknown = { country: 'FR', tier: 'region', population: null, density: 0 };
    expect(compareGrounds(kanazawa, unknown).map(({ likeness }) => likeness)).toEqual([
      'unknown',
      'unknown',
      'different',
      'different',
    ]);
    expect(scaledAmount(1_000, null, 5)).toBeNull();
  });

  it('scales a sum to another size in two figures', () => {
    expect(scaledAmount(120_000_000, 460_000, 138_000)).toBe(36_000_000);
  });
});

describe('what it cost', () => {
  const cost = (kind: 'INVESTMENT' | 'OPERATION', amount: number, currency: 'EUR' | 'JPY', year: number | null) => ({
    kind,
    amount,
    currency,
    year,
    certainty: null,
  });
  const of = (costs: Case['costs'], population: number | null) =>
    costTotals({ costs, territory: { population } as Case['territory'] });

  it('is added up by kind, and never across currencies', () => {
    const totals = of(
      [cost('OPERATION', 10, 'JPY', null), cost('INVESTMENT', 400, 'EUR', 2022), cost('INVESTMENT', 600, 'EUR', 2021)],
      80,
    );
    expect(totals).toEqual([
      { kind: 'INVESTMENT', currency: 'EUR', amount: 1_000, years: [2021, 2022], perHead: 12.5 },
      { kind: 'OPERATION', currency: 'JPY', amount: 10, years: [], perHead: 0.125 },
    ]);
    expect(totals.map((total) => formatPerHead(total, 'fr'))).toEqual(['12,5\u00a0€', '0\u00a0¥']);
    expect(of([cost('OPERATION', 10, 'JPY', null)], null)[0]?.perHead).toBeNull();
  });
});

describe('a figure', () => {
  const indicator = (baseline: number | null, value: number | null) => ({ baseline, value }) as Indicator;

  it('is drawn from zero, where both sides are known', () => {
    expect(barsOf(indicator(50, 200)).map(({ length }) => length)).toEqual([25, 100]);
    expect(barsOf(indicator(0, 0))).toEqual([]);
    expect(barsOf(indicator(null, 3))).toEqual([]);
    expect(barsOf(indicator(-4, 3))).toEqual([]);
  });

  it('carries its unit as its language writes it', () => {
    expect(formatFigure(1_240, 'nuitées', 'fr')).toBe('1\u202f240 nuitées');
    expect(formatFigure(1_240, '人', 'ja')).toBe('1,240人');
    expect(formatFigure(12.5, '%', 'fr')).toBe('12,5\u202f%');
    expect(formatFigure(null, '%', 'fr')).toBe('–');
  });
});
