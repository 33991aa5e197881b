import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import type { Env } from '../../../config/env.js';
import { ENV } from '../../../config/env.module.js';
import type { RequestContext } from '../../../core/graphql/index.js';
import { TaxonomyService } from '../../taxonomy/index.js';
import { CollectivitiesService, nameIn, type Collectivity } from '../../territories/index.js';
import type { PublicCaseStudy } from '../case-study.view.js';
import type { Party, SharedCase } from './shared-case.js';

function partyOf(row: Collectivity, locale: Locale): Party {
  const { id, country, nameLocal: localName, website, latitude, longitude } = row;
  const coordinates = latitude === null || longitude === null ? null : { latitude, longitude };
  return { id, country, name: nameIn(row, locale), localName, website, coordinates };
}

/** Brings to published cases what is needed to speak of them outside of their pages. */
@Injectable()
export class CaseSharing {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly collectivities: CollectivitiesService,
    private readonly taxonomy: TaxonomyService,
  ) {}

  /** With their collectivities read at once; names and labels in each view's reader's language. */
  async share(views: readonly PublicCaseStudy[]): Promise<SharedCase[]> {
    const rows = await this.collectivities.byIds(views.flatMap(({ ownerId, partnerIds }) => [ownerId, ...partnerIds]));
    return Promise.all(views.map((view) => this.around(view, rows)));
  }

  /** One of those that a request asks for: their collectivities are read together. */
  async shareWithin(context: RequestContext, view: PublicCaseStudy): Promise<SharedCase> {
    const parties = await this.collectivities.loadMany(context, [view.ownerId, ...view.partnerIds]);
    return this.around(view, new Map(parties.map(({ row }) => [row.id, row])));
  }

  private async around(view: PublicCaseStudy, rows: ReadonlyMap<number, Collectivity>): Promise<SharedCase> {
    const locale = view.readerLocale;
    const owner = rows.get(view.ownerId);
    if (!owner) throw new Error(`Collectivity ${view.ownerId} is referred to and missing`);
    return {
      view,
      publicUrl: this.env.PUBLIC_URL,
      owner: partyOf(owner, locale),
      partners: view.partnerIds.flatMap((id) => rows.get(id) ?? []).map((row) => partyOf(row, locale)),
      topics: await this.taxonomy.topicsByCodes(view.topics, locale),
      sdgs: await this.taxonomy.sdgsByNumbers(view.sdgs, locale),
    };
  }
}
