import { atLeastOne, type CaseId } from './compare.js';
import { type Intent, type Offer, type Profile, type Seek, seeksOf } from './profile.js';
import { rarityOf, type Rarity } from './rarity.js';
import type { TopicTree } from './tree.js';
import { FULL_ANSWER, INTENT_MISFIT, OPEN_CERTAINTY } from './weights.js';

/** One need answered by one offer; `value` is its part of the gain. `seek` is null where no need is known. */
export interface GainMatch {
  readonly seek: Seek | null;
  readonly offer: Offer;
  readonly closeness: number;
  readonly value: number;
}

/** What one side would learn from the other: a number from 0 to 1 that is the sum of its matches. */
export interface Gain {
  readonly value: number;
  readonly matches: readonly GainMatch[];
}

/** Which intent of the teacher serves which intent of the learner. */
const SERVED_BY: Readonly<Record<Intent, readonly Intent[]>> = {
  learn: ['teach', 'co-develop', 'learn'],
  teach: ['learn', 'co-develop', 'teach'],
  'co-develop': ['co-develop', 'teach', 'learn'],
  'exchange-people': ['exchange-people', 'revive-twinning'],
  'revive-twinning': ['revive-twinning', 'exchange-people', 'co-develop'],
};

/**
 * How well the intents fit: 1 where one of them does, or where one side hasn't said. It stands in the
 * gain rather than in feasibility, topic by topic: a factor on the whole pair would let a new offer of
 * another intent lower the score.
 */
export function intentFit(wanted: readonly Intent[] | null, offered: readonly Intent[] | null): number {
  if (wanted === null || offered === null) return 1;
  return wanted.some((intent) => offered.some((other) => SERVED_BY[intent].includes(other))) ? 1 : INTENT_MISFIT;
}

/** What a need weighs: how much it is wanted, times how rarely it is offered. */
export function seekWeight(seek: Seek, rarity: Rarity): number {
  return seek.weight * rarityOf(rarity, 'topic', seek.topic);
}

/** The full answer that a gain is measured against: the heaviest `FULL_ANSWER` needs. */
export function fullAnswer(seeks: readonly Seek[], rarity: Rarity): number {
  const weights = seeks.map((seek) => seekWeight(seek, rarity)).sort((a, b) => b - a);
  return weights.slice(0, FULL_ANSWER).reduce((sum, weight) => sum + weight, 0);
}

/** What anybody would gain from these offers without having said what they seek. Rises with every offer. */
export function openGain(offers: readonly Offer[]): number {
  return OPEN_CERTAINTY * atLeastOne(offers.map(({ strength }) => strength));
}

/**
 * gain(A<-B) = min(1, sum over the topics t that A seeks of
 *   weight(t) x rarity(t) x certainty(t) x best over B's offers for t of (closeness x strength x intent fit)
 *   / the sum of weight x rarity of A's two heaviest needs).
 * Each offer answers one need, the nearest in the tree and of equals the heaviest: one case on a
 * neighbouring topic must not be counted for every need of its theme. Which one doesn't depend on B's
 * other offers, so that one more never takes anything away.
 * Where no need of A is known, `openGain` of B's offers. B offering nothing is a known 0, never unknown.
 */
export function gain(a: Profile, b: Profile, tree: TopicTree, rarity: Rarity): Gain {
  const offers = newTo(a, b.offers);
  const seeks = seeksOf(a);
  if (seeks.length === 0) return open(offers);
  const full = fullAnswer(seeks, rarity);
  const best = new Map<Seek, GainMatch>();
  for (const offer of offers) {
    const answer = nearestNeed(offer, seeks, tree, rarity);
    if (answer === null) continue;
    const { seek, closeness, worth } = answer;
    const value = (worth * offer.strength) / full;
    if (value > (best.get(seek)?.value ?? 0)) best.set(seek, { seek, offer, closeness, value });
  }
  return capped(seeks.flatMap((seek) => best.get(seek) ?? []));
}

/** The cases of a profile, worked out once: a large city is compared with thousands. */
const OWN = new WeakMap<Profile, ReadonlySet<CaseId>>();

function ownCases(profile: Profile): ReadonlySet<CaseId> {
  const known = OWN.get(profile) ?? new Set(profile.publishedCases.map(({ id }) => id));
  OWN.set(profile, known);
  return known;
}

/** Nobody learns from a case that they wrote with the other: offers with no further proof are left out. */
function newTo(reader: Profile, offers: readonly Offer[]): readonly Offer[] {
  if (reader.publishedCases.length === 0) return offers;
  const own = ownCases(reader);
  return offers.filter(({ caseIds, declaredWeight }) => declaredWeight !== null || caseIds.some((id) => !own.has(id)));
}

interface Need {
  readonly seek: Seek;
  readonly closeness: number;
  readonly worth: number;
}

function nearestNeed({ topic, intents }: Offer, seeks: readonly Seek[], tree: TopicTree, rarity: Rarity): Need | null {
  let best: Need | null = null;
  for (const seek of seeks) {
    const closeness = tree.closeness(seek.topic, topic);
    if (closeness === 0 || (best !== null && closeness < best.closeness)) continue;
    const worth = seekWeight(seek, rarity) * seek.certainty * closeness * intentFit(seek.intents, intents);
    if (best === null || closeness > best.closeness || worth > best.worth) best = { seek, closeness, worth };
  }
  return best;
}

function capped(matches: readonly GainMatch[]): Gain {
  const total = matches.reduce((sum, { value }) => sum + value, 0);
  if (total <= 1) return { value: total, matches };
  return { value: 1, matches: matches.map((match) => ({ ...match, value: match.value / total })) };
}

function open(offers: readonly Offer[]): Gain {
  const value = openGain(offers);
  const total = offers.reduce((sum, { strength }) => sum + strength, 0);
  if (total === 0) return { value: 0, matches: [] };
  return {
    value,
    matches: offers.map((offer) => ({ seek: null, offer, closeness: 1, value: (value * offer.strength) / total })),
  };
}
