import type { TieFieldsFragment } from '../../generated/graphql.js';
import { orient } from '../twinnings/diagram.js';

/** A tie as lists, tables and pictures show it. */
export type Tie = TieFieldsFragment;
/** A collectivity at one end of a tie. */
export type TieEnd = Tie['collectivities'][number];

/** The two ends of a tie, France first unless another country is asked for: a register has one order. */
export function endsOf({ id, collectivities }: Tie, leftCountry = 'FR'): [TieEnd, TieEnd] {
  const [first, second] = collectivities;
  if (!first || !second) throw new Error(`tie ${id} has no two ends`);
  return orient([first, second], leftCountry);
}
