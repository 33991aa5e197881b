import type { richTextEn } from './en.js';

/** Sentences of the editor of formatted text, in Japanese. */
export const richTextJa: Record<keyof typeof richTextEn, string> = {
  'richText.toolbar': '「{name}」の書式',
  'richText.heading3': '見出し',
  'richText.heading4': '小見出し',
  'richText.bold': '太字',
  'richText.italic': '強調',
  'richText.link': 'リンク',
  'richText.bulletList': '箇条書き',
  'richText.orderedList': '番号付きリスト',
  'richText.indent': '項目を下げる',
  'richText.outdent': '項目を上げる',
  'richText.quote': '引用',
  'richText.table': '表を挿入',
  'richText.undo': '元に戻す',
  'richText.redo': 'やり直す',
  'richText.headerRow': '見出し行',
  'richText.rowAfter': '行を追加',
  'richText.columnAfter': '列を追加',
  'richText.deleteRow': '行を削除',
  'richText.deleteColumn': '列を削除',
  'richText.deleteTable': '表を削除',
  'richText.help': 'キーボード操作',
  'richText.help.close': '閉じる',
  'richText.keys.toolbar': '書式へ移動（Escで本文に戻る）',
  'richText.keys.break': '段落内で改行',
  'richText.keys.tab': '表の中では次のセルへ、ほかでは次の欄へ',
  'richText.keys.plain': '書式なしで貼り付け',
  'richText.link.address': 'リンク先',
  'richText.link.help': 'ページ（https://…）またはメールアドレス（name@example.org）。',
  'richText.link.refused':
    'このリンク先は使えません。リンクできるのは、ページ（httpまたはhttps）かメールアドレスです。入力を確認してください。',
  'richText.link.cancel': 'やめる',
  'richText.link.remove': 'リンクを外す',
  'richText.link.submit': 'リンクを付ける',
  'richText.images':
    '画像{count}点は貼り付けられませんでした。写真は「基本情報」に、写っているものの説明と撮影者を添えて追加してください。',
  'richText.loading': 'エディターを読み込んでいます。',
  'fault.richText':
    '保存できない要素が含まれているか、要素が多すぎます。最後の段落を減らすか、書式なしで貼り付けてください。',
};
