import type { Trilingual } from '#shared';
import { readCsv } from '../../../core/reference/index.js';

export interface SdgRow {
  number: number;
  colour: string;
  label: Trilingual;
  long_label: Trilingual;
}
export interface SdgTargetRow {
  code: string;
  sdg_number: number;
  position: number;
  label: Trilingual;
}

const GOAL_COLUMNS = ['goal', 'short_fr', 'short_ja', 'short_en', 'hex', 'long_fr', 'long_ja', 'long_en'] as const;

/** The 17 goals with their official colours, short and long names. */
export function readGoals(text: string): SdgRow[] {
  return readCsv(text, GOAL_COLUMNS).map((row) => ({
    number: Number(row.goal),
    colour: row.hex,
    label: { fr: row.short_fr, ja: row.short_ja, en: row.short_en },
    long_label: { fr: row.long_fr, ja: row.long_ja, en: row.long_en },
  }));
}

/** The 169 targets in the official order; throws where a target lacks a language. */
export function readTargets(frenchAndEnglish: string, japanese: string): SdgTargetRow[] {
  const inJapanese = new Map(readCsv(japanese, ['target', 'ja']).map(({ target, ja }) => [target, ja]));
  return readCsv(frenchAndEnglish, ['target', 'fr', 'en']).map(({ target, fr, en }, index) => {
    const ja = inJapanese.get(target);
    if (!ja) throw new Error(`SDG target ${target} has no Japanese text.`);
    return { code: target, sdg_number: Number(target.split('.')[0]), position: index + 1, label: { fr, ja, en } };
  });
}
