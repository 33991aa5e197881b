import type { Problem } from '../../core/errors/index.js';
import type { Invitation } from './invitation.repository.js';

/** Fields that can't be taken as they are. */
export interface Invalid {
  kind: 'invalid';
  problems: Problem[];
}

/** The link never was, was used, is too old or was taken back: one answer for all. */
export interface LinkRefusal {
  kind: 'link';
}

/** Done, for the account with this id. */
export interface Done {
  kind: 'done';
  userId: string;
}

export type InviteOutcome = Invalid | { kind: 'invited'; invitation: Invitation };
/** `joined`: an account that was there already; it signs in as it always does. */
export type AcceptOutcome = Invalid | LinkRefusal | Done | { kind: 'joined' };
export type ChangeOutcome = Invalid | Done;
export type LinkOutcome = LinkRefusal | Done;
export type ResetOutcome = Invalid | LinkRefusal | Done;

export const invalid = (problems: Problem[]): Invalid => ({ kind: 'invalid', problems });
export const refused: LinkRefusal = { kind: 'link' };
