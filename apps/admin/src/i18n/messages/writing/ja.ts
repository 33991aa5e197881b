import { richTextJa } from '../richText/ja.js';
import type { writingEn } from './en.js';

/** Sentences of writing: the editor’s, the preview’s, of comparisons and of reviews beside a text, in Japanese. */
export const writingJa: Record<keyof typeof writingEn, string> = {
  ...richTextJa,
  'nav.administration': '管理',
  'preview.open': 'プレビュー',
  'preview.title': 'プレビュー',
  'preview.text': '読者に見える形です。まだ保存していない入力も含みます。公開するまで、読者には見えません。',
  'preview.close': '編集に戻る',
  'preview.languages': 'プレビューの言語',
  'preview.nothing': 'この言語ではまだ何も書かれていません。',
  'preview.untitled': '題名はまだありません',
  'preview.complete': 'そろっています。この言語は公開できます。',
  'preview.lacks': 'この言語で足りないもの',
  'preview.empty': '本文のない項目',
  'preview.asSaved': '最後に保存した内容によります。',
  'preview.period': '期間',
  'preview.goesOn': '{from}年から継続中',
  'preview.noAlternative': '代替テキストはまだありません',
  'ongoing.TRUE': '継続中',
  'ongoing.FALSE': '終了',
  'field.sourceNote': '出典',
  'history.noMore': '比較するのは文言だけです。見出しや太字などの書式は比較しません。',
  'publish.review': 'あなたの講評（任意）',
  'publish.reviewHelp': '評点と講評は、公開された本文とともに読者に見えます。お名前は出ません。',
  'review.asked': '{who}さんが{when}に修正を求めました',
  'review.answer': 'すべての審査を見る・返答する',
  'review.public': 'この講評は読者に見えます。',
  'review.notPublic': '作成者と審査担当者だけに見えます。',
};
