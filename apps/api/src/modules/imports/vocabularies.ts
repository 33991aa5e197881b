import { LOCALES } from '#shared';
import type { Vocabulary } from '../taxonomy/index.js';
import type { Vocabularies } from './sheet/cell.reader.js';
import { folded } from './sheet/value-sets.js';

interface Coded {
  code: string;
  label: Readonly<Record<(typeof LOCALES)[number], string>>;
}

/** Codes by themselves and by their names in the three languages; a code wins over a name that is spelt like it. */
const words = (rows: readonly Coded[]): ReadonlyMap<string, string> =>
  new Map([
    ...rows.flatMap(({ code, label }) => LOCALES.map((locale): [string, string] => [folded(label[locale]), code])),
    ...rows.map(({ code }): [string, string] => [folded(code), code]),
  ]);

/** The vocabularies as cells are read by them. */
export const vocabulariesOf = ({ topics, themes, factors, challenges, targets }: Vocabulary): Vocabularies => ({
  topics: words(topics),
  themes: words(themes),
  factors: words(factors),
  challenges: words(challenges),
  sdgTargets: words(targets),
});
