import type { programmeEn } from './programme.en.js';

/** 会議の日程と面会プログラムに関する文（日本語）。 */
export const programmeJa: Readonly<Record<keyof typeof programmeEn, string>> = {
  'programme.calendar': '{name}の面会',
  'programme.event': '{name}との面会',
  'programme.at': 'テーブル{table}',
  'programme.withInterpreter': '通訳が同席します。',
  'programme.sheet.rounds': '時間枠ごと',
  'programme.sheet.delegations': '代表団ごと',
  'programme.sheet.round': '時間枠',
  'programme.sheet.time': '時刻',
  'programme.sheet.table': 'テーブル',
  'programme.sheet.left': 'フランスの代表団',
  'programme.sheet.right': '日本の代表団',
  'programme.sheet.delegation': '代表団',
  'programme.sheet.partner': '相手',
  'programme.sheet.interpreter': '通訳',
  'programme.sheet.score': 'スコア',
  'programme.sheet.yes': 'あり',
  'programme.range': '{min}から{max}までの整数を入力してください。',
  'programme.zone': '「{value}」はタイムゾーンではありません。Europe/ParisやAsia/Tokyoのように書いてください。',
  'programme.ends': '終了は開始より後でなければなりません。どちらかの時刻を直してください。',
  'programme.overlap': 'この時間枠は、前の枠が終わる前に始まっています。時刻を直してください。',
  'programme.order': '最大が最小を下回っています。最大を上げるか、最小を下げてください。',
  'programme.collectivity': 'この自治体はありません。一覧から選んでください。',
  'programme.twice': 'この自治体の代表団は、すでにこの会議に登録されています。そちらを変更してください。',
  'programme.inUse':
    'この代表団には、プログラムに面会があります。代わりに「途中で帰った」としてください。済んだ面会は残ります。',
  'programme.sameSide': '両国から一つずつ選んでください。面会は両国の間でだけ行われます。',
  'programme.stale': 'その間に別の人が保存しました。今の内容を確かめてから変更してください。',
  'programme.noRounds': '時間枠がまだありません。先に時間枠を決めてください。',
  'programme.noDelegations': '代表団がまだ登録されていません。先に代表団を加えてください。',
  'programme.notDraft': '公開できるのは下書きだけです。下書きを選ぶか、新しい版を計算してください。',
  'hindrance.few-rounds':
    '{names}は{needed}回の面会を希望していますが、出席できるのは{possible}枠だけです。最小を下げるか、枠を増やすよう相談してください。',
  'hindrance.low-maximum':
    '{names}は{needed}回の面会を希望していますが、最大は{possible}回です。どちらかの数を直してください。',
  'hindrance.few-partners':
    '{names}は{needed}回の面会を希望していますが、会える代表団は{possible}だけです。条件と出席の枠を確かめてください。',
  'hindrance.few-places':
    '{names}は合わせて{needed}回の面会を希望していますが、会える相手が受けられるのは{possible}回です。相手の最大を上げるか、最小を下げてください。',
  'hindrance.few-tables':
    '{names}の面会が足りません。最小を合わせると{needed}回の面会が必要ですが、テーブルは{possible}回分です。テーブルか枠を増やしてください。',
  'hindrance.few-interpreters':
    '{names}は、空きのある相手と共通の言語がありません。{needed}回分の通訳が必要ですが、{possible}回分しかありません。通訳を増やすか、同行を頼んでください。',
  'hindrance.no-arrangement':
    '{names}は{needed}回の面会を希望していますが、{possible}回です。個々の条件は守れますが、すべてを守る時間割は見つかりませんでした。枠、テーブル、通訳のいずれかを空けてください。',
  'hindrance.must-vetoed':
    '{names}は必ず会うことになっていますが、条件または辞退により会えません。どちらかを取り消してください。',
  'hindrance.must-apart':
    '{names}は必ず会うことになっていますが、同じ枠に出席することがありません。どちらかの出席を変えてください。',
  'hindrance.must-crowded':
    '{names}は必ず会うことになっていますが、空きがありません。枠がほかの必須の面会で埋まっています。最大を上げるか、枠を空けてください。',
};
