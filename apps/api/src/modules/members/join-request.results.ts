import type { Problem } from '../../core/errors/index.js';
import type { JoinRequest } from './join-request.entity.js';

export type Asked = { kind: 'saved'; request: JoinRequest };
export type Invalid = { kind: 'invalid'; problems: Problem[] };
export type Member = { kind: 'member' };
export type Answered = { kind: 'answered'; request: JoinRequest };

export type AskOutcome = Asked | Invalid | Member;
export type AnswerOutcome = Asked | Invalid | Answered;
