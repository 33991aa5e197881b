/** Why the suite that needs a Meilisearch server can't run here; null where it can. */
export function whyNotMeilisearch(env = process.env) {
  const missing = ['MEILI_URL', 'MEILI_API_KEY'].filter((name) => !env[name]);
  if (missing.length === 0) return null;
  return `Meilisearch conformance (${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set)`;
}
