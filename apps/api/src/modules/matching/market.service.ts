import { Injectable, Logger } from '@nestjs/common';
import {
  buildMarket,
  buildProfile,
  buildTopicTree,
  topicParents,
  type CaseFact,
  type Market,
  type ProfileFacts,
  type TieFact,
} from '#matching';
import { evidenceOf } from '#shared';
import { PublishedRepository, type PublishedFacts } from '../case-studies/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { MatchingRepository, type CollectivityFacts, type TieRow } from './matching.repository.js';

const CASES_AT_ONCE = 5_000;

/** The market with the ties it was built from, good for one version of its sources. */
export interface CurrentMarket {
  version: string;
  market: Market;
  ties: readonly TieRow[];
}

function caseFact({ id, facts }: PublishedFacts, thisYear: number): CaseFact {
  const { topics, sdgs, challenges, factors, startYear, endYear, ongoing, indicators } = facts;
  const evidence = evidenceOf(indicators ?? []);
  return { id, topics, sdgs, challenges, factors, evidence, year: ongoing ? thisYear : (endYear ?? startYear) };
}

function profileFacts(row: CollectivityFacts, cases: readonly CaseFact[], ties: readonly TieFact[]): ProfileFacts {
  const density = row.population !== null && row.areaKm2 ? row.population / row.areaKm2 : null;
  return {
    collectivityId: row.id,
    country: row.country,
    tier: row.tier,
    population: row.population,
    areaKm2: row.areaKm2,
    density,
    coordinates:
      row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    heritage: row.heritage,
    geographies: [],
    languages: [],
    hasInterpreter: null,
    capacity: null,
    interests: [],
    publishedCases: cases,
    ties,
    vetoes: [],
  };
}

/** Keeps one market in memory, rebuilt when what it is made of has changed; several askers share one build. */
@Injectable()
export class MarketService {
  private readonly logger = new Logger('Market');
  private current: CurrentMarket | undefined;
  private building: { version: string; done: Promise<CurrentMarket> } | undefined;

  constructor(
    private readonly repository: MatchingRepository,
    private readonly published: PublishedRepository,
    private readonly taxonomy: TaxonomyService,
  ) {}

  /** The market of this moment. */
  async get(): Promise<CurrentMarket> {
    const version = await this.version();
    if (this.current?.version === version) return this.current;
    if (this.building?.version !== version) {
      const done = this.build(version).finally(() => {
        this.building = undefined;
      });
      this.building = { version, done };
    }
    return this.building.done;
  }

  /** Builds the market ahead of the first question; a failure is told by the question then. */
  warm(): void {
    this.get().catch((error: unknown) => this.logger.warn(`The market could not be built ahead: ${String(error)}`));
  }

  private async version(): Promise<string> {
    const [content, territory] = [await this.published.contentVersion(), await this.repository.territoryVersion()];
    return `${content}|${territory}|${new Date().getUTCFullYear()}`;
  }

  private async build(version: string): Promise<CurrentMarket> {
    const year = new Date().getUTCFullYear();
    const cases = await this.casesByOwner(year);
    const ties = await this.repository.ties();
    const tiesBySide = Map.groupBy(
      ties.flatMap(({ a, b, state }) => [
        { side: a, collectivityId: b, state },
        { side: b, collectivityId: a, state },
      ]),
      ({ side }) => side,
    );
    const profiles = (await this.repository.collectivities()).map((row) =>
      buildProfile(profileFacts(row, cases.get(row.id) ?? [], tiesBySide.get(row.id) ?? []), year),
    );
    const { themes, topics } = await this.taxonomy.vocabulary();
    const branches = themes.map(({ code }) => ({ code, topics: topics.filter(({ themeCode }) => themeCode === code) }));
    const tree = buildTopicTree(topicParents(branches));
    this.current = { version, market: buildMarket(profiles, tree), ties };
    return this.current;
  }

  private async casesByOwner(year: number): Promise<Map<number, CaseFact[]>> {
    const byOwner = new Map<number, CaseFact[]>();
    const add = (owner: number, fact: CaseFact): void => {
      const list = byOwner.get(owner);
      if (list) list.push(fact);
      else byOwner.set(owner, [fact]);
    };
    for (let last: string | null = null; ;) {
      const page: PublishedFacts[] = await this.published.factsAfter(last, CASES_AT_ONCE);
      for (const one of page)
        for (const owner of new Set([one.ownerId, ...one.facts.partnerIds])) add(owner, caseFact(one, year));
      if (page.length < CASES_AT_ONCE) return byOwner;
      last = page.at(-1)?.id ?? null;
    }
  }
}
