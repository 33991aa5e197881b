import { Injectable } from '@nestjs/common';
import { buildProfile, buildTopicTree, topicParents, type CaseFact, type Profile, type TopicTree } from '#matching';
import { PublishedRepository, type PublishedFacts } from '../../case-studies/index.js';
import { TaxonomyService } from '../../taxonomy/index.js';
import { caseFact, profileFacts } from './market-facts.js';
import { MarketRepository, type TieRow } from './market.repository.js';

const CASES_AT_ONCE = 5_000;

/** Profiles of this moment, and the ties of those that were asked for. */
export interface ProfilesRead {
  profiles: Profile[];
  ties: TieRow[];
}

/** Reads profiles from the database: all, or those of some collectivities. */
@Injectable()
export class MarketReader {
  constructor(
    private readonly repository: MarketRepository,
    private readonly published: PublishedRepository,
    private readonly taxonomy: TaxonomyService,
  ) {}

  async tree(): Promise<TopicTree> {
    const { themes, topics } = await this.taxonomy.vocabulary();
    const branches = themes.map(({ code }) => ({ code, topics: topics.filter(({ themeCode }) => themeCode === code) }));
    return buildTopicTree(topicParents(branches));
  }

  /** @param ids null: everybody's */
  async profiles(ids: readonly number[] | null, year: number): Promise<ProfilesRead> {
    const cases = ids === null ? await this.allCases(year) : await this.casesOf(ids, year);
    const ties = await this.repository.ties(ids);
    const facts = profileFacts({
      collectivities: await this.repository.collectivities(ids),
      cases,
      ties,
      interests: await this.repository.interests(ids),
      vetoes: await this.repository.vetoes(ids),
    });
    return { profiles: facts.map((one) => buildProfile(one, year)), ties };
  }

  private async casesOf(ids: readonly number[], year: number): Promise<Map<number, CaseFact[]>> {
    const byOwner = new Map<number, CaseFact[]>();
    collect(byOwner, await this.published.factsOfCollectivities(ids), year);
    return byOwner;
  }

  private async allCases(year: number): Promise<Map<number, CaseFact[]>> {
    const byOwner = new Map<number, CaseFact[]>();
    for (let last: string | null = null; ;) {
      const page: PublishedFacts[] = await this.published.factsAfter(last, CASES_AT_ONCE);
      collect(byOwner, page, year);
      if (page.length < CASES_AT_ONCE) return byOwner;
      last = page.at(-1)?.id ?? null;
    }
  }
}

/** A case stands under its owner and its partners, as one object. */
function collect(byOwner: Map<number, CaseFact[]>, page: readonly PublishedFacts[], year: number): void {
  for (const one of page) {
    const fact = caseFact(one, year);
    for (const owner of new Set([one.ownerId, ...one.facts.partnerIds])) {
      const list = byOwner.get(owner);
      if (list) list.push(fact);
      else byOwner.set(owner, [fact]);
    }
  }
}
