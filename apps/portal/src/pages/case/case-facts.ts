import { formatMoney, type Locale } from '#shared';
import type { Case } from './case-view.js';

type Cost = Case['costs'][number];
export type Indicator = Case['indicators'][number];

/** Costs of one kind and currency, added up: amounts in different currencies are never mixed. */
export interface CostTotal {
  kind: Cost['kind'];
  currency: Cost['currency'];
  amount: number;
  /** Years of the amounts; empty where none is known. */
  years: readonly number[];
  /** Spent for each inhabitant of the time; null where the population is unknown. */
  perHead: number | null;
}

/** What was spent, investment first, in the currencies in which it was spent. */
export function costTotals(caseStudy: Pick<Case, 'costs' | 'territory'>): CostTotal[] {
  const population = caseStudy.territory?.population ?? null;
  const groups = Map.groupBy(caseStudy.costs, ({ kind, currency }) => `${kind} ${currency}`);
  return [...groups.values()]
    .flatMap((costs): CostTotal[] => {
      const [first] = costs;
      if (!first) return [];
      const amount = costs.reduce((sum, cost) => sum + cost.amount, 0);
      const years = [...new Set(costs.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
      const perHead = population ? amount / population : null;
      return [{ kind: first.kind, currency: first.currency, amount, years, perHead }];
    })
    .sort((a, b) => a.kind.localeCompare(b.kind));
}

/** « 12,50 € » for each inhabitant: two digits below ten, none above a hundred. */
export function formatPerHead({ perHead, currency }: CostTotal, locale: Locale): string | null {
  if (perHead === null) return null;
  const digits = currency === 'JPY' || perHead >= 100 ? 0 : perHead >= 10 ? 1 : 2;
  return formatMoney(perHead, currency, locale, digits);
}

/** One bar of an indicator's picture: its length in percent of the longest. */
export interface Bar {
  of: 'baseline' | 'value';
  amount: number;
  length: number;
}

/** Before and after as bars from zero; none where a figure is missing or below zero, which bars can't show. */
export function barsOf({ baseline, value }: Indicator): Bar[] {
  if (baseline === null || value === null || baseline < 0 || value < 0) return [];
  const most = Math.max(baseline, value);
  if (most === 0) return [];
  const bar = (of: Bar['of'], amount: number): Bar => ({ of, amount, length: Math.round((amount / most) * 100) });
  return [bar('baseline', baseline), bar('value', value)];
}
