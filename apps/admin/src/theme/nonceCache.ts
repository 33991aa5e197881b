import createCache, { type EmotionCache } from '@emotion/cache';

/**
 * Emotion's style elements carry the nonce of the page's Content-Security-Policy, which the server
 * writes into <meta name="csp-nonce"> of every answer.
 */
export function createNonceCache(page: Document): EmotionCache {
  const nonce = page.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return createCache({ key: 'kh', ...(nonce ? { nonce } : {}) });
}
