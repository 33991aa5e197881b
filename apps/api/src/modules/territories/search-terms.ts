import { foldName, isLatin, laterBeginnings } from './name-folding.js';
import { typedRomaji } from './romaji.js';

/** What a collectivity is called, as far as search is concerned. */
export interface NamedCollectivity {
  code: string;
  /** Names in any language and script; null where there is none. */
  names: readonly (string | null)[];
  kana: string | null;
  /** Local name of the parent, put before a Japanese name: 石川県金沢市. */
  parentName: string | null;
}

export interface SearchTerm {
  text: string;
  /** False for the ending of a name from a later word on. */
  whole: boolean;
}

/** Endings that people leave out: 金沢 for 金沢市, かなざわ, kanazawa. */
const JAPANESE_SUFFIX = /(?<=..)(?:市|区|町|村|県|府|都|地域圏|メトロポール)$/u;
const KANA_SUFFIX = /(?<=..)(?:し|く|まち|ちょう|むら|そん|けん|ふ|と)$/u;
const ROMAJI_SUFFIX = /[ -](?:shi|ku|machi|cho|mura|son|ken|fu|to)$/u;

/** Every folded text under which a collectivity is found. */
export function searchTerms(collectivity: NamedCollectivity): SearchTerm[] {
  const wholes = new Set<string>([foldName(collectivity.code)]);
  for (const name of collectivity.names) {
    if (name !== null) for (const form of formsOf(name)) wholes.add(foldName(form));
  }
  if (collectivity.kana !== null) addKana(wholes, collectivity.kana);
  const [local] = collectivity.names;
  if (collectivity.parentName !== null && local && !isLatin(foldName(local))) {
    wholes.add(foldName(collectivity.parentName + local));
  }
  wholes.delete('');
  const endings = new Set([...wholes].flatMap(laterBeginnings).filter((ending) => !wholes.has(ending)));
  return [
    ...[...wholes].map((text) => ({ text, whole: true })),
    ...[...endings].map((text) => ({ text, whole: false })),
  ];
}

function formsOf(name: string): string[] {
  return [name, name.replace(JAPANESE_SUFFIX, ''), name.replace(ROMAJI_SUFFIX, '')];
}

function addKana(wholes: Set<string>, kana: string): void {
  const stem = kana.replace(KANA_SUFFIX, '');
  for (const form of [kana, stem]) {
    wholes.add(foldName(form));
    wholes.add(typedRomaji(form));
  }
}
