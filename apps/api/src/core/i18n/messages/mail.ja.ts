import type { Catalogue } from '#shared';
import type { mailEn } from './mail.en.js';

/** どのメールにも添える文。 */
export const mailJa: Catalogue<keyof typeof mailEn> = {
  'mail.copyLink': 'ボタンが使えない場合は、次のアドレスをブラウザーに貼り付けてください。',
  'mail.automatic': 'このメールは自動で送信しています。このアドレスに返信されても、お読みすることができません。',
  'mail.relayed': 'このメールには返信できます。Kakehashiが、あなたのアドレスを相手に見せずにお伝えします。',
  'mail.from': 'Kakehashi（架け橋）　日仏の自治体を結ぶ取組事例のサイト　{url}',
};
