export { type Chunk, joinBigrams } from './parts.js';
export { MATCH_WEIGHT, requiredUnits } from './plan.js';
export type { Alternative, Exact, Part, PrefixRef, QueryPlan, TermRef, TypedWord, Unit } from './plan.js';
export { understand } from './understand.js';
export { mayBecome } from './latin-slips.js';
export { correctedJapanese } from './japanese-slips.js';
export { confirmedTag, lastConfirmedYear, MEASURED_TAG, priorAlternatives, priorReason } from './priors.js';
