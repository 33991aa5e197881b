import type { translationsEn } from './translations.en.js';

/** Sentences about translations in Japanese. */
export const translationsJa: Record<keyof typeof translationsEn, string> = {
  'translation.unknownField': 'title や summary など、本文の項目名を指定してください。',
  'translation.notOffered': 'この環境では機械翻訳を利用できません。ご自身で翻訳してください。',
  'suggestion.nothing': '少なくとも一つの項目を翻訳してください。',
  'suggestion.tooMany':
    '翻訳の提案は1日に{limit}件までです。{hours, plural, other {#時間}}後にまた提案できます。入力した内容は、このページを離れるまで残ります。',
  'suggestion.closed': 'この提案はすでに回答済みか、取り下げられています。',
  'translation.tooMany':
    '機械翻訳の下書きは1日に{limit}件までです。{hours, plural, other {#時間}}後にもう一度お試しいただくか、ご自身で翻訳してください。',
  'mail.confirmDue.subject': '「{title}」の内容は今も正しいですか',
  'mail.confirmDue.text':
    '「{title}」を公開してからしばらく経ちました。数値、連絡先、リンクが今も正しいかご確認ください。正しい場合は、ログインせずにボタンを一度押すだけで済みます。',
  'mail.confirmDue.otherwise': '変わったところがあれば、ログインして修正してください。',
  'mail.confirmDue.action': '今も正しいです',
  'confirm.done': 'ありがとうございます。公開ページに本日の確認日が表示されます。一年後に再びお尋ねします。',
  'confirm.linkRefused':
    'このリンクは使用済みか期限切れ、または事例が公開されていません。ログインして、デスクから確認してください。',
};
