import { Injectable } from '@nestjs/common';
import { TaxonomyService } from '../taxonomy/index.js';
import { CollectivitiesService } from '../territories/index.js';
import type { KnownCodes } from './case-study.rules.js';

/** The codes that exist at this moment, and the themes that topics bring with them. */
export interface KnownCodesNow extends KnownCodes {
  themesOfTopics: (topics: readonly string[]) => string[];
}

@Injectable()
export class KnownCodesReader {
  constructor(
    private readonly taxonomy: TaxonomyService,
    private readonly collectivities: CollectivitiesService,
  ) {}

  /** @param collectivityIds those that the input names: only they are looked up */
  async read(collectivityIds: readonly number[]): Promise<KnownCodesNow> {
    const vocabulary = await this.taxonomy.vocabulary();
    const collectivities = await this.collectivities.byIds([...new Set(collectivityIds)]);
    const themeOf = new Map(vocabulary.topics.map(({ code, themeCode }) => [code, themeCode]));
    return {
      topics: new Set(themeOf.keys()),
      themes: new Set(vocabulary.themes.map(({ code }) => code)),
      sdgs: new Set(vocabulary.sdgs.map(({ number }) => number)),
      sdgTargets: new Set(vocabulary.targets.map(({ code }) => code)),
      factors: new Set(vocabulary.factors.map(({ code }) => code)),
      challenges: new Set(vocabulary.challenges.map(({ code }) => code)),
      collectivities: new Set(collectivities.keys()),
      themesOfTopics: (topics) => [...new Set(topics.flatMap((topic) => themeOf.get(topic) ?? []))],
    };
  }
}
