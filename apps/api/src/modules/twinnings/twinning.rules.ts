import { isWebAddress } from '#shared';
import type { Problem } from '../../core/errors/index.js';
import { cleanText, lengthOf } from '../case-studies/index.js';
import type { TwinningFacts } from './twinning.model.js';

/** The first ties between the two countries are of the 1950s; older ones exist within Europe. */
const SINCE_MIN = 1900;
const NOTE_MAX = 500;
const THEMES_MAX = 10;

export type TwinningInput = Pick<TwinningFacts, 'kind' | 'state'> &
  Partial<Pick<TwinningFacts, 'since'>> & {
    themes?: readonly string[] | null;
    source?: string | null;
    note?: string | null;
  };

/** What is proposed as it is stored: texts cleaned, themes without repeats. */
export const cleanFacts = ({ kind, state, since, themes, source, note }: TwinningInput): TwinningFacts => ({
  kind,
  state,
  since: since ?? null,
  themes: [...new Set(themes ?? [])].sort(),
  source: cleanText(source),
  note: cleanText(note),
});

/** Every reason why it can't be proposed. @param themes codes that exist */
export function factsProblems(facts: TwinningFacts, themes: ReadonlySet<string>, thisYear: number): Problem[] {
  const { since, source, note } = facts;
  const strange = facts.themes.find((code) => !themes.has(code));
  const length = lengthOf(note ?? '');
  return [
    ...(since === null || (since >= SINCE_MIN && since <= thisYear)
      ? []
      : [{ field: 'since', code: 'input.year' as const, values: { min: SINCE_MIN, max: thisYear } }]),
    ...(strange === undefined
      ? []
      : [{ field: 'themes', code: 'input.unknownCode' as const, values: { value: strange } }]),
    ...(facts.themes.length > THEMES_MAX
      ? [{ field: 'themes', code: 'input.tooMany' as const, values: { max: THEMES_MAX } }]
      : []),
    ...(source === null || isWebAddress(source) ? [] : [{ field: 'source', code: 'input.url' as const }]),
    ...(length > NOTE_MAX
      ? [{ field: 'note', code: 'input.tooLong' as const, values: { length, max: NOTE_MAX } }]
      : []),
  ];
}
