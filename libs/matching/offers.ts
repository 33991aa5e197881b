import { atLeastOne, byCaseId, sortedSet } from './compare.js';
import type { CaseFact, Intent, InterestFact, Offer } from './profile.js';
import { DECLARED_OFFER, EVIDENCE, FADING } from './weights.js';

/**
 * How much a case proves now: its evidence, faded by its age. An unknown year doesn't fade (the term
 * drops out); a year to come counts as this year.
 */
export function caseStrength(study: CaseFact, year: number): number {
  const proof = EVIDENCE[study.evidence ?? 'declared'];
  if (study.year === null) return proof;
  const age = Math.max(0, year - study.year);
  return proof * (FADING.remains + (1 - FADING.remains) * 2 ** (-age / FADING.halfLifeYears));
}

/**
 * What a collectivity can teach: its declared offers and the topics of its published cases, several
 * proofs of one topic adding up without ever passing 1.
 */
export function deriveOffers(interests: readonly InterestFact[], cases: readonly CaseFact[], year: number): Offer[] {
  const declared = interests.filter(({ stance }) => stance === 'offers');
  const topics = sortedSet([...declared.map(({ topic }) => topic), ...cases.flatMap((study) => study.topics)]);
  return topics.map((topic) =>
    offer(
      topic,
      declared.filter((interest) => interest.topic === topic),
      cases
        .filter((study) => study.topics.includes(topic))
        .map((study) => ({ id: study.id, strength: caseStrength(study, year) }))
        .sort((a, b) => b.strength - a.strength || byCaseId(a.id, b.id)),
    ),
  );
}

function offer(
  topic: string,
  declared: readonly InterestFact[],
  proofs: readonly { id: CaseFact['id']; strength: number }[],
): Offer {
  const weight = declared.reduce<InterestFact['weight'] | null>(
    (most, i) => (most === null || i.weight > most ? i.weight : most),
    null,
  );
  const said = weight === null ? [] : [DECLARED_OFFER[weight]];
  return {
    topic,
    strength: atLeastOne([...said, ...proofs.map(({ strength }) => strength)]),
    intents: proofs.length > 0 ? null : intentsOf(declared),
    caseIds: proofs.map(({ id }) => id),
    declaredWeight: weight,
  };
}

function intentsOf(declared: readonly InterestFact[]): readonly Intent[] | null {
  if (declared.some(({ intent }) => intent === null)) return null;
  return sortedSet(declared.flatMap(({ intent }) => intent ?? []));
}
