import type { Locale } from '#shared';
import { latinForms } from './latin.js';
import type { Word } from './tokens.js';

/**
 * Words that any sentence may have, whatever it is about: they say how much, when, where and that something is done. A
 * question is not about them unless there is nothing else in it. Where a concept names them they are read as that.
 */
const EVERYDAY: Record<'fr' | 'en', string> = {
  fr: `aller va vont allait aille venir vient viennent venu dire dit disent voir voit voient vu prendre prend prennent pris prise
    donner passer parler devenir devient deviennent devenu tenir tient tiennent tenu sembler laisser croire croit croient
    appeler arriver sortir sort sortent sorti entrer porter perdre perd perdent perdu perdue retrouver revenir
    revient reviennent commencer finir finit finissent fini continuer compter servir sert servent suivre suit suivent
    suivi demander attendre attend attendent attendu montrer présenter paraître obtenir obtient obtiennent obtenu essayer
    recevoir reçoit reçoivent reçu accepter refuser oublier changer apporter dépendre dépend dépendent concerner
    remplir poser choisir choisit falloir valoir vaut savoir sait savent pouvoir devoir vouloir veut veulent
    manquer suffire suffit apparaître disposer procéder parvenir parvient réaliser effectuer amener mener
    presque assez vraiment seulement ensemble plutôt rapidement vite facilement simplement longtemps tôt tard
    maintenant aujourd'hui hier demain ailleurs partout devant derrière dessus dessous autour loin près proche proches
    environ surtout enfin ensuite puis peut-être plusieurs nombreux nombreuses certain certaine certains certaines
    divers diverses différent différente différents différentes fois uns unes deux trois quatre cinq dix cent mille dizaine dizaines
    centaine centaines milliers partie parties part nombre majorité plupart chose choses gens monde
    jour jours an ans année années mois semaine semaines heure heures minute minutes moment moments côté côtés bout
    grand grande grands grandes petit petite petits petites gros grosse grosses bon bons beau belle vrai vraie seul
    premier première premiers premières dernier dernière derniers dernières prochain prochaine entier entière
    simple simples difficile difficiles facile faciles possible possibles impossible important importante importants
    importantes nécessaire nécessaires réel réelle actuel actuelle actuels actuelles quelconque fort forte`,
  en: `go goes going went come comes coming came say says said see seen take takes taken taking give gives given become
    becomes became hold holds seem seems leave let believe call called arrive enter carry lose lost return begin start
    started end ended continue count serve follow followed ask asked wait show shown present appear obtain try tried
    receive accept refuse forget change bring depend concern fill put choose know known want lack
    almost enough really together rather quickly easily simply long early late today yesterday tomorrow elsewhere
    everywhere behind above around far near several many certain various different time times one ones two three four
    five ten hundred thousand part parts number most thing things people world day days year years month months week
    weeks hour hours minute minutes moment side big large small little first last next whole simple difficult easy
    possible impossible important necessary real current`,
};

/** Japanese verbs and adjectives by the kanji that they begin with; the inflection is in kana. */
const EVERYDAY_KANJI =
  '見来行出入言聞話使変代替起続終始集開向戻進過与得求望願頼任関困足押寄同違大小高低長短早速遅近遠強弱良悪難易移動置立取持付着待決選受渡送届返増減上下広狭多少新思考知分合回通当感呼引掛加含示認限至及際伴従沿';
const EVERYDAY_JAPANESE = new RegExp(`^[${EVERYDAY_KANJI}]{1,2}[\\u3041-\\u3096]+$`, 'u');
/** Counting, time and place, and words for anyone and anything. */
const EVERYDAY_NOUNS = new Set(
  `人々 人たち 皆 誰 者 物 方 同じ 何倍 数倍 倍 一つ 二つ 三つ 最も 最近 今 今後 毎日 毎年 毎月 場合 状況 状態 部分 全体 一部 多数
    程度 以上 以下 前後 周辺 全て 一緒 簡単 十分 必要 可能 非常 特に 主に 約 年間 数 数年 近年 現在 当時 次 次々 様子 理由 結果 原因 目的
    意味 関係 影響 言葉 部 側 面 点 間 中 前 後 内 外 上 下 所 場所 頃 時期`
    .split(/\s+/)
    .filter(Boolean),
);

const STEM_MIN = 5;
const KNOWN = { fr: keysOf('fr'), en: keysOf('en') };

/** Bare words, and stems that are long enough to stand for one word alone. */
function keysOf(locale: 'fr' | 'en'): ReadonlySet<string> {
  const forms = EVERYDAY[locale]
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => latinForms(word, locale));
  return new Set(
    forms.flatMap(({ surface, stem }) => (stem.length >= STEM_MIN ? [`=${surface}`, `~${stem}`] : [`=${surface}`])),
  );
}

/** Nouns made of such verbs are words of their own: arrivants, chanteurs. */
const NOUN_ENDING = /(?:ant|eur|ion|age|ment)s?$/;

/** Whether a word is one of any sentence in that locale rather than of a subject. */
export function isEverydayWord({ script, surface, stem }: Word, locale: Locale): boolean {
  if (script === 'japanese') return EVERYDAY_NOUNS.has(surface) || EVERYDAY_JAPANESE.test(surface);
  const known = KNOWN[locale === 'fr' ? 'fr' : 'en'];
  return known.has(`=${surface}`) || (known.has(`~${stem}`) && !NOUN_ENDING.test(surface));
}
