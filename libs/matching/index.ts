/**
 * Matchmaking, pure: profiles in, ranked reasons out. No clock, no I/O, no randomness; the contract is
 * in docs and design/matching.md, the numbers in `weights.ts`, the guesses in `inference-rules.ts`.
 */
export { twinAgenda, type Reading, type TwinAgenda, type WorkingPair } from './agenda.js';
export type { CaseId } from './compare.js';
export { explain } from './explain.js';
export { inferSeeks } from './inference.js';
export type { Direction, Explanation, ExplanationTerm, Missing, TermCode, TermFacts } from './explanation.js';
export { exposureOf, gini, type Exposure } from './exposure.js';
export type { Feasibility, Obstacle, Speech } from './feasible.js';
export { CHALLENGE, OWN_TOPIC, TERRITORY_RULES, TOPICS_BY_CHALLENGE } from './inference-rules.js';
export { buildMarket, type Market } from './market.js';
export { buildProfile, seeksOf } from './profile.js';
export type {
  CaseFact,
  Evidence,
  Intent,
  InterestFact,
  Offer,
  Profile,
  ProfileFacts,
  Seek,
  SeekOrigin,
  Stance,
  TieFact,
  TieState,
} from './profile.js';
export { rankPartners, type RankOptions, type Ranking, type Suggestion } from './rank.js';
export { evaluate, mutualScore, type PairParts, type ScoreContext } from './score.js';
export {
  groundSentence,
  missingSentence,
  oneSidedSentence,
  openingLine,
  speechSentence,
  termSentence,
  type Labels,
  type SentenceContext,
} from './sentences.js';
export { activeTwins, tiesInCommon, twinningBetween, type PairTie } from './ties.js';
export { buildTopicTree, topicParents, type TopicTree } from './tree.js';
export { SCORE_VERSION } from './weights.js';
export * from './programme/index.js';
