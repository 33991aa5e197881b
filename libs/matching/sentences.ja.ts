import type { ProofWords, SentenceBook } from './sentence-book.js';
import { formatList } from './typography.js';

const list = (items: readonly string[]): string => formatList(items, 'ja');
const nested = (title: string): string => title.replaceAll('「', '『').replaceAll('」', '』');
const quoted = (items: readonly string[]): string => items.map((item) => `「${nested(item)}」`).join('');
const both = (who: readonly string[]): string => who.join('と');

function proof({ teacher, nearTopic, count, titles, declaredWeight }: ProofWords): string {
  const where = nearTopic === null ? 'このテーマ' : `同じ分野の別のテーマ「${nearTopic}」`;
  if (count > 0) {
    const more = count > titles.length ? 'など' : '';
    return `${teacher}は${where}の取組事例を${count}件公開しています（${quoted(titles)}${more}）。`;
  }
  return `${teacher}は${where}の経験を提供できるとしています（3段階中${declaredWeight ?? 1}）。`;
}

const unknown =
  (what: string) =>
  ({ who }: { who: readonly string[] }): string =>
    `${both(who)}の${what}は未登録のため、計算から除いています。`;

const nature = ({ names }: { names: readonly string[] }): string => `地域の特性：${list(names)}`;
const people = ({ figure }: { figure: string }): string => `人口${figure}人`;

/** Japanese, polite throughout. */
export const JAPANESE: SentenceBook = {
  answer: ({ learner, topic, priority, ground, proof: words }) =>
    priority === null
      ? `「${topic}」は${learner}の参考になると考えられます（根拠は、${ground}）。${proof(words)}`
      : `${learner}は「${topic}」について学びたいとしています（重要度は3段階中${priority}）。${proof(words)}`,
  open: ({ learner, topic, proof: words }) =>
    `${learner}の求める分野はまだ登録されていませんが、「${topic}」については次の実績があります。${proof(words)}`,
  grounds: {
    declared: ({ figure }) => `重要度は3段階中${figure}`,
    'own-topic': ({ count }) => `同じテーマの取組事例を${count}件公開`,
    challenge: ({ count, names }) => `自らの取組事例${count}件が挙げる課題：${list(names)}`,
    unesco: ({ count, names }) => `域内の世界遺産${count}件：${quoted(names)}`,
    sparse: ({ figure }) => `人口密度1平方キロメートル当たり${figure}人`,
    village: people,
    'small-town': people,
    'mid-city': people,
    'large-city': people,
    rural: nature,
    shore: nature,
    mountain: nature,
    spa: nature,
    'upper-tier': ({ names }) => `自治体の区分：${list(names)}`,
    twinned: ({ figure }) => `交流中の姉妹都市${figure}件`,
  },
  bothSeek: ({ a, b, topic, groundA, groundB }) =>
    `「${topic}」は${a}と${b}の双方に関わるテーマです（${a}は、${groundA}。${b}は、${groundB}）。`,
  challenges: ({ a, b, names }) =>
    `${a}と${b}の取組事例には、共通する課題が${names.length}件あります（${list(names)}）。`,
  sdgs: ({ a, b, names }) =>
    `${a}と${b}の取組事例には、共通するSDGsの目標が${names.length}件あります（${list(names)}）。`,
  population: ({ a, b, figureA, figureB, ratio }) =>
    `人口は${a}が${figureA}人、${b}が${figureB}人で、比は1対${ratio}です。`,
  density: ({ a, b, figureA, figureB }) =>
    `人口密度は1平方キロメートル当たり、${a}が${figureA}人、${b}が${figureB}人です。`,
  geography: ({ a, b, names }) => `${a}と${b}には、共通する地域の特性が${names.length}件あります（${list(names)}）。`,
  heritage: ({ a, b, sitesA, sitesB }) =>
    `双方に世界遺産があります（${a}は${quoted(sitesA)}、${b}は${quoted(sitesB)}）。`,
  tier: ({ a, b, tierA, tierB }) =>
    tierA === tierB
      ? `${a}と${b}は同じ区分の自治体です（${tierA}）。`
      : `${a}（${tierA}）と${b}（${tierB}）は、担う役割の一部が共通しています。`,
  tieSleeping: ({ a, b }) => `${a}と${b}の姉妹都市提携は現在休止していますが、再開することができます。`,
  tieCommon: ({ a, b, names }) => `${a}と${b}には、共通の姉妹都市が${names.length}件あります（${list(names)}）。`,
  tieChain: ({ a, b, names }) => `姉妹都市のつながりがあります（${[a, ...names, b].join('―')}）。`,
  floor: ({ points }) => `除外する理由のない組み合わせには一律の基礎点があり、ここでは100点中${points}点です。`,
  oneSided: ({ learner, teacher }) =>
    `現時点では一方向の関係です。${teacher}の経験は${learner}の参考になりますが、逆の方向に応える事例や提供の登録はまだありません。`,
  missing: {
    needs: ({ who }) => `${both(who)}の求める分野は未登録のため、公開されている事実から推定しています。`,
    offers: ({ who }) => `${both(who)}が公開した取組事例や提供の登録は、まだありません。`,
    population: unknown('人口'),
    density: unknown('人口密度'),
    geography: unknown('地域の特性'),
    tier: unknown('自治体の区分'),
    languages: unknown('対応言語と通訳の有無'),
    capacity: unknown('新たな交流の受け入れ可能数'),
  },
  speech: {
    language: ({ languages }) => `共通の対応言語があります（${list(languages)}）。`,
    interpreter: ({ who }) => `共通の対応言語は確認できませんが、${both(who)}に通訳がいます。`,
    translation: ({ a, b, factor }) =>
      `${a}と${b}には共通の言語も通訳もないため、文書は翻訳を介してやり取りし、点数には${factor}を掛けています。`,
    unknown: ({ a, b }) => `${a}と${b}がどの言語でやり取りできるかは、まだ分かりません。`,
  },
  openings: {
    learn: ({ topic, title }) =>
      title === null
        ? `「${topic}」に関する貴自治体のご経験に関心を持っております。お話を伺えますでしょうか。`
        : `貴自治体の${quoted([title])}を興味深く拝読しました。「${topic}」について、お話を伺えますでしょうか。`,
    teach: ({ topic, title }) =>
      title === null
        ? `「${topic}」に関する当方の経験をご紹介できればと存じます。`
        : `「${topic}」について、当方の取組事例${quoted([title])}がご参考になれば幸いです。意見交換の機会をいただけますでしょうか。`,
    compare: ({ topic }) => `「${topic}」は双方に関わるテーマです。互いの取り組みについて意見を交わしませんか。`,
  },
};
