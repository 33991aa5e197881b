import { LOCALES } from '#shared';
import type { SearchConcept } from '../port.js';
import { placeCode } from '../thesaurus/index.js';

function concept(code: string, terms: { fr: string; ja: string; en: string }, broader: string[] = []): SearchConcept {
  return {
    code,
    broader,
    terms: LOCALES.flatMap((locale) =>
      terms[locale].split('|').map((text, index) => ({
        locale,
        text: text.replace('?', ''),
        kind: text.startsWith('?')
          ? ('hidden' as const)
          : index === 0
            ? ('preferred' as const)
            : ('alternative' as const),
      })),
    ),
  };
}

const place = (name: string, terms: { fr: string; ja: string; en: string }): SearchConcept => ({
  ...concept(placeCode(name), terms),
  place: true,
});

/** The cases of the places of the suite. */
export const CASES_OF_PLACES: Readonly<Record<string, readonly string[]>> = {
  onomichi: ['onomichi', 'shimanami'],
  mulhouse: ['mulhouse'],
  tours: ['loire'],
};

/** The thesaurus of the conformance suite. */
export const CONCEPTS: SearchConcept[] = [
  concept('tourist-flows', {
    fr: 'régulation des flux touristiques|gestion de la fréquentation',
    ja: '観光客の分散|入場制限',
    en: 'tourist flow management',
  }),
  concept('overtourism', {
    fr: 'surtourisme|tourisme de masse',
    ja: 'オーバーツーリズム|観光公害',
    en: 'overtourism|mass tourism',
  }),
  concept('lodging-tax', { fr: 'taxe de séjour', ja: '宿泊税|?しゅくはくぜい', en: 'lodging tax|tourist tax' }),
  concept('cycling-route', {
    fr: 'véloroute|itinéraire cyclable',
    ja: 'サイクリングロード|自転車道',
    en: 'cycling route|cycle path',
  }),
  concept('vacant-house', { fr: 'logement vacant', ja: '空き家', en: 'vacant house|vacant housing' }),
  concept('short-term-rental', {
    fr: 'meublé de tourisme|location de courte durée',
    ja: '民泊',
    en: 'short-term rental|holiday let',
  }),
  concept('zero-waste', { fr: 'zéro déchet', ja: 'ゼロ・ウェイスト', en: 'zero waste' }),
  concept('public-transport', { fr: 'transport public|transports en commun', ja: '公共交通', en: 'public transport' }),
  concept('tramway', { fr: 'tramway', ja: '路面電車|LRT', en: 'tram|light rail' }, ['public-transport']),
  concept('ageing', { fr: 'vieillissement de la population', ja: '高齢化', en: 'population ageing' }),
  place('onomichi', { fr: 'Onomichi', ja: '尾道市|尾道|?おのみち', en: 'Onomichi' }),
  place('mulhouse', { fr: 'Mulhouse', ja: 'ミュルーズ', en: 'Mulhouse' }),
  place('tours', { fr: 'Tours', ja: 'トゥール', en: 'Tours' }),
];
