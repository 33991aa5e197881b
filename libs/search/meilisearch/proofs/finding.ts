import { expect } from '@jest/globals';
import type { AssumptionName } from '../assumptions.js';
import { ANCHOR, searchedAttributes } from '../schema.js';
import { idsOf, onIndex, type Proof, sheet, titled } from './ground.js';

const QUAY = titled({ a: 'le quai du vieux port', b: 'le vieux quai du port', c: 'la gare' });

/** Words, quotations, exclusions, typing errors, languages. */
export const FINDING = {
  allTermsAreNeeded: (ground) =>
    onIndex(ground, QUAY, async (uid) => {
      expect((await idsOf(ground, uid, 'vieux quai ')).sort()).toEqual(['a', 'b']);
      expect(await idsOf(ground, uid, 'vieux gare ')).toEqual([]);
    }),
  tenTermsCount: (ground) =>
    onIndex(ground, titled({ a: 'quai port gare tram bus vélo pont rue place parc' }), async (uid) => {
      const ten = '"quai" "port" "gare" "tram" "bus" "vélo" "pont" "rue" "place" "parc"';
      expect(await idsOf(ground, uid, `${ten} "canal"`)).toEqual(['a']);
      expect(await idsOf(ground, uid, `${ten.replace('" "', ' ')} "canal"`)).toEqual([]);
    }),
  quotationsStandAsTheyAre: (ground) =>
    onIndex(ground, QUAY, async (uid) => {
      expect(await idsOf(ground, uid, '"vieux port"')).toEqual(['a']);
      expect(await idsOf(ground, uid, '"port vieux"')).toEqual([]);
      expect(await idsOf(ground, uid, '"vieu"')).toEqual([]);
      expect(await idsOf(ground, uid, '"por"')).toEqual([]);
    }),
  exclusionsTakeDocuments: (ground) => {
    const cases = [
      sheet('a', { title_fr: ['le port'], body_ja: ['宿泊税を導入した'] }),
      sheet('b', { title_fr: ['le port neuf'] }),
    ];
    return onIndex(ground, cases, async (uid) => {
      expect(await idsOf(ground, uid, '-"宿泊税" "port"')).toEqual(['b']);
      expect(await idsOf(ground, uid, '-"port neuf" "port"')).toEqual(['a']);
      const onlyFrench = { q: '-"宿泊税" "port"', attributesToSearchOn: searchedAttributes('fr') };
      expect((await idsOf(ground, uid, onlyFrench)).sort()).toEqual(['a', 'b']);
    });
  },
  exclusionsDoNotCount: (ground) =>
    onIndex(ground, QUAY, async (uid) => {
      const twelve = Array.from({ length: 12 }, (_, index) => `-"mot${index}"`).join(' ');
      expect(await idsOf(ground, uid, `${twelve} -"vieux port" "quai"`)).toEqual(['b']);
    }),
  onlyExclusionsBrowse: (ground) =>
    onIndex(ground, QUAY, async (uid) =>
      expect((await idsOf(ground, uid, '-"vieux port"')).sort()).toEqual(['b', 'c']),
    ),
  lastWordIsOpen: (ground) =>
    onIndex(ground, titled({ a: 'les calanques' }), async (uid) => {
      expect(await idsOf(ground, uid, 'calan')).toEqual(['a']);
      expect(await idsOf(ground, uid, 'calan ')).toEqual([]);
      expect(await idsOf(ground, uid, 'calan calanques')).toEqual([]);
    }),
  typingErrorsByLength: (ground) =>
    onIndex(ground, titled({ a: 'cadre', b: 'réservation', c: 'gare' }), async (uid) => {
      expect(await idsOf(ground, uid, 'cdare ')).toEqual(['a']);
      expect(await idsOf(ground, uid, 'reservtaoin ')).toEqual(['b']);
      expect(await idsOf(ground, uid, 'gate ')).toEqual([]);
    }),
  lettersAreFolded: (ground) =>
    onIndex(ground, titled({ a: 'L’Œuvre de l’Été', b: 'Saint-Malo' }), async (uid) => {
      for (const q of ['oeuvre ', 'ÉTÉ ', 'ete ', '"l\'été"']) expect(await idsOf(ground, uid, q)).toEqual(['a']);
      for (const q of ['malo ', '"saint-malo"', '"saint malo"']) expect(await idsOf(ground, uid, q)).toEqual(['b']);
    }),
  listsAreOneAttribute: (ground) =>
    onIndex(ground, [sheet('a', { title_fr: ['les quais anciens', 'quai ancien'] })], async (uid) => {
      for (const q of ['"quais"', '"ancien"', '"quais" "ancien"', '"quai ancien"'])
        expect(await idsOf(ground, uid, q)).toEqual(['a']);
      expect(await idsOf(ground, uid, '"anciens quai"')).toEqual([]);
    }),
  japaneseIsCutAlike: (ground) => {
    const texts = { a: '混雑予測による観光客の分散', b: '宿泊施設の整備と税制', c: '宿泊税を導入した町' };
    return onIndex(
      ground,
      Object.entries(texts).map(([id, text]) => sheet(id, { title_ja: [text] })),
      async (uid) => {
        const ask = (q: string): Promise<string[]> =>
          idsOf(ground, uid, { q, locales: ['jpn', 'eng'], attributesToSearchOn: searchedAttributes('ja') });
        for (const q of ['"観光客"', '"混雑予測"', '"分散"']) expect(await ask(q)).toEqual(['a']);
        expect(await ask('"宿泊税"')).toEqual(['c']);
        expect(await ask('"予測混雑"')).toEqual([]);
      },
    );
  },
  japaneseInFrenchTexts: (ground) =>
    onIndex(
      ground,
      [sheet('a', { body_fr: ['La ville de 京都市 a une 宿泊税 depuis 2018.'], names: ['京都市'] })],
      async (uid) => {
        for (const q of ['"京都市"', '"宿泊税"', '"ville" "宿泊税"'])
          expect(await idsOf(ground, uid, q)).toEqual(['a']);
      },
    ),
  attributesAreChosen: (ground) =>
    onIndex(ground, [sheet('a', { title_fr: ['tram'] }), sheet('b', { title_en: ['tram'] })], async (uid) => {
      expect(await idsOf(ground, uid, { q: '"tram"', attributesToSearchOn: searchedAttributes('fr') })).toEqual(['a']);
      expect(await idsOf(ground, uid, { q: '"tram"', attributesToSearchOn: searchedAttributes('en') })).toEqual(['b']);
      const all = { q: `"${ANCHOR}"`, attributesToSearchOn: ['anchor'] };
      expect((await idsOf(ground, uid, all)).sort()).toEqual(['a', 'b']);
    }),
  declaredAttributesExist: (ground) =>
    onIndex(ground, [], async (uid) => {
      expect(await idsOf(ground, uid, { q: 'tram', attributesToSearchOn: searchedAttributes('en') })).toEqual([]);
    }),
  stopWordsLoosenQuotations: (ground) =>
    onIndex(
      ground,
      titled({ a: 'parc avec port', b: 'le parc du port', c: 'parc port', d: 'port, parc' }),
      async (uid) => {
        expect((await idsOf(ground, uid, '"parc avec port"')).sort()).toEqual(['a', 'b', 'c']);
        expect((await idsOf(ground, uid, '"parc avec cette port"')).sort()).toEqual(['a', 'b', 'c', 'd']);
        expect((await idsOf(ground, uid, '"avec" "parc"')).sort()).toEqual(['a', 'b', 'c', 'd']);
      },
    ),
  shortWordsStandInQuotations: (ground) =>
    onIndex(ground, titled({ a: 'la vieille ville', b: 'vieille et belle ville', c: 'ville vieille' }), async (uid) => {
      expect(await idsOf(ground, uid, '"la vieille ville"')).toEqual(['a']);
      expect(await idsOf(ground, uid, '"vieille la ville"')).toEqual([]);
      expect(await idsOf(ground, uid, '"vieille et belle"')).toEqual(['b']);
    }),
  synonymsOfOneWord: (ground) =>
    onIndex(ground, titled({ a: 'contre le tourisme de masse', b: 'le tourisme' }), async (uid) => {
      expect(await idsOf(ground, uid, 'surtourisme ')).toEqual(['a']);
    }),
} satisfies Partial<Record<AssumptionName, Proof>>;
