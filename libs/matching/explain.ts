import { tieBonus } from './ties.js';
import type { Gain } from './gain.js';
import type { Explanation, ExplanationTerm, TermFacts } from './explanation.js';
import type { LikenessTerm } from './likeness.js';
import { missingFacts } from './missing.js';
import type { Profile } from './profile.js';
import { blend, type PairParts } from './score.js';
import { byText } from './compare.js';
import { FLOOR, SCORE_VERSION } from './weights.js';

const NO_FACTS: TermFacts = { pair: null, offeredTopic: null, caseIds: [], declaredWeight: null, origins: [], via: [] };

type Draft = Partial<Omit<ExplanationTerm, 'facts'>> &
  Pick<ExplanationTerm, 'code' | 'weight'> & { facts?: Partial<TermFacts> };

function term({ facts, ...draft }: Draft): ExplanationTerm {
  return { direction: 'both', topic: null, codes: [], otherCodes: [], ...draft, facts: { ...NO_FACTS, ...facts } };
}

/**
 * Turns a score into its reasons. With x and y the two one-ways, the mutual score M is split in
 * proportion to them: M x / (x + y) to what A receives, M y / (x + y) to what A gives; within each, in
 * proportion to the terms that add up to x or y. So a term that puts c into x weighs c M / (x + y), and
 * one that both sides share weighs twice its c. All weights add up to M exactly (to rounding); terms
 * of weight 0 are left out, and an impossible pair has none: a veto stays silent.
 */
export function explain(a: Profile, b: Profile, parts: PairParts): Explanation {
  const { oneWay, score, feasible, receives, gives } = parts;
  const scale = score / (oneWay.receives + oneWay.gives);
  const share = (1 - FLOOR) * scale;
  const terms = [
    ...gainTerms(receives, 'receives', share * parts.weights.gain),
    ...gainTerms(gives, 'gives', share * parts.weights.gain),
    ...sharedTerms(parts, 2 * share * parts.weights.shared),
    ...likenessTerms(a, b, parts, 2 * share * parts.weights.likeness),
    ...tieTerms(parts, share),
    term({ code: 'floor', weight: 2 * FLOOR * scale }),
  ];
  return {
    version: SCORE_VERSION,
    score,
    oneWay,
    feasible: feasible.value,
    speech: feasible.speech,
    oneSided: receives.value > 0 === gives.value > 0 ? null : receives.value > 0 ? 'receives' : 'gives',
    terms: terms.filter(({ weight }) => weight > 0).sort(byWeight),
    missing: missingFacts(a, b),
  };
}

function byWeight(a: ExplanationTerm, b: ExplanationTerm): number {
  return (
    b.weight - a.weight ||
    byText(a.code, b.code) ||
    byText(a.topic ?? '', b.topic ?? '') ||
    byText(a.direction, b.direction)
  );
}

function gainTerms(gained: Gain, direction: 'receives' | 'gives', scale: number): ExplanationTerm[] {
  return gained.matches.map(({ seek, offer, value }) =>
    term({
      direction,
      code: seek === null ? 'open' : 'answer',
      topic: seek?.topic ?? offer.topic,
      weight: value * scale,
      facts: {
        offeredTopic: seek === null || seek.topic === offer.topic ? null : offer.topic,
        caseIds: offer.caseIds,
        declaredWeight: offer.declaredWeight,
        origins: seek === null ? [] : [seek.origin],
      },
    }),
  );
}

function sharedTerms({ shared }: PairParts, scale: number): ExplanationTerm[] {
  return [
    ...shared.seeks.map(({ topic, a, b, value }) =>
      term({ code: 'both-seek', topic, weight: value * scale, facts: { origins: [a.origin, b.origin] } }),
    ),
    term({ code: 'challenges', codes: shared.challenges.codes, weight: shared.challenges.value * scale }),
    term({ code: 'sdgs', codes: shared.sdgs.codes.map(String), weight: shared.sdgs.value * scale }),
  ];
}

function likenessTerms(a: Profile, b: Profile, { likeness }: PairParts, scale: number): ExplanationTerm[] {
  const figures = (key: 'population' | 'density'): Partial<TermFacts> => ({ pair: [a[key] ?? 0, b[key] ?? 0] });
  const details: Record<LikenessTerm, Omit<Draft, 'code' | 'weight'>> = {
    population: { facts: figures('population') },
    density: { facts: figures('density') },
    geography: { codes: a.geographies.filter((code) => b.geographies.includes(code)) },
    heritage: { codes: a.heritage, otherCodes: b.heritage },
    tier: { codes: a.tier === null ? [] : [a.tier], otherCodes: b.tier === null ? [] : [b.tier] },
  };
  return (Object.keys(details) as LikenessTerm[]).map((code) =>
    term({ ...details[code], code, weight: likeness.parts[code] * scale }),
  );
}

function tieTerms(parts: PairParts, share: number): ExplanationTerm[] {
  const [first, ...others] = parts.ties;
  if (first === undefined) return [];
  const { weights, receives, gives, shared, likeness } = parts;
  const left = [receives, gives].reduce(
    (sum, { value }) => sum + 1 - blend(weights, value, shared.value, likeness.value),
    0,
  );
  const via = first.kind === 'common' ? [first, ...others].flatMap((tie) => tie.via) : first.via;
  return [term({ code: `tie-${first.kind}`, weight: left * tieBonus(parts.ties) * share, facts: { via } })];
}
