import { activeTwins, type CaseFact, type Market, type Profile, type Seek, seeksOf } from '#matching';

/** A case of a twin that answers a need, and which. */
export interface AnsweringCase {
  caseId: string;
  twinId: number;
  seek: Seek;
  /** How much the case's nearest topic answers of it: 1 for the topic itself. */
  closeness: number;
}

/** Under a topic's theme or above it; a sister topic is too far to be told of. */
const NEAR_ENOUGH = 0.6;

/** The need that a case answers best: the nearest, of equals the heaviest; null where it answers none. */
function bestNeed(
  study: CaseFact,
  seeks: readonly Seek[],
  market: Market,
): Omit<AnsweringCase, 'caseId' | 'twinId'> | null {
  let best: { seek: Seek; closeness: number } | null = null;
  for (const seek of seeks) {
    const closeness = Math.max(...study.topics.map((topic) => market.tree.closeness(seek.topic, topic)), 0);
    if (closeness < NEAR_ENOUGH) continue;
    const better =
      best === null ||
      closeness > best.closeness ||
      (closeness === best.closeness && seek.weight * seek.certainty > best.seek.weight * best.seek.certainty);
    if (better) best = { seek, closeness };
  }
  return best;
}

/** Cases of active twins that answer a need and that the collectivity has no part in, each once. Pure. */
export function answeringCases(profile: Profile, market: Market): AnsweringCase[] {
  const own = new Set(profile.publishedCases.map(({ id }) => id));
  const found = new Map<string, AnsweringCase>();
  for (const twinId of activeTwins(profile, market.ties)) {
    for (const study of market.profiles.get(twinId)?.publishedCases ?? []) {
      if (own.has(study.id) || found.has(String(study.id))) continue;
      const need = bestNeed(study, seeksOf(profile), market);
      if (need) found.set(String(study.id), { ...need, caseId: String(study.id), twinId });
    }
  }
  return [...found.values()];
}
