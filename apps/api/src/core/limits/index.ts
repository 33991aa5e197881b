export * from './limits.module.js';
export { clientKey, type RateAnswer, type RateRule } from './rate-rule.js';
export { RateLimits } from './rate-limits.service.js';
