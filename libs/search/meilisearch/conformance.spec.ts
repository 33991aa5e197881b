import { CONCEPTS } from '../conformance/concepts.js';
import { conformance } from '../conformance/index.js';
import { LEXICON } from '../conformance/lexicon.js';
import { MeilisearchEngine } from './engine.js';
import { StandIn } from './stand-in/server.js';

// Meilisearch itself is tested by `npm run test:meilisearch`: this shows only that the adapter keeps the contract with
// a server that behaves as documented.
conformance('The Meilisearch adapter over a stand-in', async () => {
  const standIn = await StandIn.start('key');
  const engine = new MeilisearchEngine(
    { url: standIn.url, apiKey: 'key', indexPrefix: 'suite', pollInterval: 1 },
    async () => ({ version: '1', concepts: CONCEPTS }),
    { lexicon: LEXICON },
  );
  return { engine, close: () => standIn.stop() };
});
