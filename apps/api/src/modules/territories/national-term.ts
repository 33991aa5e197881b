import type { Trilingual } from '#shared';

/**
 * What the countries call their local governments, with how the reader's language renders it. The
 * Japanese renderings of French terms are those of CLAIR's reports. A term that is not here is shown
 * as it is: a new country needs no code to be loaded.
 */
export const NATIONAL_TERMS: Readonly<Record<string, Trilingual>> = {
  commune: { fr: 'commune', ja: 'コミューン', en: 'commune' },
  district: { fr: 'district', ja: '地区', en: 'district' },
  île: { fr: 'île', ja: '島', en: 'island' },
  'circonscription territoriale': { fr: 'circonscription territoriale', ja: '地域区', en: 'territorial district' },
  'communauté de communes': { fr: 'communauté de communes', ja: 'コミューン共同体', en: 'community of communes' },
  "communauté d'agglomération": { fr: 'communauté d’agglomération', ja: '都市圏共同体', en: 'agglomeration community' },
  'communauté urbaine': { fr: 'communauté urbaine', ja: '大都市共同体', en: 'urban community' },
  métropole: { fr: 'métropole', ja: 'メトロポール', en: 'metropolis' },
  département: { fr: 'département', ja: '県（デパルトマン）', en: 'department' },
  "collectivité d'outre-mer": { fr: 'collectivité d’outre-mer', ja: '海外自治体', en: 'overseas collectivity' },
  'collectivité sui generis': { fr: 'collectivité sui generis', ja: '特別共同体', en: 'sui generis collectivity' },
  "territoire d'outre-mer": { fr: 'territoire d’outre-mer', ja: '海外領土', en: 'overseas territory' },
  'possession de l’État': { fr: 'possession de l’État', ja: '国有地', en: 'state property' },
  région: { fr: 'région', ja: '地域圏（レジオン）', en: 'region' },
  'collectivité territoriale unique': {
    fr: 'collectivité territoriale unique',
    ja: '単一自治体',
    en: 'single territorial collectivity',
  },
  市: { fr: 'ville', ja: '市', en: 'city' },
  町: { fr: 'bourg', ja: '町', en: 'town' },
  村: { fr: 'village', ja: '村', en: 'village' },
  特別区: { fr: 'arrondissement spécial', ja: '特別区', en: 'special ward' },
  都: { fr: 'préfecture métropolitaine', ja: '都', en: 'metropolis' },
  道: { fr: 'préfecture', ja: '道', en: 'prefecture' },
  府: { fr: 'préfecture', ja: '府', en: 'prefecture' },
  県: { fr: 'préfecture', ja: '県', en: 'prefecture' },
};

/** The term in the reader's language; the national one itself where it was never rendered. */
export function nationalTermLabel(term: string): Trilingual {
  return NATIONAL_TERMS[term] ?? { fr: term, ja: term, en: term };
}
