import { expect, it } from '@jest/globals';
import { caseId, keyOf } from './documents.js';
import type { Suite } from './index.js';
import { Lexicon } from '../lexicon/index.js';

const TABLES = {
  fr: 'toilettes\tトイレ;便所\ttoilet\nvéloroute\t線路\t\n',
  ja: '裁判所\ttribunal;cour\tcourt\n自転車道\tvoie ferrée\t\n',
  en: 'lawcourt\ttribunal\t裁判所\n',
};

/** The lexicon of the conformance suite. */
export const LEXICON = new Lexicon((locale) => TABLES[locale]);

/** What is asked of words that no concept claims. Registers tests. */
export function lexiconStories({ find }: Suite): void {
  it.each([
    ['toilettes', 'fr', 'miyajima', 'ja', ['トイレ']],
    ['裁判所', 'ja', 'saint-malo', 'fr', ['tribunal']],
    ['lawcourts', 'en', 'saint-malo', 'fr', ['tribunal']],
  ] as const)(
    'finds a word of no concept by its translation, and says so: %s',
    async (query, locale, key, its, terms) => {
      const { hits, recognised, correctedQuery } = await find(query, locale);
      const hit = hits.find((each) => each.caseId === caseId(key) && each.matchedLocale === its);
      expect(hit?.reasons).toContainEqual({ kind: 'translation', label: query, conceptCode: null, terms, locale: its });
      expect(recognised).toEqual([]);
      expect(correctedQuery).toBeNull();
    },
  );
  it.each([
    ['véloroute', 'fr'],
    ['自転車道', 'ja'],
  ] as const)('asks nothing of the lexicon where a concept knows better: %s', async (query, locale) => {
    const { hits } = await find(query, locale);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.flatMap(({ reasons }) => reasons).filter(({ kind }) => kind === 'translation')).toEqual([]);
  });
  it('puts the word itself before its translation', async () => {
    const { hits } = await find('toilettes vélo tribunal');
    expect(hits.map(({ caseId: id }) => keyOf(id))).toContain('saint-malo');
    expect(hits[0]?.matchedLocale).toBe('fr');
  });
}
