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

/** Words written short: St-Malo is Saint-Malo. */
const SHORT_WORDS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints' };

/** Words that no name is looked up by. */
const SMALL_WORDS = new Set('de du des la le les l d et en sur sous aux au a of the'.split(' '));

const JAPANESE = String.raw`[\p{Script=Han}\p{Script=Hiragana}ー]`;
const BETWEEN_JAPANESE = new RegExp(`(?<=${JAPANESE})[ =]+(?=${JAPANESE})`, 'gu');

function foldLetters(text: string): string {
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
    .replace(/[・゠]/gu, '')
    .replace(BETWEEN_JAPANESE, '')
    .replace(/[^\p{L}\p{N}ー々]+/gu, ' ')
    .trim();
}

/** A name or a question as search compares it. */
export function foldName(text: string): string {
  return foldLetters(text)
    .split(' ')
    .map((word) => SHORT_WORDS[word] ?? word)
    .join(' ');
}

/** A question in its forms: « st » may be Saint written short, or the beginning of Strasbourg. None where it is empty. */
export function foldQuery(text: string): string[] {
  return [...new Set([foldName(text), foldLetters(text)])].filter(Boolean);
}

/** The words of a folded text that names are looked up by; all of them where none else is left. */
export function meaningfulWords(folded: string): string[] {
  const words = folded.split(' ');
  const meaningful = words.filter((word) => !SMALL_WORDS.has(word));
  return meaningful.length > 0 ? meaningful : words;
}

/** Each word once, in the order they were first typed in. */
export function distinctWords(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** Where a folded Latin name could be entered besides its beginning: at each later word that carries meaning. */
export function laterBeginnings(folded: string): string[] {
  if (!isLatin(folded)) return [];
  const words = folded.split(' ');
  return words.flatMap((word, index) => (index === 0 || SMALL_WORDS.has(word) ? [] : [words.slice(index).join(' ')]));
}

/** True where every letter is Latin: such questions may hold typing errors that trigrams can mend. */
export function isLatin(folded: string): boolean {
  return /^[a-z0-9 ]+$/.test(folded);
}
