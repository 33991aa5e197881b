/**
 * A synthetic market with planted partners. Everything comes from the seed.
 *
 * Towns of two countries have a size (log-normal), a few needs and a few offers, drawn from the topics that ship, each
 * topic as often as 1 / (rank + 2): some are on everybody's lips. A planted pair is two towns of different countries
 * and similar size that each seek two topics which the other offers with a measured case; otherwise they are like all
 * the others, with needs and offers drawn as theirs are. Stars are what tempts a one-sided ranking: towns that offer
 * eight topics with cases and seek one. All others are noise.
 */
export const SHAPE = { towns: 400, planted: 60, stars: 12, seeks: 3, offers: 2 };

/** mulberry32 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function drawer(random, topics) {
  const weights = topics.map((_, rank) => 1 / (rank + 2));
  const total = weights.reduce((sum, own) => sum + own, 0);
  const one = () => {
    let rest = random() * total;
    return topics[weights.findIndex((weight) => (rest -= weight) < 0)] ?? topics[0];
  };
  return (count, without = []) => {
    const drawn = new Set();
    while (drawn.size < count) {
      const topic = one();
      if (!without.includes(topic)) drawn.add(topic);
    }
    return [...drawn];
  };
}

const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Facts of all towns and the planted pairs. @param {number} seed @param {string[]} topics */
export function plantedMarket(seed, topics, year) {
  const random = seeded(seed);
  const draw = drawer(random, topics);
  let caseId = 0;
  const study = (topic) => ({
    ...{ id: (caseId += 1), topics: [topic], sdgs: [], challenges: [], factors: [] },
    ...{ evidence: random() < 0.5 ? 'measured' : 'declared', year: year - Math.floor(random() * 6) },
  });
  const need = (topic) => ({ topic, stance: 'seeks', intent: 'learn', weight: 1 + Math.floor(random() * 3) });
  const offer = (topic) => ({ topic, stance: 'offers', intent: 'teach', weight: 2 });
  const town = (id, population, seeks, proved, told) => ({
    ...{
      collectivityId: id,
      country: id % 2 === 0 ? 'FR' : 'JP',
      tier: 'municipality',
      population: Math.round(population),
    },
    ...{ areaKm2: null, density: null, coordinates: null, heritage: [], geographies: [], languages: [] },
    ...{ hasInterpreter: null, capacity: null, ties: [], vetoes: [] },
    interests: [...seeks.map(need), ...told.map(offer)],
    publishedCases: proved.map(study),
  });
  const size = () => Math.exp(10.3 + 1.2 * normal(random));
  const facts = [];
  const pairs = [];
  for (let index = 0; index < SHAPE.planted; index += 1) {
    const [aNeeds, bNeeds] = [draw(2), draw(2)];
    const population = size();
    const [a, b] = [2 + index * 2, 3 + index * 2];
    const like = () => population * Math.exp(0.3 * normal(random));
    facts.push(town(a, like(), [...aNeeds, ...draw(SHAPE.seeks - 2, aNeeds)], bNeeds, draw(SHAPE.offers)));
    facts.push(town(b, like(), [...bNeeds, ...draw(SHAPE.seeks - 2, bNeeds)], aNeeds, draw(SHAPE.offers)));
    pairs.push([a, b]);
  }
  for (let id = 2 + SHAPE.planted * 2; id < SHAPE.towns + 2; id += 1) {
    const star = id < 2 + SHAPE.planted * 2 + SHAPE.stars;
    facts.push(
      star
        ? town(id, size() * 4, draw(1), draw(8), [])
        : town(id, size(), draw(SHAPE.seeks), draw(Math.floor(random() * 3)), draw(SHAPE.offers)),
    );
  }
  return { facts, pairs };
}
