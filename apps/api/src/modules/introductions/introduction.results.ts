import type { Problem } from '../../core/errors/index.js';
import type { Introduction } from './introduction.entity.js';
import type { ProposalRefusal } from './introduction.limits.js';
import type { IntroductionState } from './introduction.model.js';

/** What a use case answers: the introduction as it is now, or a refusal that its caller must handle. */
export type Saved = { kind: 'saved'; introduction: Introduction };
export type Invalid = { kind: 'invalid'; problems: Problem[] };
/** Somebody else moved it in between. */
export type Stale = { kind: 'stale'; current: Introduction; changedBy: string | null };
export type WrongState = { kind: 'wrongState'; state: IntroductionState };
/** A limit stands against it. */
export type Refused = { kind: 'refused'; refusal: ProposalRefusal };

export type MoveOutcome = Saved | Invalid | Stale | WrongState;
export type ProposeOutcome = MoveOutcome | Refused;
