import type { filesEn } from './files.en.js';

/** Sentences on uploaded files in Japanese. */
export const filesJa: Record<keyof typeof filesEn, string> = {
  'upload.csrf':
    'このリクエストは本サービスのページから送られたものではありません。apollo-require-preflight ヘッダーを付けて送信してください。',
  'upload.noFile':
    'ファイルが届いていません。ファイルを一つ選び、アドレスに kind=photo または kind=attachment を付けて multipart/form-data で送信してください。',
  'upload.empty': 'このファイルは空です。お使いのパソコンで確認してから、もう一度選んでください。',
  'upload.tooLarge': 'このファイルは {max} MB を超えています。小さくするか、分割してください。',
  'upload.tooMany':
    'この取組事例にはすでに {max} 件のファイルがアップロードされています。使われていないファイルは毎晩削除されますので、明日以降に続けてください。',
  'upload.busy': '現在、多くのファイルを受け付けています。一分ほどしてからもう一度お試しください。',
  'upload.failed': 'ファイルを保存できませんでした。もう一度お試しください。続く場合は管理者にお知らせください。',
  'upload.type.photo': '表示できる写真ではありません。JPEG、PNG、WebP、AVIF のいずれかを選んでください。',
  'upload.type.attachment': '添付できる文書ではありません。PDF、DOCX、XLSX、ODT、ODS、CSV のいずれかを選んでください。',
  'upload.svg': 'SVG 画像はプログラムを含むことがあるため受け付けていません。PNG または WebP で書き出してください。',
  'upload.heic':
    'この写真は一部のスマートフォンの形式（HEIC）で、ブラウザーでは表示できません。JPEG で書き出してください。',
  'upload.animated': 'この画像は動画です。JPEG などの静止画を選んでください。',
  'upload.pixels': 'この画像は {value} 百万画素あります。{max} 百万画素以下に縮小してください。',
  'upload.broken': 'このファイルは破損しており、最後まで読み取れません。書き出し直してから、もう一度選んでください。',
  'upload.polyglot':
    'このファイルは二つの形式を兼ねており、プログラムが隠されている恐れがあります。開いて書き出し直してください。',
  'upload.macros':
    'この文書にはマクロが含まれています。マクロなし（DOCX、XLSX、ODT、ODS）または PDF で保存してください。',
  'upload.bomb': 'この文書は展開すると極端に大きくなるため開きません。書き出し直すか、PDF にしてください。',
  'upload.locked': 'この文書はパスワードで保護されています。パスワードなしで保存してください。',
  'file.gone': 'このファイルは、取り下げられた取組事例のものです。',
  'input.unknownFile': 'このファイルは見つかりません。もう一度アップロードしてください。',
  'input.fileTwice': 'このファイルはすでに一覧にあります。',
  'input.oneCover': '表紙にできる写真は一枚だけです。',
};
