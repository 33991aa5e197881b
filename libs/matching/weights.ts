/**
 * Every number the score is made of, each with its reason. A change here is a change of
 * `SCORE_VERSION`: stored proposals keep the version whose score led to them.
 */
export const SCORE_VERSION = '1.0.0';

/**
 * The three parts of a one-way score. What one learns is the purpose of the meeting, so it weighs
 * more than half; likeness decides whether the lesson can be carried home; what is shared makes it
 * pleasant. With less on the gain, a city of equal size came before one that works on the same topic.
 */
export const ONE_WAY = { gain: 0.55, shared: 0.2, likeness: 0.25 } as const;

/**
 * Granted to every pair that nothing forbids, in both directions. The harmonic mean of anything and
 * zero is zero: without a floor a village that has published nothing would be shown nobody, for the
 * sole reason that we know nothing of it. Small enough never to outrank a real reason.
 */
export const FLOOR = 0.05;

/**
 * What a tie adds, as a share of what is still missing to 1, so that it never lowers a score. A
 * sleeping twinning already has its treaty and its friends; a common twin can introduce; a chain of
 * three is a curiosity worth a line.
 */
export const TIES = { sleeping: 0.15, common: 0.1, chain: 0.05 } as const;

/**
 * The number of sought topics that makes a full answer. Dividing by all that a town seeks would
 * punish the curious; a partnership lives on one or two subjects.
 */
export const FULL_ANSWER = 2;

/**
 * How much of a topic another one answers, by the number of steps between them in the tree: itself,
 * its broader or narrower (1 step), its sister under one theme (2 steps). The themes are wide, so a
 * sister counts for a fifth only.
 */
export const CLOSENESS = [1, 0.6, 0.2] as const;

/** What is left of an answer whose intent doesn't fit (one wants to learn, the other people to exchange). */
export const INTENT_MISFIT = 0.7;

/** How certain it is that a town of which nothing is known wants what the other one offers. */
export const OPEN_CERTAINTY = 0.3;

/**
 * How much a case proves, by its evidence. Publishing is itself a declaration, so unknown evidence
 * counts as declared. Replicated: it has already worked somewhere else, which is the question asked.
 */
export const EVIDENCE = { declared: 0.6, measured: 0.8, evaluated: 0.9, replicated: 1 } as const;

/** A declared offer with no case behind it, by its weight 1, 2, 3: never more than a measured case. */
export const DECLARED_OFFER = { 1: 0.5, 2: 0.65, 3: 0.8 } as const;

/**
 * A case loses half of what can fade every eight years (more than a municipal term of six), down to
 * a part that stays: people and lessons remain when the figures are old.
 */
export const FADING = { halfLifeYears: 8, remains: 0.4 } as const;

/** What makes up the shared part: seeking the same is a common project; nearly every case has SDG 11. */
export const SHARED = { seeks: 0.5, challenges: 0.3, sdgs: 0.2 } as const;

/**
 * What makes up likeness. Size decides most (staff, budget, powers); a World Heritage site makes two
 * places alike whatever their size; tier decides what a mayor may do at all.
 */
export const LIKENESS = { population: 0.35, density: 0.15, geography: 0.15, heritage: 0.2, tier: 0.15 } as const;

/** One standard deviation of the natural logarithm of the ratio: 3 times for people; 4 for density, which mountains blur. */
export const SPREAD = { population: Math.log(3), density: Math.log(4) } as const;

/** Two different World Heritage sites; the same site on both sides (Le Corbusier's work) counts 1. */
export const TWO_SITES = 0.8;

/** Tiers that do the same work without having the same name; anything absent here counts 0. */
export const TIER_LIKENESS: Readonly<Record<string, number>> = {
  'department|prefecture': 0.9,
  'prefecture|region': 0.9,
  'department|region': 0.7,
  'intermunicipal|municipality': 0.6,
  'department|intermunicipal': 0.3,
  'intermunicipal|prefecture': 0.2,
};

/** No common language and no interpreter on either side, and both said so: letters still go through translation. */
export const NO_COMMON_LANGUAGE = 0.6;

/** At most so many pairs are scored for one answer, best bound first. */
export const SCORED_AT_MOST = 2000;

/** Relevance against novelty in the re-ranking: the score leads, the topic already shown holds back. */
export const RELEVANCE = 0.75;

/** The largest share of a list that one leading topic may take while another is available. */
export const TOPIC_SHARE = 0.4;

/** A topic leads a suggestion only if so much of its score comes from it; below, likeness leads and no topic fills the list. */
export const LEADING_SHARE = 0.05;
