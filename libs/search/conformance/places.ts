import { describe, expect, it } from '@jest/globals';
import { placeCode } from '../thesaurus/index.js';
import type { Suite } from './index.js';

/** What a place in a question does: its cases first, and nobody else's lost. Registers tests. */
export function placeStories({ engine, find, keys }: Suite): void {
  describe('places', () => {
    it.each([
      ['空き家 尾道', 'ja', 'onomichi', '空き家'],
      ['おのみちの空き家', 'ja', 'onomichi', '空き家'],
      ['logement vacant Onomichi', 'fr', 'onomichi', 'logement vacant '],
      ['vacant housing in onomichi', 'en', 'onomichi', 'vacant housing '],
      ['logement vacant à Mulhouse', 'fr', 'mulhouse', 'logement vacant '],
      ['ミュルーズ 空き家', 'ja', 'mulhouse', '空き家'],
      ['véloroute à Tours', 'fr', 'loire', 'véloroute '],
      ['véloroute à tours', 'fr', 'loire', 'véloroute '],
    ] as const)('%s: cases of the place first, the others after them', async (query, locale, first, without) => {
      const found = await keys(query, locale);
      expect(found[0]).toBe(first);
      expect(found).toEqual(expect.arrayContaining(await keys(without, locale)));
    });
    it('say so where they count, and only of cases of the place', async () => {
      const { hits, recognised } = await find('空き家 尾道', 'ja');
      expect(recognised.map(({ code }) => code)).toEqual(['vacant-house', placeCode('onomichi')]);
      expect(hits[0]?.reasons).toContainEqual(
        expect.objectContaining({ kind: 'place', label: '尾道市', conceptCode: placeCode('onomichi') }),
      );
      expect(hits.slice(1).flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'place'))).toEqual([]);
    });
    it('alone bring their cases', async () => {
      expect((await keys('Onomichi')).slice(0, 2).sort()).toEqual(['onomichi', 'shimanami']);
    });
    it('are not suggested as concepts: those who know all of them suggest them', async () => {
      expect((await engine().suggest('Mulh', 'fr', 8)).filter(({ kind }) => kind === 'concept')).toEqual([]);
    });
    it('are no places where the word means a thing', async () => {
      const codes = async (query: string, locale: 'fr' | 'en' = 'fr'): Promise<string[]> =>
        (await find(query, locale)).recognised.map(({ code }) => code);
      expect(await codes('les tours de la ville')).toEqual([]);
      expect(await codes('guided tours', 'en')).toEqual([]);
      expect(await codes('Tours et ses jardins')).toEqual([placeCode('tours')]);
    });
  });
}
