import type { importsEn } from './imports.en.js';

/** Sentences on imports and exports in Japanese. */
export const importsJa: Record<keyof typeof importsEn, string> = {
  'import.type':
    'XLSX のブックでも、CSV・JSON・JSON-LD のテキストでもありません。ひな形から始め、いずれかの形式で保存してください。',
  'import.noHeadings': '列の名前の行がありません。ひな形から始め、最初の行は消さないでください。',
  'import.empty': '見出しの下に取組事例がありません。一行以上入力してから、もう一度ファイルを選んでください。',
  'import.rows': 'ファイルに {max, number} 件を超える取組事例があります。いくつかのファイルに分けてください。',
  'import.columns': 'シートに {max, number} を超える列があります。ひな形の列だけを残してください。',
  'import.cell': '{max, number} 文字を超えるセルがあり、どの項目にも入りません。短くしてください。',
  'import.rowSize':
    '{value} 行目が {max, number} 文字を超えています。文章を短くするか、引用符が閉じているか確認してください。',
  'import.total': 'セルの文章の合計が、一度に読み取れる量を超えています。ファイルを分けてください。',
  'import.csv': 'CSV を {value} 行目から読み取れません。その行の引用符を確認するか、XLSX で保存してください。',
  'import.json': 'JSON を {value} 行目付近で読み取れません。誤りを示すプログラムで確認してください。',
  'import.jsonList':
    'JSON に取組事例の一覧がありません。配列にするか、「caseStudies」または「@graph」に入れてください。',
  'import.jsonShape':
    'この JSON には取組事例に必要な数を超える括弧があるため、開きません。もう一度書き出してください。',
  'import.declaration':
    'このブックは外部を参照しているか独自の宣言を含むため、開きません。表計算ソフトで保存し直してください。',
  'import.fileGone': 'ファイルがもうありません。もう一度選んでください。',
  'import.rights': 'このファイルを届けた人は、取組事例を書くことができなくなりました。これ以上は取り込みません。',
  'import.tooManyOpen':
    '読み取り中または取り込み中のファイルが {max} 件あります。終わってから、もう一度選んでください。',
  'import.shape': '「{value}」はこの項目の値ではありません。使える値は説明書をご覧ください。',
  'import.unknownField': '「{value}」は取組事例の項目ではありません。名前を直すか、取り除いてください。',
  'import.value': '「{value}」はこの列の一覧にありません。使える値のシートをご覧ください。',
  'import.number': '「{value}」は数値ではありません。単位を付けず、数字だけで入力してください（例：250000、12.5）。',
  'import.numberDoubtful': '「{value}」は二通りに読めます。コンマを使わずに入力してください（例：1234、1.234）。',
  'import.collectivity':
    '「{value}」は登録されている自治体ではありません。FR/37261 や JP/172014 のように公式コードで入力してください。',
  'import.owner': 'どの自治体の取組事例かを入力してください（例：FR/37261、JP/172014）。',
  'import.origin':
    '出典には文字、数字、空白、ピリオド、ハイフン、下線を 60 字まで、識別番号は 200 字まで入力できます。',
  'import.formatting': '文章が書式の内容と異なるため、書式は取り込みません。文章はそのまま取り込みます。',
  'import.known': 'この取組事例はすでにあります：{value}。',
  'import.knownByNow': '確認の後に、この取組事例が別の方法で登録されました。この行は取り込みません。',
  'import.alike': 'この自治体に似た取組事例があります：{value}。',
  'import.alikeInFile': '{value} 行目と同じ題名です。',
  'import.repeated': '{value} 行目と出典・識別番号が同じです。この行は取り込みません。',
  'import.closed': 'この取組事例は審査中か、終了しているため、今は編集できません。',
  'import.failed': 'この行を取り込めませんでした。もう一度お試しください。続く場合は管理者にお知らせください。',
  'export.filter': 'この絞り込みは検索のものではありません。検索ページから選び直してください。',
  'export.busy': '現在、多くのファイルを作成しています。少し待ってからもう一度お試しください。',
  'import.state.new': '新規',
  'import.state.known': '登録済み',
  'import.state.alike': '似た事例あり',
  'import.state.repeated': '重複',
  'import.state.invalid': '要修正',
  'import.state.queued': '待機中',
  'import.state.created': '作成済み',
  'import.state.updated': '更新済み',
  'import.state.unchanged': '変更なし',
  'import.state.skipped': '対象外',
  'import.state.failed': '失敗',
  'import.report.row': '行',
  'import.report.state': '状態',
  'import.report.title': '題名',
  'import.report.caseStudy': '取組事例',
  'import.report.said': '備考',
};
