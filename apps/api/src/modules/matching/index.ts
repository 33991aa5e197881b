export { MarketService } from './market/market.service.js';
export { MatchingModule } from './matching.module.js';
export { CapacityRepository } from './profiles/capacity.repository.js';
export { VetoesRepository, type PairVeto, type VetoKind } from './profiles/vetoes.repository.js';
export { type KeptScore, PairScores } from './pair-scores.service.js';
