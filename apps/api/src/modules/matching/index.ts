export { MarketService } from './market.service.js';
export { MatchingModule } from './matching.module.js';
