import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Env } from './config/env.js';
import { DEMO_PASSWORD, DEMO_SIGN_INS, DemoAccounts } from './modules/accounts/index.js';
import { DemoCaseStudies } from './modules/case-studies/index.js';
import { INDEX_SOURCE, IndexUpkeep, SearchIndex } from './modules/search/index.js';
import { ReferenceLoader } from './modules/taxonomy/index.js';
import { CollectivitiesService } from './modules/territories/index.js';
import type { PageExtras } from './core/http/index.js';

/** How far a load is; `total` 0 where the end isn't known. */
export interface Progress {
  step: string;
  done: number;
  total: number;
  /** What an operator should know of a step that has ended. */
  note?: string;
}

/** Loads reference data and, where DEMO is on, the demonstration; run again it does nothing. Returns what it loaded. */
export async function load(
  app: NestFastifyApplication,
  env: Env,
  onProgress: (progress: Progress) => void,
): Promise<{ reference: boolean; caseStudies: number }> {
  const sources = await app.get(ReferenceLoader).load(onProgress);
  const index = app.get(SearchIndex);
  if (sources.includes(INDEX_SOURCE)) {
    // Where a rebuild of the version before still runs, this one takes its place.
    if ((await app.get(IndexUpkeep).rebuildNow(onProgress)) === null) await index.rebuild(onProgress);
  }
  // New names, concepts or codes change what documents say: bring the index in step with them.
  else if (sources.length > 0) await index.verify();
  const reference = sources.length > 0;
  if (!env.DEMO) return { reference, caseStudies: 0 };
  const collectivities = app.get(CollectivitiesService);
  await app.get(DemoAccounts).load((code) => collectivities.idOf(code));
  const loaded = await app.get(DemoCaseStudies).load(onProgress);
  // Search is complete as soon as the server says that it is ready.
  await index.syncNow(loaded, onProgress);
  return { reference, caseStudies: loaded.length };
}

/** What pages of a demonstration show besides. */
export function pageExtras(env: Env): PageExtras {
  const demoAccounts = DEMO_SIGN_INS.map(({ email, name, purpose }) => ({
    email,
    password: DEMO_PASSWORD,
    name,
    purpose,
  }));
  return { demoAccounts: env.DEMO ? demoAccounts : [] };
}
