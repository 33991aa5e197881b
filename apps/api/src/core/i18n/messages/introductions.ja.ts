import type { Catalogue } from '#shared';
import type { introductionsEn } from './introductions.en.js';

/** 引き合わせ：回答、メール、お知らせの文。 */
export const introductionsJa: Catalogue<keyof typeof introductionsEn> = {
  'introduction.subject.twinning': '姉妹・友好都市のご縁',
  'introduction.subject.gone': '公開を終えた事例',
  'introduction.letter.original': '{language}（原文）',
  'introduction.letter.template': '{language}（ひな形による参考訳）',
  'introduction.letter.human': '{language}（差出人による訳）',
  'introduction.noContactDetails': 'メールアドレスと電話番号は書かないでください。双方が承諾した後に公開できます。',
  'introduction.oneLetterEach': '手紙は一つの言語につき一通までです。',
  'introduction.notOneself': '自分の自治体以外を選んでください。',
  'introduction.oneSubject': 'トピック、事例、姉妹都市のいずれか一つを選んでください。',
  'introduction.unknownSubject': '一覧にあるトピック、どちらかが公開した事例、または両者の提携を選んでください。',
  'introduction.answerDays': '回答までの日数は{min}日から{max}日の間で指定してください。',
  'introduction.stale': 'その間に別の方がこの引き合わせを進めました。現在の状態をご確認のうえ、ご判断ください。',
  'introduction.wrongState': 'この操作はできません。引き合わせの状態が変わっています。現在の状態をご確認ください。',
  'introduction.refused.nobody':
    'この自治体にはまだ登録された担当者がいないため、回答を受け取れません。公開の窓口へご連絡のうえ、参加をお勧めください。',
  'introduction.refused.open': 'この自治体とはすでに引き合わせが進んでいます。そちらをご覧ください。',
  'introduction.refused.declined': 'この自治体は以前、引き合わせを見送られました。先方からのご連絡をお待ちください。',
  'introduction.refused.cooling': '前回のお便りから間もないため、{date}までお待ちください。',
  'introduction.refused.ownCapacity':
    'あなたの自治体が受け入れられる相手の数に達しています。先にプロフィールの数を増やしてください。',
  'introduction.refused.unavailable':
    'この自治体は現在、新しい引き合わせを受け付けていません。同じ課題に取り組む他の自治体を提案からお探しください。',
  'introduction.mail.proposed.subject': '{collectivity}より引き合わせのご提案：{title}',
  'introduction.mail.proposed.text':
    '{collectivity}が、{own}との引き合わせを希望しています（{title}）。お手紙は次のとおりです。',
  'introduction.mail.answerBy':
    '{date}までにご回答ください。お受けいただくことも、見送ることもできます。見送る場合は、丁寧な文面でお伝えします。',
  'introduction.mail.answer': '読んで回答する',
  'introduction.mail.open': '引き合わせを開く',
  'introduction.mail.reminder.subject': 'ご確認のお願い：{collectivity}への回答',
  'introduction.mail.reminder.text':
    '{collectivity}から{own}へのお便り（{title}）について、一度だけご確認のお願いを差し上げます。',
  'introduction.mail.accepted.subject': '{collectivity}が引き合わせを承諾しました：{title}',
  'introduction.mail.accepted.text':
    '{collectivity}が{own}との引き合わせを承諾しました。これからはメッセージのやり取り、打ち合わせの提案、連絡先の公開（任意）ができます。',
  'introduction.mail.declined.subject': '{collectivity}からのご回答：{title}',
  'introduction.mail.declined.text':
    '{collectivity}より、{own}へのお礼とともに、このたびは見送りたいとのご回答がありました。',
  'notification.introduction.prepared': '{collectivity}への手紙が用意されました。ご確認のうえお送りください。',
  'notification.introduction.prepared.label': '送付を待つ手紙',
  'notification.introduction.proposed': '{collectivity}から引き合わせの提案がありました（{title}）。',
  'notification.introduction.proposed.label': '引き合わせの提案',
  'notification.introduction.reminder': '{collectivity}への回答をお願いします（{title}）。',
  'notification.introduction.reminder.label': '回答のお願い',
  'notification.introduction.accepted': '{collectivity}が引き合わせを承諾しました。',
  'notification.introduction.accepted.label': '引き合わせの承諾',
  'notification.introduction.declined': '{collectivity}から、このたびは見送りたいとの回答がありました。',
  'notification.introduction.declined.label': '引き合わせの見送り',
  'notification.introduction.expired': '{collectivity}との引き合わせは、回答がないまま期限を迎えました。',
  'notification.introduction.expired.label': '引き合わせの期限切れ',
  'notification.introduction.withdrawn': '{collectivity}が提案を取り下げました。',
  'notification.introduction.withdrawn.label': '提案の取り下げ',
  'notification.introduction.message': '{collectivity}からメッセージが届きました。',
  'notification.introduction.message.label': '引き合わせのメッセージ',
  'notification.introduction.contact': '{collectivity}の{name}さんが連絡先を公開しました。',
  'notification.introduction.contact.label': '連絡先の公開',
  'notification.introduction.call': '{collectivity}が最初の打ち合わせの候補日時を提案しました。',
  'notification.introduction.call.label': '打ち合わせの提案',
  'notification.introduction.callAgreed': '{collectivity}との打ち合わせの日時が決まりました。',
  'notification.introduction.callAgreed.label': '打ち合わせの決定',
  'notification.introduction.concluded': '{collectivity}との引き合わせが完了しました。',
  'notification.introduction.concluded.label': '引き合わせの完了',
  'introduction.message.masked':
    '本文中のメールアドレスや電話番号は伏せてあります。書いた方は、引き合わせの画面で公開できます。',
  'introduction.message.dropped':
    '添付ファイル{count}件はお渡ししていません。リンクを送るか、連絡先を公開してください。',
  'introduction.mail.message.subject': '{collectivity}からのメッセージ：{title}',
  'introduction.mail.message.text': '{collectivity}から{own}へのメッセージです。',
  'introduction.mail.notRelayed.subject': 'メールをお伝えできませんでした：{title}',
  'introduction.mail.notRelayed.notYet':
    '引き合わせはまだ承諾されていません（{title}）。まずサイトでご回答ください。その後はメールでやり取りできます。',
  'introduction.mail.notRelayed.over':
    '引き合わせは終了しているため（{title}）、お伝えできません。これまでの手紙とメッセージはサイトでご覧になれます。',
  'introduction.mail.notRelayed.empty':
    'メールに新しい文章が見つかりませんでした（{title}）。引用、署名、ファイルのみでした。引用の上に書くか、サイトでお書きください。',
  'introduction.mail.notRelayed.tooLong': 'メールが長すぎてお伝えできません（{title}）。1万字以内に短くしてください。',
  'introduction.contact.consent': '同意欄にチェックを入れてください。同意された場合にのみ公開します。',
  'introduction.contact.nothing': 'メールアドレスか電話番号、または両方を選んでください。',
  'introduction.contact.phone': '電話番号は数字、空白、ハイフン、先頭の+で書いてください。',
  'introduction.call.both': '{timeA}（{nameA}）、{timeB}（{nameB}）',
  'introduction.call.summary': '最初の打ち合わせ：{nameA}・{nameB}',
  'introduction.call.minutes': '打ち合わせは{min}分から{max}分までです。',
  'introduction.call.slots': '候補日時は一つから三つまで、重ならないように選んでください。',
  'introduction.call.hours': 'これからの平日で、双方の執務時間が重なる時刻を選んでください。',
  'introduction.call.choose': '相手が提案している日時から選んでください。',
  'introduction.mail.call.subject': '{collectivity}より打ち合わせの候補日時：{title}',
  'introduction.mail.call.text': '{collectivity}が、次のいずれかの日時に{own}との打ち合わせを希望しています。',
  'introduction.mail.call.action': '日時を選ぶ',
  'introduction.mail.callAgreed.subject': '{collectivity}との打ち合わせの日時が決まりました',
  'introduction.mail.callAgreed.text':
    '{collectivity}と{own}の打ち合わせの日時です。添付ファイルでカレンダーに登録できます。',
};
