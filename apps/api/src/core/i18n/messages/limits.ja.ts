import type { Catalogue } from '#shared';
import type { limitsEn } from './limits.en.js';

/** 試行回数の超過。 */
export const limitsJa: Catalogue<keyof typeof limitsEn> = {
  TOO_MANY_ATTEMPTS: '試行回数が多すぎます。安全のため、{minutes}分ほどお待ちのうえ、もう一度お試しください。',
};
