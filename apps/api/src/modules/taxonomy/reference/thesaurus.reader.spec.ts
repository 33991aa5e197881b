import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { projectDir } from '../../../core/http/index.js';
import { jsonFilesIn } from '../../../core/reference/index.js';
import { readTaxonomy } from './taxonomy.reader.js';
import { readThesaurus } from './thesaurus.reader.js';

const read = (name: string) => readFileSync(path.join(projectDir, 'data', name), 'utf8');
const concept = (code: string, more: object = {}) => ({ code, fr: [code], ja: [code], en: [code], ...more });
const file = (...concepts: object[]) => JSON.stringify({ concepts });
const shipped = jsonFilesIn('thesaurus/concepts').map(read);

describe('the thesaurus that ships', () => {
  const { concepts, terms, relations } = readThesaurus(shipped);
  const termsOf = (code: string, locale: string) =>
    terms.filter((term) => term.concept_code === code && term.locale === locale).map(({ text }) => text);

  it('has a concept for each topic and each goal', () => {
    const topics = readTaxonomy(read('reference/taxonomy.json')).topics.map(({ code }) => code);
    expect(concepts.flatMap(({ topic_code }) => topic_code ?? []).sort()).toEqual(topics.sort());
    expect(concepts.flatMap(({ sdg_number }) => sdg_number ?? []).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 17 }, (_, i) => i + 1),
    );
  });

  it('has at least 600 concepts, each with one preferred term in each language', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(600);
    for (const { code } of concepts) {
      for (const locale of LOCALES) {
        const preferred = terms.filter(
          (term) => term.concept_code === code && term.locale === locale && term.kind === 'preferred',
        );
        expect([code, locale, preferred.length]).toEqual([code, locale, 1]);
      }
    }
  });

  it('prints ’ in what is shown in French and English', () => {
    const shown = terms.filter(({ kind, locale }) => kind !== 'hidden' && locale !== 'ja');
    expect(shown.filter(({ text }) => text.includes("'"))).toEqual([]);
  });

  it('gives each text to one concept only: a homonym would find the wrong cases', () => {
    const owners = Map.groupBy(terms, ({ locale, text }) => `${locale} ${text.toLowerCase()}`);
    expect([...owners].filter(([, list]) => list.length > 1).map(([text]) => text)).toEqual([]);
  });

  it('gives Japanese texts that differ by の or ・ alone to one concept as well: a question reads them as one', () => {
    const japanese = terms.filter(({ locale }) => locale === 'ja');
    const owners = Map.groupBy(japanese, ({ text }) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[の・]/g, ''),
    );
    const several = [...owners].filter(([, list]) => new Set(list.map((term) => term.concept_code)).size > 1);
    expect(several.map(([text]) => text)).toEqual([]);
  });

  it('writes Japanese terms in Japanese, but for the few that Japan writes in Latin letters', () => {
    const latin = terms.filter(
      ({ locale, text, kind }) =>
        locale === 'ja' && kind !== 'hidden' && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text),
    );
    expect(latin.map(({ text }) => text).sort()).toEqual(['E-BIKE', 'MICE']);
  });

  it('knows what officials type', () => {
    expect(termsOf('tourist-flow-regulation', 'ja')).toEqual(
      expect.arrayContaining(['観光客の分散', 'オーバーツーリズム対策', '混雑対策']),
    );
    expect(termsOf('tourist-flow-regulation', 'fr')).toContain('régulation des flux touristiques');
    expect([termsOf('tourist-tax', 'fr')[0], termsOf('tourist-tax', 'ja')[0], termsOf('tourist-tax', 'en')[0]]).toEqual(
      ['taxe de séjour', '宿泊税', 'tourist tax'],
    );
    expect(termsOf('cycling-route', 'ja')).toEqual(
      expect.arrayContaining(['サイクリングロード', 'サイクリングルート']),
    );
    expect(relations).toEqual(
      expect.arrayContaining([
        { concept_code: 'tourist-tax', broader_code: 'tourist-flow-regulation' },
        { concept_code: 'cycling-route', broader_code: 'soft-mobility' },
      ]),
    );
  });
});

describe('what officials of both countries type, by the concept that has to carry it across', () => {
  const { terms } = readThesaurus(shipped);
  const codeOf = new Map(
    terms.map(({ locale, text, concept_code }) => [`${locale} ${text.replaceAll('’', "'")}`, concept_code]),
  );

  it.each([
    ['ZAN', '土地の人工化抑制'],
    ['PCAET', '地球温暖化対策実行計画'],
    ['EPCI', '一部事務組合'],
    ['tiers-lieu', '地域の居場所'],
    ["ville du quart d'heure", '15分都市'],
    ['transport à la demande', 'デマンド交通'],
    ['cantine scolaire', '学校給食'],
    ['logement vacant', '空き家'],
    ['baisse de la population', '人口減少'],
    ['places en crèche', '待機児童'],
    ['budget participatif', '市民参加型予算'],
    ['transformation numérique', '自治体DX'],
    ['prévention des catastrophes', '防災'],
    ['tourisme international', 'インバウンド'],
    ['terres agricoles abandonnées', '耕作放棄地'],
    ['population relationnelle', '関係人口'],
    ['volontaires du développement local', '地域おこし協力隊'],
    ['circuits courts', '地産地消'],
    ['déneigement', '除雪'],
    ['îlots de fraîcheur', '避暑施設'],
    ['harcèlement scolaire', 'いじめ対策'],
    ['autoconsommation collective', '電力の地産地消'],
    ["végétalisation des cours d'école", '雨庭'],
  ])('%s and %s', (french, japanese) => {
    expect(codeOf.get(`fr ${french}`)).toBeDefined();
    expect(codeOf.get(`ja ${japanese}`)).toBe(codeOf.get(`fr ${french}`));
  });
});

describe('readThesaurus', () => {
  it('numbers terms, hidden ones last', () => {
    const { terms } = readThesaurus([file(concept('a', { fr: ['x', 'y'], hidden: { fr: ['z'] } }))]);
    expect(
      terms.filter(({ locale }) => locale === 'fr').map(({ text, kind, position }) => [text, kind, position]),
    ).toEqual([
      ['x', 'preferred', 1],
      ['y', 'alternative', 2],
      ['z', 'hidden', 3],
    ]);
  });

  it('refuses a loop, an unknown broader concept, a code given twice and an unknown key', () => {
    const loop = file(concept('a', { broader: ['b'] }), concept('b', { broader: ['a'] }));
    expect(() => readThesaurus([loop])).toThrow('broader than itself');
    expect(() => readThesaurus([file(concept('a', { broader: ['b'] }))])).toThrow('b of a is not in the thesaurus');
    expect(() => readThesaurus([file(concept('a'), concept('a'))])).toThrow('twice');
    expect(() => readThesaurus([file(concept('a', { brooder: [] }))])).toThrow();
  });

  it('reads its files as one: codes are given once over all, broader concepts may stand in another', () => {
    const { relations } = readThesaurus([file(concept('a', { broader: ['b'] })), file(concept('b'))]);
    expect(relations).toEqual([{ concept_code: 'a', broader_code: 'b' }]);
    expect(() => readThesaurus([file(concept('a')), file(concept('a'))])).toThrow('The code a');
  });
});
