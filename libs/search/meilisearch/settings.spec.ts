import { describe, expect, it } from '@jest/globals';
import { CONCEPTS } from '../conformance/concepts.js';
import { isLatinStopWord } from '../analysis/stop-words.js';
import { allowedErrors } from '../postgres/correct.js';
import { searchedAttributes } from './schema.js';
import { caseIndexSettings, differ, synonymsOf } from './settings.js';
import { INDEX_STOP_WORDS, isDropped, STOP_WORDS } from './stop-words.js';

describe('settings of the index', () => {
  const settings = caseIndexSettings(CONCEPTS);

  it('search the title first and the body last', () => {
    const fields = (settings.searchableAttributes ?? []).map((name) => name.replace(/_..$/, ''));
    expect([...new Set(fields)]).toEqual(['title', 'teaser', 'names', 'summary', 'body', 'anchor']);
    for (const locale of ['fr', 'ja', 'en'] as const) {
      expect(settings.searchableAttributes).toEqual(expect.arrayContaining(searchedAttributes(locale)));
    }
  });
  it('give each attribute of text its languages', () => {
    const rules = settings.localizedAttributes ?? [];
    expect(rules.find(({ attributePatterns }) => attributePatterns.includes('title_ja'))?.locales).toEqual([
      'jpn',
      'eng',
    ]);
    expect(rules.find(({ attributePatterns }) => attributePatterns.includes('body_fr'))?.locales).toEqual([
      'fra',
      'jpn',
    ]);
  });
  it('count enough hits for every page of the port, and let order come first', () => {
    expect(settings.pagination?.maxTotalHits).toBeGreaterThanOrEqual(10_000);
    expect(settings.rankingRules?.[0]).toBe('sort');
  });
  it('leave the search for facet values out', () => {
    expect(settings.facetSearch).toBe(false);
    for (const rule of settings.filterableAttributes ?? []) {
      if (typeof rule !== 'string') expect(rule.features.facetSearch).toBe(false);
    }
  });
});

describe('stop words', () => {
  const settings = caseIndexSettings(CONCEPTS);

  it('are grammar to our own analysis as well, in the language they come from', () => {
    const latin = STOP_WORDS.filter((word) => /^[a-z]{2,}$/.test(word));
    expect(latin.filter((word) => !isLatinStopWord(word, 'fr') && !isLatinStopWord(word, 'en'))).toEqual([
      'lorsqu',
      'presqu',
      'puisqu',
      'quelqu',
      'quoiqu',
    ]);
  });
  it.each(['the', 'but', 'or', 'an', 'mais', 'on', 'car', 'son', 'ete', 'as', 'pas', 'plus', 'main', 'for'])(
    'do not hold %s, which is a word in another language',
    (word) => expect(isDropped(word)).toBe(false),
  );
  it('are those of the index only where a misspelt word could reach them: quotations need the others', () => {
    expect(settings.stopWords).toEqual(INDEX_STOP_WORDS);
    expect(INDEX_STOP_WORDS).toEqual(expect.arrayContaining(['dans', 'avec', 'with', 'jusqu']));
    expect(INDEX_STOP_WORDS.filter((word) => [...word].length < 4)).toEqual([]);
    const rest = STOP_WORDS.filter((word) => !INDEX_STOP_WORDS.includes(word));
    expect(rest.filter((word) => allowedErrors([...word].length + 1) > 0)).toEqual([]);
    expect(rest).toEqual(expect.arrayContaining(['de', 'la', 'l', 'の', 'から']));
  });
  it('hold the elided letters of French', () => {
    expect(['l', 'd', 'qu', 'jusqu'].every(isDropped)).toBe(true);
  });
});

describe('synonyms', () => {
  const synonyms = synonymsOf([
    ...CONCEPTS,
    {
      code: 'car-sharing',
      broader: [],
      terms: [
        { locale: 'fr', text: 'Autopartage', kind: 'preferred' },
        { locale: 'fr', text: 'véhicules partagés', kind: 'alternative' },
        { locale: 'fr', text: 'covoiturette', kind: 'hidden' },
        { locale: 'ja', text: 'カーシェアリング', kind: 'preferred' },
        { locale: 'en', text: 'car club', kind: 'preferred' },
      ],
    },
  ]);

  it('lead from terms of one word to the others of the same language', () => {
    expect(synonyms['surtourisme']).toEqual(['tourisme de masse']);
    expect(synonyms['autopartage']).toEqual(['vehicules partages']);
    expect(synonyms['tram']).toEqual(['light rail']);
  });
  it('lead from hidden terms, never to them', () => {
    expect(synonyms['covoiturette']).toEqual(['autopartage', 'vehicules partages']);
    expect(Object.values(synonyms).flat()).not.toContain('covoiturette');
  });
  it('leave Japanese terms and terms of several words alone', () => {
    expect(Object.keys(synonyms).filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });
});

describe('settings of the index as they stand', () => {
  const wanted = caseIndexSettings(CONCEPTS);

  it('are the same whatever the order of their lists and keys, and with defaults beside them', () => {
    const current = {
      ...structuredClone(wanted),
      stopWords: [...(wanted.stopWords ?? [])].reverse(),
      typoTolerance: { ...wanted.typoTolerance, disableOnNumbers: false, disableOnWords: [] },
      dictionary: [],
    };
    expect(differ(current, wanted)).toBe(false);
  });
  it('are others where an order matters, or a synonym is gone', () => {
    const attributes = [...(wanted.searchableAttributes ?? [])].reverse();
    expect(differ({ ...wanted, searchableAttributes: attributes }, wanted)).toBe(true);
    expect(differ({ ...wanted, synonyms: { ...wanted.synonyms, gone: ['away'] } }, wanted)).toBe(true);
    expect(differ({}, wanted)).toBe(true);
  });
});
