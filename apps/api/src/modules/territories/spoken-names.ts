import type { Locale } from '#shared';
import type { Collectivity } from './collectivity.entity.js';
import { typedRomaji } from './romaji.js';

/** What people call a collectivity in a question, by language: the names that may be shown first. */
export interface SpokenNames {
  shown: Record<Locale, string[]>;
  hidden: Record<Locale, string[]>;
}

type Named = Pick<Collectivity, 'nameLocal' | 'nameFr' | 'nameJa' | 'nameEn' | 'nameKana' | 'nameRomaji'>;

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const JAPANESE_KIND = /(?<=..)(?:市|区|町|村|県|府|都|都市共同体|都市圏共同体|地域圏|メトロポール)$/u;
const KANA_KIND = /(?<=..)(?:し|く|まち|ちょう|むら|そん|けん|ふ|と)$/u;
const ROMAJI_KIND = /[ -](?:shi|ku|machi|cho|mura|son|ken|fu|to)$/iu;
const FRENCH_KIND =
  /^(?:communauté (?:d'agglomération|de communes|urbaine)|métropole|eurométropole|grand(?:e)?|ville|commune|région|département)\s+(?:de la |de l'|du |des |de |d')?/iu;
/** Readings and names of fewer letters than these are too many other words. */
const KANA_MIN = 3;
const LATIN_MIN = 3;

/**
 * A collectivity as it is named in passing: 金沢, かなざわ, kanazawa and Kanazawa for 金沢市, Dunkerque for the Communauté
 * urbaine de Dunkerque. Pure.
 */
export function spokenNames(row: Named): SpokenNames {
  const local = JAPANESE.test(row.nameLocal) ? { ja: row.nameLocal } : { fr: row.nameLocal, en: row.nameLocal };
  const own: Partial<Record<Locale, string>> = local;
  const names = { fr: row.nameFr ?? own.fr, ja: row.nameJa ?? own.ja, en: row.nameEn ?? own.en };
  const romaji = row.nameRomaji?.replace(ROMAJI_KIND, '');
  const kana = row.nameKana?.replace(KANA_KIND, '');
  const latin = [romaji, kana === undefined ? undefined : typedRomaji(kana)];
  const whole = (name: string | null | undefined): string[] => (name == null || name === '' ? [] : [name]);
  const short = (name: string | undefined, kind: RegExp): string[] => whole(name?.replace(kind, ''));
  const unique = (list: (string | undefined)[], least = 2): string[] => [
    ...new Set(list.filter((name): name is string => name !== undefined && [...name].length >= least)),
  ];
  const shown = {
    fr: unique([...short(names.fr ?? names.en ?? romaji, FRENCH_KIND), ...whole(names.fr)], LATIN_MIN),
    ja: unique([...whole(names.ja), ...short(names.ja, JAPANESE_KIND)]),
    en: unique([...short(names.en ?? names.fr ?? romaji, FRENCH_KIND), ...whole(names.en)], LATIN_MIN),
  };
  const hidden = {
    fr: unique([...latin, row.nameRomaji ?? undefined], LATIN_MIN),
    ja: unique([kana, row.nameKana ?? undefined], KANA_MIN),
    en: [],
  };
  const rest = (locale: Locale): string[] => hidden[locale].filter((name) => !shown[locale].includes(name));
  return { shown, hidden: { fr: rest('fr'), ja: rest('ja'), en: rest('en') } };
}
