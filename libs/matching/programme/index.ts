/**
 * The programme of a gathering: who meets whom, when, with the proof. Pure: a problem in, an answer out, always the
 * same; the only thing outside is HiGHS, which advises and is never believed.
 */
export type { Certificate, Hindrance, HindranceCode, Programme, ProgrammeProof } from './answer.js';
export { needsInterpreter, violations, type Violation } from './check.js';
export {
  type Delegation,
  MOST_ROUNDS,
  type Pairing,
  type PairScore,
  type PlannedMeeting,
  type ProgrammeProblem,
  ProgrammeProblemError,
  type ProgrammeRound,
  type ProgrammeSide,
  SCORE_UNITS,
} from './problem.js';
export { makeProgramme } from './programme.js';
export { checkProof } from './proof.js';
