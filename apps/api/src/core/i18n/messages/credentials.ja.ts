import type { Catalogue } from '#shared';
import type { credentialsEn } from './credentials.en.js';

/** 招待、パスワード、メールアドレス、リンクについてAPIとメールが伝える文。 */
export const credentialsJa: Catalogue<keyof typeof credentialsEn> = {
  'password.tooShort': '{min}文字以上にしてください。短い文にすると覚えやすくなります。',
  'password.tooLong': '{max}文字以内にしてください。',
  'password.common': '最初に試されやすいパスワードです。短い文など、別のものを選んでください。',
  'password.own': 'お名前やメールアドレスがほとんどを占めています。ご自身と関係のない言葉を加えてください。',
  'password.simple': '同じ文字や続いた文字が並んでいます。短い文など、別のものを選んでください。',
  'password.wrong': '現在のパスワードと一致しません。確認して、もう一度入力してください。',
  'password.wasReset': 'パスワードを変更し、すべての端末でログアウトしました。新しいパスワードでログインしてください。',
  'password.wasChanged': 'パスワードを変更しました。ほかの端末ではログアウトしました。',
  'address.invalid': 'name@town.example のような形で、メールアドレスを入力してください。',
  'address.same': 'すでにこのメールアドレスをお使いです。',
  'address.asked': '新しいメールアドレスにリンクを送りました。1日以内に開いて、変更を確定してください。',
  'address.changed': 'メールアドレスを変更しました。今後は新しいアドレスでログインしてください。',
  'name.characters': 'お名前は1行で、< と > を使わずに入力してください。',
  'link.refused':
    'このリンクは使えません。使用済みか、新しいリンクに置き換えられたか、期限が切れています。新しいリンクを請求してください。',
  'invitation.joined': '参加しました。いつものアカウントでログインしてください。',
  'mail.hello': 'こんにちは。',
  'mail.notYou': 'お心当たりがない場合は、すぐに新しいパスワードを設定し、管理者にお知らせください。',
  'mail.link.note':
    'このリンクは{minutes}分間、一度だけ使えます。お心当たりがない場合は何もなさらなくて結構です。何も変わりません。',
  'mail.invite.subject': 'Kakehashiへのご招待',
  'mail.invite.join': '{inviter}さんから、{name}の一員としてKakehashiに参加するようご招待がありました。',
  'mail.invite.account': '{inviter}さんから、Kakehashiへのご招待がありました。',
  'mail.invite.what': '日本とフランスの自治体が取組事例を公開し、これからの取組のパートナーを見つける場です。',
  'mail.invite.action': '招待を見る',
  'mail.invite.note': 'この招待は{days}日間、一度だけ使えます。お心当たりがない場合は何もなさらなくて結構です。',
  'mail.reset.subject': '新しいパスワードの設定',
  'mail.reset.why': 'Kakehashiのアカウントについて、新しいパスワードの請求がありました。ご本人からのものと思われます。',
  'mail.reset.action': '新しいパスワードを設定する',
  'mail.signIn.subject': 'ログイン用のリンク',
  'mail.signIn.why': 'Kakehashiにログインするためのリンクです。お使いのアカウントには専用のパスワードがありません。',
  'mail.signIn.action': 'ログインする',
  'mail.hasPassword.why':
    'ログイン用のリンクの請求がありました。お使いのアカウントにはパスワードがあります。そのパスワードでログインするか、同じページから新しいパスワードを設定してください。',
  'mail.hasPassword.action': 'ログインのページを開く',
  'mail.address.confirm.subject': '新しいメールアドレスのご確認',
  'mail.address.confirm.why':
    '今後、Kakehashiのアカウントでこのメールアドレスを使います。ご本人のものであることをご確認ください。',
  'mail.address.confirm.action': 'アドレスを確認する',
  'mail.address.confirm.note':
    'このリンクは{hours}時間、一度だけ使えます。お心当たりがない場合は何もなさらなくて結構です。何も変わりません。',
  'mail.address.asked.subject': 'メールアドレス変更の請求がありました',
  'mail.address.asked.why':
    'Kakehashiのアカウントのメールアドレスを変更する請求がありました。新しいアドレスが確認されると変更されます。',
  'mail.address.changed.subject': 'メールアドレスが変更されました',
  'mail.address.changed.why':
    'Kakehashiのアカウントのメールアドレスが変更されました。今後、このアドレスにはお送りしません。',
  'mail.password.changed.subject': 'パスワードが変更されました',
  'mail.password.changed.why': 'Kakehashiのアカウントのパスワードが変更されました。ほかの端末ではログアウトしました。',
};
