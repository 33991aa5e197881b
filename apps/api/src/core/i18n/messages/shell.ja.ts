import type { shellEn } from './shell.en.js';

/** Sentences of the shell around the API, in Japanese. */
export const shellJa: Record<keyof typeof shellEn, string> = {
  BODY_MALFORMED: 'リクエストの本文がUTF-8のJSONではありません。書き方をご確認ください。',
  BODY_DUPLICATE_KEY: '本文の一つのオブジェクトに同じキーが二回あります。どちらかを除いてください。',
  BODY_FORBIDDEN_KEY: '本文に使えないキーがあります（__proto__、constructor、prototype）。除いてください。',
  BODY_SHAPE: '「query」を持つオブジェクトを送ってください。「variables」がある場合はオブジェクトにしてください。',
  BATCH_REFUSED: 'リクエストごとに操作を一つだけ送ってください。操作の一覧は受け付けていません。',
  ADDRESS_UNKNOWN: 'このアドレスには何もありません。アドレスを確認するか、トップページからお進みください。',
  METHOD_REFUSED: 'このアドレスはPOSTだけに答えます。操作は本文に入れて送ってください。',
  BODY_TOO_LARGE: 'リクエストの本文が大きすぎます。少なくして送ってください。',
  CONTENT_TYPE_REFUSED: 'ヘッダー「content-type: application/json」を付けて送ってください。',
  REQUEST_REFUSED: 'リクエストが、お答えできる形ではありません。',
  GRAPHQL_PARSE_FAILED: '操作をGraphQLとして読めません。場所は「detail」にあります。',
  GRAPHQL_VALIDATION_FAILED: '操作がスキーマに合いません。場所は「detail」にあります。',
  BAD_USER_INPUT: '変数がスキーマに合いません。どの変数かは「detail」にあります。',
  OPERATION_RESOLUTION_FAILURE: 'どの操作を実行するかを「operationName」で示してください。',
  INTROSPECTION_REFUSED: 'スキーマはここでは公開していません。ソースコードの apps/api/schema.gql をご覧ください。',
  OPERATION_TOO_LONG: '操作の語と記号が{max, number}を超えています。何回かに分けてお尋ねください。',
  OPERATION_TOO_DEEP: '操作が{value}段あります。{max}段までです。何回かに分けてお尋ねください。',
  OPERATION_TOO_COSTLY:
    '操作の負荷が{value, number}点です。{max, number}点までです。ページを小さくするか、項目を減らすか、何回かに分けてお尋ねください。',
  TOO_MANY_ALIASES: '操作に別名が{value}個あります。{max}個までです。何回かに分けてお尋ねください。',
  TOO_MANY_DIRECTIVES: '操作にディレクティブが{value}個あります。{max}個までです。',
  TOO_MANY_ROOT_FIELDS: '操作が一度に{value}件を求めています。{max}件までです。何回かに分けてお尋ねください。',
  PERSISTED_QUERY_NOT_SUPPORTED:
    '操作はサーバーに保存されません。「persistedQuery」を外し、操作の全文を送ってください。',
  MUTATION_REPEATED: '操作が「{name}」を二回以上呼んでいます。一回ずつリクエストを分けてください。',
  TOO_MANY_VALUES: '変数に値が{value, number}個あります。{max, number}個までです。少なくして送ってください。',
};
