import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Jobs } from '../../../core/jobs/index.js';
import { Clock } from '../../../core/clock/index.js';
import { CollectivitiesService } from '../../territories/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { confirmedAt } from '../freshness/freshness.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { snapshotFor } from './case-study.snapshot.js';
import { territoryOf } from '../facts/case-study.territory.js';
import { SEARCH_SYNC_TASK, searchSyncKey } from '../case-study.tasks.js';

/** Makes a publication: revision, what readers see, and the job for the index, in the caller's transaction. */
@Injectable()
export class CaseStudyPublisher {
  constructor(
    private readonly caseStudies: CaseStudyRepository,
    private readonly jobs: Jobs,
    private readonly collectivities: CollectivitiesService,
    private readonly clock: Clock,
  ) {}

  /**
   * @param caseStudy working copy, locked by the caller and complete in `locales`
   * @returns number of the revision
   */
  async publish(caseStudy: CaseStudy, locales: readonly Locale[], actorId: string | null): Promise<number> {
    const previous = await this.caseStudies.publishedSnapshot(caseStudy.id);
    const slugs: Partial<Record<Locale, string>> = {};
    for (const translation of caseStudy.translations.filter(({ locale }) => locales.includes(locale))) {
      slugs[translation.locale] = await this.caseStudies.slugFor(caseStudy.id, translation.locale, translation.title);
    }
    // What is published was read through by its owner and its reviewer just now.
    await this.caseStudies.update(caseStudy.id, { state: 'published', ...confirmedAt(this.clock.now()) });
    await this.caseStudies.setTranslationStatus(caseStudy.id, locales, 'published');
    const published = { ...caseStudy, version: caseStudy.version + 1 };
    const owner = (await this.collectivities.byIds([caseStudy.ownerId])).get(caseStudy.ownerId);
    const territory = owner ? territoryOf(owner, this.clock.now()) : null;
    const snapshot = snapshotFor(published, locales, slugs, previous, territory);
    const number = await this.caseStudies.publish(published, snapshot, actorId);
    await this.jobs.enqueue(SEARCH_SYNC_TASK, { id: caseStudy.id }, { key: searchSyncKey(caseStudy.id) });
    return number;
  }
}
