/**
 * How names are folded for search, the same for what is stored and for what is typed: case, accents,
 * hyphens and apostrophes don't count, kana are one script, and spellings that people mix are one.
 */

/** Characters that Japanese place names are written with in two ways; the common one stands for both. */
const KANJI_VARIANTS: Readonly<Record<string, string>> = {
  龍: '竜',
  檜: '桧',
  澤: '沢',
  嶋: '島',
  國: '国',
  廣: '広',
  濱: '浜',
  濵: '浜',
  齋: '斎',
  髙: '高',
  﨑: '崎',
  藏: '蔵',
  嶽: '岳',
  瀧: '滝',
  曾: '曽',
  櫻: '桜',
  鰺: '鯵',
  驒: '騨',
  鹽: '塩',
  應: '応',
  靜: '静',
  條: '条',
  會: '会',
};

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l' };
const VARIANT_PATTERN = new RegExp(`[${Object.keys(KANJI_VARIANTS).join('')}]`, 'gu');
const LIGATURE_PATTERN = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'gu');

/** ヴァ and バ are the same sound in names: ヴェルサイユ, ベルサイユ. */
const V_ROW: Readonly<Record<string, string>> = { ぁ: 'ば', ぃ: 'び', ぅ: 'ぶ', ぇ: 'べ', ぉ: 'ぼ' };

/** Katakana as hiragana; small ヶ and ケ (and their hiragana) as け, as in 鎌ヶ谷 and 鎌ケ谷. */
export function toHiragana(text: string): string {
  return text
    .replace(/[\u30a1-\u30f6]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0x60))
    .replace(/[\u3095\u3096]/gu, (char) => (char === '\u3095' ? 'か' : 'け'))
    .replace(/ゔ([ぁぃぅぇぉ])?/gu, (_, small: string | undefined) => V_ROW[small ?? 'ぅ'] ?? 'ぶ');
}

/** A name or a question as search compares it. */
export function foldName(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(LIGATURE_PATTERN, (char) => LIGATURES[char] ?? char)
    // Accents of Latin letters only: the marks of が and ぱ lie elsewhere and must stay.
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(VARIANT_PATTERN, (char) => KANJI_VARIANTS[char] ?? char);
  return toHiragana(plain)
    .replace(/[・＝゠]|(?<=\p{Script=Hiragana})=(?=\p{Script=Hiragana})/gu, '')
    .replace(/[^\p{L}\p{N}ー々]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word))
    .join(' ');
}

/** True where every letter is Latin: such questions may hold typing errors that trigrams can mend. */
export function isLatin(folded: string): boolean {
  return /^[a-z0-9 ]+$/.test(folded);
}
