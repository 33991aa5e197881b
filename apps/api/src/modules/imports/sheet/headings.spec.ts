import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { ALL_COLUMNS, columnLetters } from './columns.js';
import { columnsNamed, labelOf } from './headings.js';
import { folded } from './value-sets.js';

describe('headings', () => {
  it.each(LOCALES)('in %s tell all columns apart', (locale) => {
    const labels = ALL_COLUMNS.map((column) => folded(labelOf(column, locale)));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('are recognised by code or by name, in any language, side by side', () => {
    const cells = ['Cle dans la source', '自治体', 'title.fr', 'Cost 1: amount', '費用2：通貨', 'notes of ours'];
    expect(columnsNamed(cells)?.map((column) => column?.code)).toEqual([
      'externalId',
      'owner',
      'title.fr',
      'costs.1.amount',
      'costs.2.currency',
      undefined,
    ]);
    const old = columnsNamed([
      'links.1.label',
      'Indicateur 2 : méthode',
      'リンク1：表示名（日本語）',
      'Link 1: label (English)',
    ]);
    expect(old?.map((column) => [column?.code, column?.locale])).toEqual([
      ['links.1.label', 'original'],
      ['indicators.2.method', 'original'],
      ['links.1.label.ja', 'ja'],
      ['links.1.label.en', 'en'],
    ]);
    expect(columnsNamed(['Un marché de nuit', 'Actions', 'en cours', '12'])).toBeUndefined();
  });

  it('are lettered as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
