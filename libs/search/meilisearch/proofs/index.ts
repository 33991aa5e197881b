import type { AssumptionName } from '../assumptions.js';
import { COUNTING } from './counting.js';
import { FINDING } from './finding.js';
import type { Proof } from './ground.js';
import { KEEPING } from './keeping.js';

/** A proof for each assumption; one that is missing does not compile. */
export const PROOFS: Record<AssumptionName, Proof> = { ...COUNTING, ...FINDING, ...KEEPING };

export type { Ground } from './ground.js';
