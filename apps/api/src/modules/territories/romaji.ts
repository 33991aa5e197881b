import { toHiragana } from './name-folding.js';

/** Sounds by kana, as typed on a keyboard (long vowels written out): こうふ is koufu. */
const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo ' +
    'たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ' +
    'ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ' +
    'きゃkya きゅkyu きょkyo ぎゃgya ぎゅgyu ぎょgyo しゃsha しゅshu しょsho じゃja じゅju じょjo ちゃcha ちゅchu ちょcho ' +
    'にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo びゃbya びゅbyu びょbyo ぴゃpya ぴゅpyu ぴょpyo みゃmya みゅmyu みょmyo りゃrya りゅryu りょryo'
  )
    .split(' ')
    .map((pair) => {
      const [, kana = '', sound = ''] = /^(\P{ASCII}+)([a-z]+)$/u.exec(pair) ?? [];
      return [kana, sound];
    }),
);

/**
 * A reading in kana as people type it in Latin letters, every vowel written: おおさかし is
 * "oosakashi". Beside Hepburn without its macrons, it is the other way that places are looked for.
 */
export function typedRomaji(kana: string): string {
  const text = toHiragana(kana);
  let out = '';
  for (let at = 0; at < text.length;) {
    const pair = SYLLABLES[text.slice(at, at + 2)];
    const char = text.charAt(at);
    const sound = pair ?? SYLLABLES[char];
    if (char === 'っ') out += (SYLLABLES[text.charAt(at + 1)] ?? '').charAt(0).replace('c', 't');
    else if (char === 'ー') out += out.at(-1) ?? '';
    else out += sound ?? '';
    at += pair ? 2 : 1;
  }
  return out;
}
