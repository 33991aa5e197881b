import type { CaseFact, InterestFact, ProfileFacts, TieFact } from '#matching';
import { evidenceOf } from '#shared';
import { geographiesOf, type PublishedFacts } from '../../case-studies/index.js';
import type { CollectivityFacts, InterestRow, TieRow, VetoRow } from './market.repository.js';

/** Everything that was read for some collectivities, by collectivity. */
export interface FactsRead {
  collectivities: readonly CollectivityFacts[];
  cases: ReadonlyMap<number, CaseFact[]>;
  ties: readonly TieRow[];
  interests: readonly InterestRow[];
  vetoes: readonly VetoRow[];
}

/** What the score needs of a published case. */
export function caseFact({ id, facts }: PublishedFacts, thisYear: number): CaseFact {
  const { topics, sdgs, challenges, factors, startYear, endYear, ongoing, indicators } = facts;
  const evidence = evidenceOf(indicators ?? []);
  return { id, topics, sdgs, challenges, factors, evidence, year: ongoing ? thisYear : (endYear ?? startYear) };
}

/** Rows of several tables put together into what the score knows of each collectivity. */
export function profileFacts(read: FactsRead): ProfileFacts[] {
  const ties = bySides(read.ties, ({ state }, other): TieFact => ({ collectivityId: other, state }));
  const vetoes = bySides(
    read.vetoes.map(({ one, other, kind }) => ({ a: one, b: other, kind })),
    ({ kind }, other) => ({ kind, other }),
  );
  const interests = Map.groupBy(read.interests, ({ collectivityId }) => collectivityId);
  return read.collectivities.map((row) => {
    const barred = vetoes.get(row.id) ?? [];
    return {
      ...territoryFacts(row),
      interests: (interests.get(row.id) ?? []).map(interestFact),
      publishedCases: read.cases.get(row.id) ?? [],
      ties: ties.get(row.id) ?? [],
      vetoes: barred.filter(({ kind }) => kind === 'veto').map(({ other }) => other),
      declined: barred.filter(({ kind }) => kind === 'declined').map(({ other }) => other),
    };
  });
}

const interestFact = ({ topic, stance, intent, weight }: InterestRow): InterestFact => ({
  topic,
  stance,
  intent,
  weight,
});

function territoryFacts(
  row: CollectivityFacts,
): Omit<ProfileFacts, 'interests' | 'publishedCases' | 'ties' | 'vetoes'> {
  const { id, latitude, longitude, ...facts } = row;
  return {
    ...facts,
    collectivityId: id,
    landscapes: geographiesOf(row),
    density: row.population !== null && row.areaKm2 ? row.population / row.areaKm2 : null,
    coordinates: latitude === null || longitude === null ? null : { latitude, longitude },
  };
}

/** Rows about a pair, under both of its sides. */
function bySides<Row extends { a: number; b: number }, Fact>(
  rows: readonly Row[],
  fact: (row: Row, other: number) => Fact,
): Map<number, Fact[]> {
  const found = new Map<number, Fact[]>();
  const add = (side: number, one: Fact): void => {
    const list = found.get(side);
    if (list) list.push(one);
    else found.set(side, [one]);
  };
  for (const row of rows) {
    add(row.a, fact(row, row.b));
    add(row.b, fact(row, row.a));
  }
  return found;
}
