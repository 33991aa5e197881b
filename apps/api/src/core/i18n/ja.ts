import { caseDocumentJa } from './messages/case-document.ja.js';
import { auditJa } from './messages/audit.ja.js';
import { searchIndexJa } from './messages/search-index.ja.js';
import { sharingJa } from './messages/sharing.ja.js';
import { importsJa } from './messages/imports.ja.js';
import { importColumnsJa } from './messages/import-columns.ja.js';
import { translationsJa } from './messages/translations.ja.js';
import type { Catalogue } from '#shared';
import { introductionsJa } from './messages/introductions.ja.js';
import type { MessageKey } from './en.js';
import { limitsJa } from './messages/limits.ja.js';
import { credentialsJa } from './messages/credentials.ja.js';
import { programmeJa } from './messages/programme.ja.js';
import { notificationsJa } from './messages/notifications.ja.js';
import { filesJa } from './messages/files.ja.js';
import { mailJa } from './messages/mail.ja.js';
import { joiningJa } from './messages/joining.ja.js';
import { reviewsJa } from './messages/reviews.ja.js';
import { membersJa } from './messages/members.ja.js';
import { shellJa } from './messages/shell.ja.js';
import { erasureJa } from './messages/erasure.ja.js';
import { tokensJa } from './messages/tokens.ja.js';
import { profilesJa } from './messages/profiles.ja.js';
import { richTextJa } from './messages/rich-text.ja.js';
import { caseDetailsJa } from './messages/case-details.ja.js';

/** APIの日本語メッセージ */
export const ja: Catalogue<MessageKey> = {
  ...limitsJa,
  ...auditJa,
  ...searchIndexJa,
  ...sharingJa,
  ...caseDocumentJa,
  ...introductionsJa,
  ...credentialsJa,
  ...notificationsJa,
  ...mailJa,
  ...shellJa,
  ...erasureJa,
  ...tokensJa,
  ...filesJa,
  ...importsJa,
  ...importColumnsJa,
  ...reviewsJa,
  ...translationsJa,
  NOT_FOUND: '該当するものがないか、閲覧の権限がありません。アドレスを確認するか、ログインしてください。',
  UNAUTHENTICATED: '先にログインしてください。',
  PAGE_SIZE: '1ページに表示できるのは1～{max}件です。件数を減らしてください。',
  PAGE_TOO_FAR: '表示できるのは{max, number}件目までです。条件を加えて絞り込んでください。',
  QUERY_TOO_LONG: '検索文が{max, number}文字を超えています。主な言葉だけに短くしてください。',
  IMPORT_CHOICE:
    '{number, number}行目は、選択された方法では取り込めません。新しい事例や似た事例は作成、登録済みの事例は更新できます。選び直すか、取り込まないでください。',
  BAD_INPUT: 'リクエストの形式がスキーマと合っていません：{detail}',
  INVALID_ID: '「{value}」は、このサービスの識別子ではありません。',
  FIRST_RANGE: '件数は1～{max}で指定してください。',
  DISTANCE_RANGE: '緯度は-90～90、経度は-180～180、距離は1～{max, number}kmで指定してください。',
  BOX_RANGE: '範囲は、緯度-90～90（南端は北端以下）、経度-180～180で指定してください。',
  NEAREST_NEEDS_PLACE: '距離順に並べるには、基準となる地点（near）を指定してください。',
  SEARCH_UNAVAILABLE: '現在、検索が応答していません。検索以外の機能は使えます。1分ほど後にもう一度お試しください。',
  TIMEOUT: '応答に時間がかかりすぎました。条件を絞って、もう一度お試しください。',
  TEXT_UNWRITABLE:
    '保存できない文字（U+0000またはサロゲートペアの片方）が含まれています。取り除いて、もう一度送信してください。',
  INTERNAL:
    'システム側で問題が発生しました。もう一度お試しください。続く場合は、次の番号を管理者にお伝えください：{reference}',
  'signIn.refused': 'メールアドレスまたはパスワードが正しくありません。両方を確認して、もう一度お試しください。',
  'input.invalid': '確認が必要な項目があります。',
  'input.required': 'この項目を入力してください。',
  'input.tooLong': '文章を短くしてください。現在{length, number}文字で、上限は{max, number}文字です。',
  'input.unknownCode': '「{value}」は登録されていません。一覧から選んでください。',
  'input.unknownCollectivity': 'この自治体は一覧にありません。候補から選んでください。',
  'input.notYours': '所属する自治体の事例だけを登録できます。',
  'input.year': '{min, number, ::group-off}年から{max, number, ::group-off}年までの年を入力してください。',
  'input.yearOrder': '終了年は開始年より前にできません。',
  'input.url': 'https:// または http:// で始まるアドレスを入力してください。',
  'input.tooMany': '登録できるのは{max}件までです。',
  'stale.message': '編集している間に、ほかの人がこの事例を保存しました。内容を見比べてから、もう一度保存してください。',
  'incomplete.message': '公開するには、まだ入力が必要な項目があります。',
  'incomplete.owner': 'どの自治体の事例かを指定してください。',
  'incomplete.topics': 'トピックを1つ以上選んでください。',
  'incomplete.themes': '分科会テーマを1つ以上選んでください。',
  'incomplete.sdgs': 'SDGsの目標を1つ以上選んでください。',
  'incomplete.translation': 'この言語の文章はまだありません。',
  'incomplete.title': 'タイトルを入力してください。',
  'incomplete.teaser': '取組の内容を1文で書いてください。',
  'incomplete.summary': '概要を書いてください。',
  'incomplete.context': '背景と課題を書いてください。',
  'incomplete.actions': '実施した内容を書いてください。',
  'incomplete.results': '成果を書いてください。',
  'incomplete.transferability': 'ほかの自治体が取り入れられる点と、その条件を書いてください。',
  'incomplete.locales': '公開する言語を1つ以上選んでください。',
  'state.message': 'この事例の現在の状態では、この操作はできません。',
  'concept.code':
    'コードは、半角の英小文字・数字・ハイフンで入力してください（例：tourist-tax）。上限は{max}文字です。',
  'concept.codeTaken': 'コード「{value}」の概念はすでにあります。その概念を開くか、別のコードにしてください。',
  'concept.preferredNeeded': '優先語を入力してください。この言語の画面に表示される言葉です。',
  'concept.onePreferred': '優先語は1つの言語に1つだけです。ほかの言葉は同義語にしてください。',
  'concept.tooManyTerms': '1つの言語に登録できるのは{max}語までです。現在{length}語あります。',
  'concept.termTooLong': '「{value}…」を短くしてください。現在{length, number}文字で、上限は{max, number}文字です。',
  'concept.termNoWord': '「{value}」には文字も数字も含まれていないため、検索に使えません。',
  'concept.termTwice': '「{value}」がこの言語で重複しています。大文字と小文字、全角と半角の違いは区別されません。',
  'concept.termTaken':
    '「{value}」は、すでに概念「{name}」の言葉です。1つの言葉が表す概念は1つだけです。先にそちらから外すか、ここでは使わないでください。',
  'concept.broaderLoop': '「{name}」はこの概念自身か、その下位の概念です。上位の概念にはできません。',
  'concept.stale': '編集している間に、ほかの人がこの概念を保存しました。内容を見比べてから、もう一度保存してください。',
  'concept.gone': '編集している間に、ほかの人がこの概念を削除しました。',
  'facet.themes': '分科会テーマ',
  'facet.topics': 'トピック',
  'facet.sdgs': 'SDGsの目標',
  'facet.factors': '魅力の要因',
  'facet.challenges': '課題',
  'facet.countries': '国',
  'facet.countries.FR': 'フランス',
  'facet.countries.JP': '日本',
  'facet.tiers': '自治体の種類',
  'facet.tiers.municipality': '市区町村',
  'facet.tiers.intermunicipal': '広域連合・広域自治体組織',
  'facet.tiers.department': '県（フランス）',
  'facet.tiers.region': '地域圏（フランス）',
  'facet.tiers.prefecture': '都道府県',
  'facet.collectivities': '自治体',
  'facet.populationBands': '人口',
  'facet.populationBands.under-2k': '2千人未満',
  'facet.populationBands.2k-10k': '2千人以上1万人未満',
  'facet.populationBands.10k-50k': '1万人以上5万人未満',
  'facet.populationBands.50k-200k': '5万人以上20万人未満',
  'facet.populationBands.200k-1m': '20万人以上100万人未満',
  'facet.populationBands.over-1m': '100万人以上',
  'facet.geographies': '地理的特徴',
  'facet.languages': '閲覧できる言語',
  'facet.evidence': '成果の裏付け',
  'facet.depth': '記述の詳しさ',
  'facet.depth.snapshot': '概要版',
  'facet.depth.full': '詳細版',
  'similar.topic': '同じトピック：{name}',
  'similar.challenge': '同じ課題：{name}',
  'similar.sdg': 'ともにSDGs目標{value}に貢献：{name}',
  'similar.concept': 'どちらも扱う内容：{name}',
  'similar.factor': '同じ魅力の要因：{name}',
  'similar.words': '共通する言葉：{name}',
  'similar.wording': '似た言葉で書かれています。',
  ...joiningJa,
  ...membersJa,
  ...programmeJa,
  'matching.opening': '{name}のご担当者様　互いの取組について意見交換ができれば幸いです。',
  ...caseDetailsJa,
  ...profilesJa,
  ...richTextJa,
};
