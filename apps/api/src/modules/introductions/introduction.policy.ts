import type { MembershipRole, Viewer } from '../../core/auth/index.js';
import { type IntroductionState, type Side, TALKING_STATES } from './introduction.model.js';
import { isEnd, type Move, stateAfter } from './introduction.state.js';

/** What a policy looks at: nothing else decides. */
export interface IntroductionPair {
  proposerId: number;
  recipientId: number;
}
export interface IntroductionStanding extends IntroductionPair {
  state: IntroductionState;
}

/** What the viewer may do with an introduction as it stands now: role and state together. */
export interface IntroductionAbilities extends Record<Exclude<Move, 'expire' | 'begin'>, boolean> {
  /** Write to the other side, propose a call, show one's own details. */
  converse: boolean;
  /** Keep notes that one's own side alone reads. */
  note: boolean;
  /** Ask that the pair is never suggested again. */
  veto: boolean;
}

interface Roles {
  proposer: MembershipRole | null;
  recipient: MembershipRole | null;
  administrator: boolean;
}

function rolesOf(viewer: Viewer, { proposerId, recipientId }: IntroductionPair): Roles {
  const roleIn = (id: number): MembershipRole | null =>
    viewer.memberships.find(({ collectivityId }) => collectivityId === id)?.role ?? null;
  return { proposer: roleIn(proposerId), recipient: roleIn(recipientId), administrator: viewer.administrator };
}

const preparesFor = ({ proposer, administrator }: Roles): boolean => proposer !== null || administrator;
const proposes = ({ proposer, administrator }: Roles): boolean => proposer === 'manager' || administrator;
const answers = ({ recipient, administrator }: Roles): boolean => recipient === 'manager' || administrator;
const manages = ({ proposer, recipient }: Roles): boolean => proposer === 'manager' || recipient === 'manager';
const belongs = ({ proposer, recipient }: Roles): boolean => proposer !== null || recipient !== null;

/** The table "who may" without the state. Nobody expires an introduction: time does. */
const MAY: Readonly<Record<Move, (roles: Roles) => boolean>> = {
  edit: preparesFor,
  discard: preparesFor,
  propose: proposes,
  withdraw: proposes,
  accept: answers,
  decline: answers,
  expire: () => false,
  begin: belongs,
  conclude: (roles) => manages(roles) || roles.administrator,
};

/** The side that somebody stands on; of both, the proposer's. Null for administrators, who stand on none. */
export function sideOf(viewer: Viewer, pair: IntroductionPair): Side | null {
  const { proposer, recipient } = rolesOf(viewer, pair);
  return proposer === null ? (recipient === null ? null : 'recipient') : 'proposer';
}

/** Who may prepare an introduction in the name of a collectivity. */
export const canPrepare = (viewer: Viewer, proposerId: number): boolean =>
  viewer.administrator || viewer.memberships.some(({ collectivityId }) => collectivityId === proposerId);

/** Who may send one in the name of a collectivity: its managers and administrators. */
export const canPropose = (viewer: Viewer, proposerId: number): boolean =>
  viewer.administrator ||
  viewer.memberships.some(({ collectivityId, role }) => collectivityId === proposerId && role === 'manager');

/** Who knows of an introduction: both sides and administrators; of a draft, only who prepares it. */
export function canRead(viewer: Viewer | null, standing: IntroductionStanding): boolean {
  if (!viewer) return false;
  const roles = rolesOf(viewer, standing);
  return standing.state === 'draft' ? preparesFor(roles) : belongs(roles) || roles.administrator;
}

/** Who reads what the two sides write to each other: they alone. */
export const canReadMessages = (viewer: Viewer | null, standing: IntroductionStanding): boolean =>
  viewer !== null && standing.state !== 'draft' && belongs(rolesOf(viewer, standing));

/** Whether the role allows a move; whether the state does is for `stateAfter`. */
export const mayMove = (viewer: Viewer | null, standing: IntroductionStanding, move: Move): boolean =>
  viewer !== null && canRead(viewer, standing) && MAY[move](rolesOf(viewer, standing));

/** Whether somebody writes, reveals and arranges calls: a member of either side, while both talk. */
export const canConverse = (viewer: Viewer | null, standing: IntroductionStanding): boolean =>
  canReadMessages(viewer, standing) && TALKING_STATES.includes(standing.state);

/** Whether somebody may keep notes for their own side, also of what is over. */
export const canNote = (viewer: Viewer | null, standing: IntroductionStanding): boolean =>
  viewer !== null && canRead(viewer, standing) && sideOf(viewer, standing) !== null;

/** A manager of either side, once there is something to be tired of. */
export const canVeto = (viewer: Viewer | null, standing: IntroductionStanding): boolean =>
  viewer !== null && standing.state !== 'draft' && manages(rolesOf(viewer, standing));

/** What travels with the object, so that front ends never work rules out again. */
export function abilitiesOf(viewer: Viewer | null, standing: IntroductionStanding): IntroductionAbilities {
  const can = (move: Move): boolean => mayMove(viewer, standing, move) && stateAfter(standing.state, move) !== null;
  return {
    edit: can('edit'),
    discard: can('discard'),
    propose: can('propose'),
    withdraw: can('withdraw'),
    accept: can('accept'),
    decline: can('decline'),
    conclude: can('conclude'),
    converse: canConverse(viewer, standing),
    note: canNote(viewer, standing),
    veto: canVeto(viewer, standing) && isEnd(standing.state),
  };
}
