import { formatNumber } from '#shared';
import type { DeclineReason } from '../introduction.model.js';
import type { DeclineFacts, LetterFacts, LetterParty, LetterSubject } from './letter.facts.js';
import { seasonOf } from './season.ja.js';

const HONORIFICS: Readonly<Record<string, string>> = {
  市: '貴市',
  町: '貴町',
  村: '貴村',
  特別区: '貴区',
  都: '貴都',
  道: '貴道',
  府: '貴府',
  県: '貴県',
  commune: '貴市',
  département: '貴県',
  région: '貴地域圏',
};

/** How a letter calls its addressee: 貴市, 貴県, ...; 貴団体 where there is no word of its own. */
export const honorificOf = ({ nationalTerm }: Pick<LetterParty, 'nationalTerm'>): string =>
  HONORIFICS[nationalTerm] ?? '貴団体';

const about = (subject: LetterSubject, you: string): string => {
  switch (subject.kind) {
    case 'topic':
      return `私どもは現在、「${subject.label}」に取り組んでおり、${you}におかれましても、この課題に力を注いでおられることと拝察いたします。ぜひ${you}のご経験をお聞かせいただき、私どもの経験もお伝えできましたらと存じます。`;
    case 'case':
      return subject.theirs
        ? `${you}の取組事例「${subject.title}」を大変興味深く拝読いたしました。私どもが抱える課題への示唆に富んでおり、さらに詳しくお話を伺いたく存じます。`
        : `このたび私どもは、取組事例「${subject.title}」を公開いたしました。${you}のお役に立てる点もあろうかと存じ、ご紹介申し上げるとともに、ご意見を賜りたく存じます。`;
    case 'twinning':
      return `${you}と私どもとは、${subject.since === null ? '' : `${subject.since}年以来、`}友好のご縁で結ばれております。このご縁をさらに深め、双方の住民に資する新たな取り組みにつなげてまいりたいと存じます。`;
  }
};

const people = ({ population }: LetterParty): string =>
  population === null ? '' : `、人口${formatNumber(population, 'ja')}人`;

/** 拝啓 to 敬具, the season between them, the addressee above with 御中 and the sender below: a formal letter. */
export function letterJa({ proposer, recipient, subject, signatory, month }: LetterFacts): string {
  const you = honorificOf(recipient);
  return [
    `${recipient.name}\u3000御中`,
    `拝啓\u3000${seasonOf(month)}、${you}におかれましては、ますますご清栄のこととお慶び申し上げます。`,
    `\u3000突然お便りを差し上げます失礼をお許しください。${proposer.name}（${proposer.countryName}${people(proposer)}）を代表し、日仏の自治体を結ぶKakehashi（架け橋）を通じてご連絡申し上げます。`,
    `\u3000${about(subject, you)}`,
    `\u3000つきましては、書面またはオンラインにて、まずはご担当の方と意見を交わす機会をいただけましたら幸いに存じます。${you}に何らかのご負担やお約束をお願いするものではございません。`,
    '\u3000ご多用のところ誠に恐れ入りますが、ご検討のうえ、ご返答を賜れましたら幸いです。ご事情により難しい場合も、どうぞご遠慮なくその旨をお知らせください。',
    `\u3000末筆ながら、${you}のますますのご発展を心よりお祈り申し上げます。`,
    '敬具',
    `${proposer.name}\n${signatory}`,
  ].join('\n\n');
}

const BECAUSE: Readonly<Record<DeclineReason, string>> = {
  capacity: '誠に残念ながら、現在の体制では十分な対応をいたしかねる状況でございます。',
  timing: '誠に残念ながら、当面の業務の都合により、時期を得た対応が難しい状況でございます。',
  priorities: '現在は他の課題を優先しており、このたびのご提案には十分にお応えいたしかねる状況でございます。',
  'other-partner': 'この課題につきましては、すでに他の団体との取り組みを進めているところでございます。',
};

/** 拝復 to 敬具: an answer that thanks first, and closes with good wishes. */
export function declineJa({ proposer, recipient, reason }: DeclineFacts): string {
  const you = honorificOf(proposer);
  return [
    `${proposer.name}\u3000御中`,
    `拝復\u3000このたびはご丁寧なお便りを賜り、誠にありがとうございます。${you}からお声がけをいただきましたことを、大変光栄に存じます。`,
    `\u3000${reason ? BECAUSE[reason] : '慎重に検討いたしましたが、誠に残念ながら、このたびはご期待に沿いかねる次第でございます。'}せっかくのご厚意にお応えできず、心苦しく存じますが、何卒ご理解を賜りますようお願い申し上げます。`,
    `\u3000末筆ながら、${you}のますますのご発展を心よりお祈り申し上げます。`,
    '敬具',
    recipient.name,
  ].join('\n\n');
}
