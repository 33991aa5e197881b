import type { joiningEn } from './joining.en.js';

/** 参加申請とメールドメインに関する文（日本語）。 */
export const joiningJa: Readonly<Record<keyof typeof joiningEn, string>> = {
  'join.member': 'すでにこの自治体に所属しています。',
  'join.answered': 'この申請は、その間に回答または取り下げがありました。',
  'join.tooManyOpen': '回答待ちの申請が{max}件あります。回答を待つか、いずれかを取り下げてください。',
  'join.mail.greeting': '{name} 様',
  'join.mail.asked.subject': '{asker}さんが{place}への参加を申請しました',
  'join.mail.asked.text':
    '{asker}さん({address})が、Kakehashiで{place}への参加を申請しました。承認または却下してください。',
  'join.mail.asked.care': '本人をご存じか確かめてください。自治体に所属する人は、その名で書くことができます。',
  'join.mail.asked.action': '申請に回答する',
  'join.mail.accepted.subject': '{place}のメンバーになりました',
  'join.mail.accepted.text': '申請が承認されました。{place}の取組事例を書くことができます。',
  'join.mail.accepted.action': 'デスクを開く',
  'join.mail.refused.subject': '{place}への参加申請について',
  'join.mail.refused.text': '{place}への参加申請は承認されませんでした。回答は次のとおりです。',
  'domain.form':
    '「{value}」はメールのドメインではありません。@の後の部分を、ville-tours.frやcity.kanazawa.lg.jpのように書いてください。',
  'domain.public': '「{value}」のアドレスは誰でも取得できるため、自治体の手がかりになりません。',
  'domain.hint.listed': '{domain}は、この自治体のメールドメインの一覧にあります。',
  'domain.hint.japaneseName': '{domain}は、日本の自治体だけが使えるlg.jpの下にあり、この自治体の名前を含んでいます。',
  'domain.hint.japaneseGovernment': '{domain}は日本の自治体のものですが、この自治体の名前を含んでいません。',
  'domain.hint.frenchName': '{domain}はこの自治体の名前を含みますが、誰でも登録できます。別の方法で確かめてください。',
  'domain.hint.frenchGovernment': '{domain}はフランス国のもので、自治体のものではありません。',
  'domain.hint.unknown': '{domain}はここでは知られていません。本人を別の方法で確かめてください。',
  'domain.hint.public': '{domain}は誰でもアドレスを取得できます。本人を別の方法で確かめてください。',
  'domain.hint.listedElsewhere': '{domain}は、別の自治体の一覧にあります。',
  'domain.hint.lookAlike':
    '{domain}は公式のドメインに似ていますが、別のものです。なりすましのおそれがあるため注意してください。',
};
