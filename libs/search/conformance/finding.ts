import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES, type Locale } from '#shared';
import { allDocuments, CASES, caseId, keyOf } from './documents.js';
import type { Suite } from './index.js';

/** Finding, and saying why. */
export function findingStories(suite: Suite): void {
  describe('finding', () => {
    beforeAll(() => suite.engine().upsert(allDocuments()));
    acrossLanguages(suite);
    operators(suite);
    typing(suite);
    highlighting(suite);
    hostility(suite);
  });
}

function acrossLanguages({ find, keys }: Suite): void {
  it('finds a Japanese case by a French concept, and says which term carried it', async () => {
    const { hits, recognised } = await find('régulation des flux touristiques');
    expect(recognised.map(({ code }) => code)).toEqual(['tourist-flows']);
    expect(recognised[0]?.terms.ja).toContain('観光客の分散');
    const kyoto = hits.find((hit) => keyOf(hit.caseId) === 'kyoto');
    expect(kyoto?.reasons).toContainEqual(
      expect.objectContaining({
        kind: 'concept',
        conceptCode: 'tourist-flows',
        label: 'régulation des flux touristiques',
      }),
    );
    expect(kyoto?.reasons.flatMap(({ terms }) => terms)).toContain('観光客の分散');
    expect(kyoto?.matchedLocale).toBe('ja');
  });
  it.each<[string, Locale, string]>([
    ['宿泊税', 'fr', 'annecy'],
    ['taxe de séjour', 'fr', 'kutchan'],
    ['cycling route', 'ja', 'shimanami'],
    ['véloroutes', 'fr', 'shimanami'],
    ['空き家', 'ja', 'mulhouse'],
    ['vacant houses', 'en', 'onomichi'],
    ['ゼロウェイスト', 'ja', 'kamikatsu'],
    ['public transport', 'en', 'toyama'],
  ])('%s on the page in %s finds %s', async (query, locale, key) => {
    expect(await keys(query, locale)).toContain(key);
  });
  it.each<[string, Locale, string]>([
    ['comment éviter que les locations touristiques chassent les habitants ?', 'fr', 'saint-malo'],
    ['観光客が多すぎて困っている', 'ja', 'kyoto'],
    ['how do older people get around without a car?', 'en', 'kamikatsu'],
    ['高齢者の外出を支える方法について教えてください', 'ja', 'toyama'],
    ['tri des déchets à la montagne', 'fr', 'calanques'],
  ])('answers the question %s', async (query, locale, key) => {
    const found = await keys(query, locale);
    if (key === 'calanques') expect(found[0]).not.toBe('calanques');
    else expect(found.slice(0, 2)).toContain(key);
  });
  it.each<[string, Locale, string]>([
    ['Hatsukaichi', 'fr', 'miyajima'],
    ['マルセイユ', 'ja', 'calanques'],
    ['さいたま', 'ja', 'miyajima'],
    ['かみかつちょう', 'ja', 'kamikatsu'],
    ['まちづくり', 'ja', 'toyama'],
    ['REGULATION DES FLUX', 'fr', 'calanques'],
  ])('finds by the name or word %s', async (query, locale, key) => {
    expect((await keys(query, locale)).slice(0, 3)).toContain(key);
  });
  it('ranks the case about it before the case that mentions it', async () => {
    expect((await keys('tramway'))[0]).toBe('toyama');
    expect((await keys('民泊', 'ja'))[0]).not.toBe('annecy');
    expect((await keys('宿泊税', 'ja'))[0]).toBe('kutchan');
  });
  it('gives one hit a case, and the exact number of cases', async () => {
    const { hits, total } = await find('サイクリングロード', 'ja');
    expect(new Set(hits.map(({ caseId: id }) => id)).size).toBe(hits.length);
    expect(total).toBe(2);
    expect(hits.map(({ caseId: id }) => keyOf(id)).sort()).toEqual(['loire', 'shimanami']);
  });
  it('browses where nothing is typed, the newest first', async () => {
    const { hits, total } = await find('');
    expect(total).toBe(CASES.length);
    expect(hits).toHaveLength(CASES.length);
    expect(keyOf(hits[0]?.caseId ?? '')).toBe('saint-malo');
    expect(
      hits.every(({ score, highlights, reasons }) => score === 0 && highlights.length === 0 && reasons.length === 0),
    ).toBe(true);
  });
  it('gives pages that neither overlap nor leave anything out', async () => {
    const all = await keys('ville');
    const paged: string[] = [];
    for (let page = 1; page <= all.length; page += 1) paged.push(...(await keys('ville', 'fr', {}, { page, size: 1 })));
    expect(all.length).toBeGreaterThan(2);
    expect(paged).toEqual(all);
  });
}

function operators({ keys }: Suite): void {
  it('takes quoted words as they stand', async () => {
    expect(await keys('"la vieille ville"')).toEqual(expect.arrayContaining(['annecy', 'saint-malo']));
    expect(await keys('"vieille la ville"')).toEqual([]);
    expect(await keys('« logements vacants »')).toEqual(['mulhouse']);
    expect(await keys('「混雑予測」', 'ja')).toEqual(['kyoto']);
    expect(await keys('「予測混雑」', 'ja')).toEqual([]);
  });
  it('leaves out what follows a minus, in every language', async () => {
    const all = await keys('taxe de séjour');
    expect(all).toEqual(expect.arrayContaining(['annecy', 'kutchan']));
    const without = await keys('taxe de séjour -hôteliers');
    expect(without).not.toContain('annecy');
    expect(without).toContain('kutchan');
    expect(await keys('surtourisme -宿泊税 -"mobile data"')).not.toContain('kyoto');
  });
}

function typing({ find, keys }: Suite): void {
  it('takes the last word as the beginning of one', async () => {
    expect(await keys('calan')).toContain('calanques');
    expect(await keys('tramw')).toContain('toyama');
    expect(await keys('シュジ', 'ja')).toContain('calanques');
    expect(await keys('calan ')).toEqual([]);
  });
  it('corrects one error from five letters and two from nine, with accents', async () => {
    const { correctedQuery, hits } = await find('calnques');
    expect(correctedQuery).toBe('calanques');
    expect(keyOf(hits[0]?.caseId ?? '')).toBe('calanques');
    expect((await find('reservatoin')).correctedQuery).toBe('réservation');
    expect((await find('rubish', 'en')).correctedQuery).toBe('rubbish');
    expect((await find('gadr')).correctedQuery).toBeNull();
    expect((await find('calanques')).correctedQuery).toBeNull();
    expect((await find('xqzwvkjh')).correctedQuery).toBeNull();
  });
}

function highlighting({ find }: Suite): void {
  it('marks what matched, and the parts are the text again', async () => {
    const { hits } = await find('réservations');
    const hit = hits.find(({ caseId: id }) => id === caseId('calanques'));
    const title = hit?.highlights.find(({ field }) => field === 'title');
    expect(title?.locale).toBe('fr');
    expect(title?.parts).toEqual([
      { text: 'Réservation', matched: true },
      { text: ' obligatoire dans la calanque de Sugiton', matched: false },
    ]);
    expect(hit?.reasons).toContainEqual({
      kind: 'words',
      label: 'réservations',
      conceptCode: null,
      terms: expect.arrayContaining(['Réservation']),
      locale: 'fr',
    });
  });
  it.each([
    ['オーバーツリズム', 'オーバーツーリズム'],
    ['宿泊勢', '宿泊税'],
    ['おーばーつーりずむ', 'オーバーツーリズム'],
    ['shukuhakuzei', '宿泊税'],
  ])('corrects Japanese that occurs nowhere: %s', async (typed, meant) => {
    const { correctedQuery, total } = await find(typed, 'ja');
    expect(correctedQuery).toBe(meant);
    expect(total).toBe((await find(meant, 'ja')).total);
  });
  it('marks Japanese words whole', async () => {
    const { hits } = await find('宿泊税', 'ja');
    const title = hits[0]?.highlights.find(({ field }) => field === 'title');
    expect(title?.parts.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(['宿泊税']);
  });
}

function hostility({ find }: Suite): void {
  it('answers anything without an error', async () => {
    const pieces = fc.constantFrom(
      '"',
      '-',
      '«',
      '「',
      "'",
      ';--',
      '\\',
      '%',
      '_',
      '\0',
      '\uD800',
      '🏯',
      'مرحبا',
      'ville',
      '観光',
      ' ',
      '(1|2)',
      '!3',
      '$1',
      '{}',
      '0',
    );
    const query = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(...LOCALES), async (value, locale) => {
        const { total, hits } = await find(value, locale);
        expect(total).toBeGreaterThanOrEqual(hits.length);
      }),
      { numRuns: 200 },
    );
    for (const value of [
      'あ'.repeat(10_000),
      'é '.repeat(5_000),
      '-'.repeat(10_000),
      '"a" '.repeat(500),
      '漢'.repeat(1_000),
    ])
      await find(value);
  }, 120_000);
}
