import type { Problem } from '../../core/errors/index.js';
import type { Delegation, Gathering, ProgrammeVersion } from './programme.model.js';

export type Invalid = { kind: 'invalid'; problems: Problem[] };
export type GatheringOutcome =
  { kind: 'saved'; gathering: Gathering } | { kind: 'stale'; gathering: Gathering } | Invalid;
export type DelegationOutcome =
  { kind: 'saved'; delegation: Delegation } | { kind: 'stale'; delegation: Delegation } | Invalid;
export type ProgrammeOutcome = { kind: 'saved'; programme: ProgrammeVersion } | Invalid;
