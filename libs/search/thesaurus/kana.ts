const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  `ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko ガ=ga ギ=gi グ=gu ゲ=ge ゴ=go サ=sa シ=shi ス=su セ=se ソ=so
  ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo タ=ta チ=chi ツ=tsu テ=te ト=to ダ=da ヂ=ji ヅ=zu デ=de ド=do ナ=na ニ=ni ヌ=nu ネ=ne ノ=no
  ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po マ=ma ミ=mi ム=mu メ=me モ=mo
  ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri ル=ru レ=re ロ=ro ワ=wa ヲ=o ン=n ヴ=vu
  キャ=kya キュ=kyu キョ=kyo ギャ=gya ギュ=gyu ギョ=gyo シャ=sha シュ=shu ショ=sho ジャ=ja ジュ=ju ジョ=jo チャ=cha チュ=chu チョ=cho
  ニャ=nya ニュ=nyu ニョ=nyo ヒャ=hya ヒュ=hyu ヒョ=hyo ビャ=bya ビュ=byu ビョ=byo ピャ=pya ピュ=pyu ピョ=pyo ミャ=mya ミュ=myu ミョ=myo
  リャ=rya リュ=ryu リョ=ryo シェ=she ジェ=je チェ=che ティ=ti ディ=di デュ=dyu ファ=fa フィ=fi フェ=fe フォ=fo ウィ=wi ウェ=we ウォ=wo
  ヴァ=va ヴィ=vi ヴェ=ve ヴォ=vo ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Hiragana as katakana, so that one spelling stands for both. */
export function toKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/**
 * Katakana in Hepburn letters without long-vowel marks, as people type: トヤマ to toyama, キョウト to kyouto.
 * Anything else stays as it is, kanji too: readings of those have to come as terms.
 */
export function romanise(text: string): string {
  if (!/[\u30A1-\u30FC]/.test(text)) return text;
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = SYLLABLES[text.slice(at, at + 2)];
    const single = SYLLABLES[text.charAt(at)];
    if (text.charAt(at) === 'ッ') {
      const next = SYLLABLES[text.slice(at + 1, at + 3)] ?? SYLLABLES[text.charAt(at + 1)] ?? '';
      result += next.startsWith('ch') ? 't' : next.charAt(0);
    } else if (pair !== undefined) {
      result += pair;
      at += 1;
    } else if (text.charAt(at) !== 'ー' || !/[aeiou]$/.test(result)) {
      result += single ?? text.charAt(at);
    }
  }
  return result;
}
