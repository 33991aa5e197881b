import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { AccountsRepository } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import type { ConceptFacts, ConceptRecord } from './concept.model.js';
import { ConceptRepository } from './concept.repository.js';
import type { DeleteConceptOutcome, SaveConceptOutcome, StaleConceptOutcome } from './concept.results.js';
import { cleanConcept, conceptProblems } from './concept.rules.js';
import { SEARCH_SYNC_TAGGED_TASK, SEARCH_TAGGED_QUEUE, searchSyncTaggedKey, tagsTouched } from './concept.tasks.js';
import { TaxonomyRepository } from './taxonomy.repository.js';
import { TaxonomyService } from './taxonomy.service.js';

/** What administrators can do to the thesaurus. Searches follow at once, the index by a job. */
@Injectable()
export class ConceptsService {
  constructor(
    private readonly database: Database,
    private readonly concepts: ConceptRepository,
    private readonly stored: TaxonomyRepository,
    private readonly taxonomy: TaxonomyService,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  /** @param version the one that the editor saw; 0 for a new concept */
  async save(viewer: Viewer, code: string, version: number, input: ConceptFacts): Promise<SaveConceptOutcome> {
    const { topics, sdgs } = await this.taxonomy.vocabulary();
    const facts = cleanConcept(input);
    return this.alone(async () => {
      const { records } = await this.stored.thesaurus();
      const current = records.get(code) ?? null;
      if (version !== 0 && current?.version !== version) return this.stale(code, current);
      const problems = conceptProblems(code, version === 0, facts, {
        concepts: records,
        topics: new Set(topics.map((topic) => topic.code)),
        sdgs: new Set(sdgs.map(({ number }) => number)),
      });
      if (problems.length > 0) return { kind: 'invalid', problems };
      await this.concepts.write(code, facts, viewer.id);
      const concept = (await this.stored.thesaurus()).records.get(code);
      if (!concept) throw new Error(`Concept ${code} vanished in its own transaction`);
      await this.changed(viewer, code, current, concept);
      return { kind: 'saved', concept };
    });
  }

  async remove(viewer: Viewer, code: string, version: number): Promise<DeleteConceptOutcome> {
    return this.alone(async () => {
      const current = (await this.stored.thesaurus()).records.get(code) ?? null;
      if (current?.version !== version) return this.stale(code, current);
      await this.concepts.remove(code, viewer.id);
      await this.changed(viewer, code, current, null);
      return { kind: 'deleted', code };
    });
  }

  /** Runs a change under the lock; afterwards this process reads the thesaurus again, others do within a second. */
  private async alone<Outcome>(change: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = await this.database.transaction(async () => {
      await this.concepts.lock();
      return change();
    });
    this.taxonomy.expire();
    return outcome;
  }

  private async changed(viewer: Viewer, code: string, before: ConceptRecord | null, after: ConceptRecord | null) {
    const action = before === null ? 'concept.created' : after === null ? 'concept.deleted' : 'concept.updated';
    const details = { before: before && factsOf(before), after: after && factsOf(after) };
    await this.audit.record({ actorId: viewer.id, action, subjectType: 'concept', subjectId: code, details });
    for (const tag of tagsTouched(before, after)) {
      await this.jobs.enqueue(SEARCH_SYNC_TAGGED_TASK, tag, {
        key: searchSyncTaggedKey(tag),
        queue: SEARCH_TAGGED_QUEUE,
      });
    }
  }

  private async stale(code: string, current: ConceptRecord | null): Promise<StaleConceptOutcome> {
    const deletion = current ? null : await this.concepts.deletion(code);
    if (!current && !deletion) throw notFound();
    const by = current ? current.editedBy : (deletion?.deletedBy ?? null);
    const changedBy = by ? ((await this.accounts.namesByIds([by])).get(by) ?? null) : null;
    return { kind: 'stale', current, changedBy, changedAt: current?.updatedAt ?? deletion?.deletedAt ?? new Date() };
  }
}

const factsOf = ({ topicCode, sdgNumber, broader, terms }: ConceptRecord): ConceptFacts => ({
  topicCode,
  sdgNumber,
  broader,
  terms,
});
