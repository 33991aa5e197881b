export * from './territories.entities.js';
export { Collectivity } from './collectivity.entity.js';
export { HeritageSite } from './heritage-site.entity.js';
export { Twinning } from './twinning.entity.js';
export { TIERS, isTier, type Tier } from './tier.js';
export { TWINNING_KINDS, TWINNING_STATES, type TwinningKind, type TwinningState } from './twinning-kind.js';
export { loadReference } from './load-reference.js';
