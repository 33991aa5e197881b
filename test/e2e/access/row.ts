import type { Role } from './roles.js';
import type { World } from './world.js';

/** Values for the variables of a call; `id` is what the call is about. */
export type Values = Readonly<Record<string, unknown>> & { id?: string };

/** A kind of thing that calls are about, in each of its states. */
export interface Subject {
  states: readonly string[];
  /** A new one in a state; called again after a call has changed the last. */
  make: (world: World, state: string) => Promise<Values>;
  /** The id of none. Absent and forbidden must answer alike for it; leave it out where all of a kind are public. */
  absentId?: string;
}

/** One root field (`Query.field`, `Mutation.field`) or guarded field (`Type.field`), and who may. */
export interface Row {
  /** The operation. It may use $id and whatever else the subject and `values` give. */
  call: string;
  about: Subject;
  values?: Values | ((world: World) => Values);
  /** Who may, in every state or state by state; a state that isn't named is open to nobody. */
  allowed: readonly Role[] | Readonly<Record<string, readonly Role[]>>;
  /**
   * For lists and fields that are there or not: allowed means that the answer holds the subject's id (true), or
   * what the function looks for (there forbidden isn't compared with absent). Left out: allowed means that the call
   * was not refused.
   */
  shows?: true | ((data: unknown, values: Values) => boolean);
  /** The call changes the caller's own session: everybody signs in anew for it. */
  endsSession?: true;
}

export type Rows = Readonly<Record<string, Row>>;

export const allowedIn = ({ allowed }: Row, state: string): readonly Role[] =>
  'includes' in allowed ? (allowed as readonly Role[]) : ((allowed as Record<string, readonly Role[]>)[state] ?? []);
