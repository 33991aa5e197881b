/** Why a rich text can't be kept: Japanese. */
export const richTextJa = {
  'richText.shape': 'この文章はエディターの形式ではありません（{value}）。エディターで入力し直してください。',
  'richText.unknown': '「{value}」は文章に含められません。見出し、箇条書き、リンク、強調、引用、表を使ってください。',
  'richText.misplaced': '「{value}」が置けない場所にあります。外に出してください。',
  'richText.attribute': '「{value}」は文章に含められません。書式を解除して設定し直してください。',
  'richText.link':
    'リンク先「{value}」は使えません。https://、http://、mailto:のいずれかで始まるアドレスにしてください。',
  'richText.depth': '箇条書きの階層が深すぎます。浅くしてください。',
  'richText.size': '文章の要素が多すぎます。短くするか、まとめてください。',
} as const;
