import type { Locale, Trilingual } from '#shared';
import type { Edition } from './edition.entity.js';
import type { SdgType, TermType, ThemeType, TopicType, EditionType } from './graphql/taxonomy.types.js';
import type { Sdg } from './sdg.entity.js';
import type { Theme } from './theme.entity.js';
import type { Topic } from './topic.entity.js';

/** Rows as readers see them, in one language. Fields with rows of their own are resolved from the codes kept here. */
export const presentTerm = (row: { code: string; label: Trilingual }, locale: Locale): TermType => ({
  code: row.code,
  label: row.label[locale],
});

export const presentTheme = (row: Theme, locale: Locale): ThemeType => ({
  code: row.code,
  number: row.number,
  label: row.label[locale],
  guidingThread: row.guidingThread?.[locale] ?? null,
  editionCode: row.editionCode,
  readerLocale: locale,
});

export const presentTopic = (row: Topic, locale: Locale): TopicType => ({
  code: row.code,
  label: row.label[locale],
  themeCode: row.themeCode,
  readerLocale: locale,
});

export const presentSdg = (row: Sdg, locale: Locale): SdgType => ({
  number: row.number,
  label: row.label[locale],
  longLabel: row.longLabel?.[locale] ?? null,
  colour: row.colour,
  readerLocale: locale,
});

export const presentEdition = (row: Edition): EditionType => ({ code: row.code, ordinal: row.ordinal, row });
