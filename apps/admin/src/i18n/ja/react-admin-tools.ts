import type { TranslationMessages } from 'react-admin';

type ReactAdmin = TranslationMessages['ra'];

/** Words of react-admin's saved queries. */
export const savedQueries: ReactAdmin['saved_queries'] = {
  label: '保存した検索条件',
  query_name: '検索条件の名前',
  new_label: '現在の検索条件を保存…',
  new_dialog_title: '現在の検索条件に名前を付けて保存',
  remove_label: '保存した検索条件を削除',
  remove_label_with_name: '検索条件「%{name}」を削除',
  remove_dialog_title: '保存した検索条件を削除しますか。',
  remove_message: 'この検索条件を、保存した検索条件の一覧から削除してもよろしいですか。',
  help: '一覧を絞り込み、その条件を保存しておくと、後でまた使えます',
};

/** Words of react-admin's guessed screens. */
export const guesser: ReactAdmin['guesser'] = {
  empty: {
    title: '表示するデータがありません',
    message: 'データの提供元を確認してください',
  },
};

/** Words of react-admin's screen settings. */
export const configurable: ReactAdmin['configurable'] = {
  customize: 'カスタマイズ',
  configureMode: 'このページの表示を設定',
  inspector: {
    title: '表示設定',
    content: '設定したい画面の要素にカーソルを合わせてください',
    reset: '設定を初期状態に戻す',
    hideAll: 'すべて隠す',
    showAll: 'すべて表示',
  },
  Datagrid: {
    title: '表',
    unlabeled: '名前のない列（%{column}番目）',
  },
  SimpleForm: {
    title: 'フォーム',
    unlabeled: '名前のない入力欄（%{input}番目）',
  },
  SimpleList: {
    title: '一覧',
    primaryText: '主な文字列',
    secondaryText: '補足の文字列',
    tertiaryText: '追加の文字列',
  },
};
