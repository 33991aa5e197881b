import type { Locale } from '#shared';

/**
 * Words of grammar, which say nothing of a document's subject. Neither indexed nor searched. Written with their
 * accents: « mais » is out while « maïs » stays, and « été » stays because of the season, « car » because of the coach.
 */
const FRENCH = `
a à au aux avec c ce ceci cela celle celles celui ces cet cette ceux chez ci d dans de des donc dont du
elle elles en entre est et étaient étais était étant étés êtes être eu eue eus eut eux font furent fut ici il ils j je
l la là le les leur leurs lui lors lorsque m ma mais me même mêmes mes moi mon n ne ni nos notre nous on ont ou où
par parce pas pendant peu peut peuvent plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa
sans se sera seront ses si soi soient soit son sommes sont sous suis sur t ta tandis te tes toi ton tous tout toute
toutes très tu un une vers voici voilà vos votre vous vu y ai aie aient aies ait as avaient avais avait avez avons
ayant ayez ayons contre déjà jamais moins notamment parfois souvent toujours aura auront aurait auraient serait seraient fait faire faut comme afin ainsi alors après aucun
aucune aussi autre autres avant bien car_conj cependant chaque chacun depuis dès encore jusque jusqu puisque quelque
quelques sauf selon tel telle telles tels via ça étions été_aux
`;

const ENGLISH = `
a about above after again against all am an and any are aren as at be because been before being below between both
but by can could couldn did didn do does doesn doing don down during each few for from further had hadn has hasn have
haven having he her here hers herself him himself his how i if in into is isn it its itself just ll me more most my
myself no nor not now of off on once only or other our ours ourselves out over own re s same she should shouldn so some
such t than that the their theirs them themselves then there these they this those through to too under until up us ve
very was wasn we were weren what when where which while who whom why will with won would wouldn you your yours yourself
yourselves
`;

/** Hiragana pieces that the segmenter cuts out of verb endings, particles and formal nouns. */
const JAPANESE = `
から した する して しく しい され させ せる れる られ られる られた いる いた いて いく いき いけ いう いえ いい いっ
ある あり あっ あった あれ など による により よる より よっ よう ような ように として とし では でも です ます まし
ました ません ませ ない なく なかっ なけれ なる なり なっ なら なに ため ための だけ こと ごと もの まで また まだ まま
その それ この これ あの あれ そこ ここ どこ どの どう どれ どんな なぜ いつ いかに だれ ほか ほど ところ とき とも とも に
にて への へと には のは ので のに のみ のか かな かつ かも かけ から がら ながら つつ つつある つい ついて について
における おける おい おいて において おき おり おら おこ おこな ください くだ さい くだ さる くれ くれる もらう もらい
ほしい たい たく たち たび ただ ただし しかし しかも すべて すべ すると すぎ すぎる そう そして そのため それぞれ
それぞれに それら そんな こう こんな これら てい てき てる でき できる できれ できた やり やる やっ とく とり とる とっ
って った っと うえ うち うちに かかる かれ かれる われ われる たれ たれる めて めた める べき べく まっ また みる みて
みた むけ むける もう もし もっと やすい やすく ゆえ よく よい よき よび らしい らしく わけ わたし わたり わたる
をもって あわせて あまり あらゆる いずれ いまだ および ならび ならびに きた きっ くる くら けど けれど けれども ござい
さえ さす しまう しまっ せず ずつ ぞれ たら だっ だった だろう でし でしょう といっ という といった とか どおり ねらう
なお なんで なん はじめ ふう ふまえ べつ もつ もと もとに ものの しよう しょう がち ごろ ぐらい くらい さん さま ちゃん
`;

/** Names in Japanese texts are French as well: « La Loire à vélo ». Not all of the list above: « ai » is AI there. */
const FRENCH_IN_NAMES = 'la le les de des du et à au aux en sur';

/** Words that ask rather than name: they never have to match. */
const ASKING: Record<Locale, string> = {
  fr: `comment pourquoi combien quel quelle quels quelles quoi quand exemple exemples idée idées existe existent connaître
    savoir cherche chercher recherche trouver trouve peut pouvoir veux voudrais souhaite souhaitons aimerait faire fait
    mettre place moyen moyens façon solution solutions retour retours expérience expériences bonne bonnes pratique pratiques
    cas commune communes ville villes collectivité collectivités éviter lutter améliorer développer favoriser réduire
    faciliter soutenir aider encourager promouvoir mieux renforcer augmenter empêcher agir gérer trop beaucoup
    action actions démarche démarches projet projets initiative initiatives dispositif dispositifs territoire territoires problème
    problèmes besoin besoins conseil conseils outil outils inspirer inspirant réussi réussie réussir concilier répondre face
    créer organiser impliquer adapter maintenir garder attirer proposer rendre permettre cherchons cherchent recherchons
    manière manières vient venir rend rendent rendu davantage mesure mesures veulent voulons souhaitent pourrait pourraient
    pouvons devrait devons doit doivent rester reste restent revenir lancer monter mise mises mettent donner permettent
    mobiliser accompagner préserver protéger limiter diminuer baisser freiner stopper lutte maîtriser valoriser assurer
    garantir transformer utiliser rapprocher aident nouveau nouvelle nouveaux nouvelles meilleur meilleure meilleurs
    meilleures efficace efficaces efficacement`,
  en: `example examples find looking search show tell know want need help way ways solution solutions case cases study
    studies practice practices best good make avoid prevent improve reduce support increase encourage promote city cities town towns municipality municipalities
    experience experiences lessons learn learned project projects initiative initiatives tackle fight cope deal keep problem
    problems approach approaches successful get use using used attract create make making
    measure measures stay staying leave leaving protect limit effective new better`,
  ja: `事例 取組 取り組み 取組み 例 方法 教え 教える 知り 知る 欲し 欲しい 困 困っ 困り 対策 解決 解決策 何 仕方 必要 良い 多 多い 多く 多すぎ
    行 行う 行っ 自治体 市町村 地域 増え 増える 増やす 減らす 減らし 減る 進める 進め 高める 図る 守る 守り 推進 促進 実現 向上
    取り組む 取り組ん 実施 導入 課題 問題 紹介 成功 先進 参考 工夫 効果的 具体的 可能 国内 海外 他 抱える 悩む 悩み 悩ん 関する
    向け 向けた 役立つ 使う 使っ 活かす 活かし 生かす 生かし 作る 作り 作っ 呼び込む 呼ぶ 両立 維持 確保
    止める 止め 安心 安心して 暮らす 暮らせる 伝える 伝え 取り戻 取り戻し 取り戻す 取り組 時 時に 際 際に 支える 支え 育てる 育て 育む
    残す 残し つなぐ つなげる 広げる 届ける 生み出す 抑える 抑え 防ぐ 防ぎ 防い 備える 備え 始める 始め 整える 整備 新しい 新た 様々 全国 各地
    仕組み 施策 事業 活動 手法 効果 成果 重要 大切 対応 基づく 通じた 調べる 調べ 考える 考え 思う 思い 持つ 持ち 持っ 受け入れる 受け入れ 選ぶ 決める`,
};

/** Words of grammar that turn the meaning of a term: « après l’école » is no school, « sans voiture » no car. */
const TURNING: Record<Locale, ReadonlySet<string>> = {
  fr: new Set(['plus', 'moins', 'sans', 'après', 'apres', 'hors', 'pas', 'jamais']),
  en: new Set(['no', 'not', 'without', 'more', 'too', 'after', 'off', 'out']),
  ja: new Set(['no', 'not', 'without']),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== '' && !word.includes('_')));
}

const LATIN_STOPS: Record<Locale, ReadonlySet<string>> = {
  fr: withoutAccents(words(FRENCH)),
  en: words(ENGLISH),
  ja: new Set([...words(ENGLISH), ...words(FRENCH_IN_NAMES)]),
};
const JAPANESE_STOPS = words(JAPANESE);
const ASKING_WORDS: Record<Locale, ReadonlySet<string>> = {
  fr: withoutAccents(words(ASKING.fr)),
  en: words(ASKING.en),
  ja: words(ASKING.ja),
};

/** Someone in a hurry types « ou » for « où »: the bare spelling of a stop word is one as well. */
function withoutAccents(list: ReadonlySet<string>): ReadonlySet<string> {
  const bare = [...list].map((word) => word.normalize('NFD').replace(/[\u0300-\u036F]/g, ''));
  return new Set([...list, ...bare]);
}

/** Whether a folded (not accent-stripped) Latin word is one of grammar in that locale. */
export function isLatinStopWord(word: string, locale: Locale): boolean {
  return LATIN_STOPS[locale].has(word);
}

/** Whether a piece made of hiragana alone is grammar: one kana always is. */
export function isHiraganaStopWord(word: string): boolean {
  return word.length < 2 || JAPANESE_STOPS.has(word);
}

/** Whether a word belongs to the way of asking (comment, exemples, 事例) rather than to the subject. */
export function isAskingWord(word: string, locale: Locale): boolean {
  return ASKING_WORDS[locale].has(word);
}

const MAY_TURN = Object.fromEntries(
  Object.entries(TURNING).map(([locale, list]) => [locale, new RegExp([...list].join('|'), 'iu')]),
) as Record<Locale, RegExp>;

/** Whether a text might hold such a word: no for nearly all terms, which then need not be analysed. */
export function mayTurn(text: string, locale: Locale): boolean {
  return MAY_TURN[locale].test(text.normalize('NFKC'));
}

/** Whether a term means something else without that word of grammar. */
export function isTurningWord(word: string, locale: Locale): boolean {
  return TURNING[locale].has(word);
}
