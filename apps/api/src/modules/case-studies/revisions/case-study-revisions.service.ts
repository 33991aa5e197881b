import { Injectable } from '@nestjs/common';
import { LOCALES, type Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { notFound } from '../../../core/errors/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import { contentOf, contentOfSnapshot } from '../case-study.content.js';
import {
  type CaseContent,
  differingFields,
  documentAt,
  type FieldName,
  fieldPath,
  namesOf,
  textAt,
} from '../case-study.difference.js';
import type { CaseStudy } from '../case-study.entity.js';
import { CaseStudyGate } from '../workflow/case-study.gate.js';
import { type PublishedTranslation, TEXT_NAMES } from '../case-study.model.js';
import type { Seen } from '../workflow/case-study.moves.service.js';
import { canReadDraft, canReadHistory } from '../workflow/case-study.policy.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { factsOf } from './case-study.snapshot.js';
import { wholeSnapshot } from './stored-snapshot.js';
import { textsOf } from '../case-study.view.js';
import type { SaveOutcome } from '../case-studies.results.js';
import { type RevisionLine, RevisionRepository } from './revision.repository.js';
import { formattingDifference, type FormattingChange } from './formatting-difference.js';
import { type DifferencePart, wordDifference } from './word-difference.js';

/** A revision in the list of a case. */
export interface NamedRevision extends RevisionLine {
  author: string | null;
  /** Readers see it now. */
  inForce: boolean;
}

export interface Comparison extends FieldName {
  parts: DifferencePart[];
  /** Words that stayed and are formatted otherwise. */
  formatting: FormattingChange[];
}

/** What is said once for a case's whole life: no revision brings it back. */
const KEPT: readonly string[] = ['ownerId', 'originalLocale'];

/** What was published before: read, compared, restored. Never changed. */
@Injectable()
export class CaseStudyRevisions {
  constructor(
    private readonly caseStudies: CaseStudyRepository,
    private readonly revisions: RevisionRepository,
    private readonly accounts: AccountsRepository,
    private readonly gate: CaseStudyGate,
  ) {}

  async list(viewer: Viewer, id: string): Promise<NamedRevision[]> {
    const caseStudy = await this.readable(viewer, id);
    const rows = await this.revisions.list(id);
    const names = await this.accounts.namesByIds(rows.flatMap(({ createdBy }) => createdBy ?? []));
    return rows.map((row) => ({
      ...row,
      author: (row.createdBy && names.get(row.createdBy)) ?? null,
      inForce: row.number === caseStudy.publishedRevision,
    }));
  }

  /** One revision, field by field as plain text. */
  async read(viewer: Viewer, id: string, number: number): Promise<(FieldName & { text: string })[]> {
    await this.readable(viewer, id);
    const content = await this.contentAt(id, number);
    return differingFields({ facts: {}, texts: {} }, content).map((name) => ({
      ...name,
      text: textAt(content, name) ?? '',
    }));
  }

  /** What differs between two revisions, or a revision and the working copy (null), with the words and the formatting marked. */
  async compare(viewer: Viewer, id: string, from: number, to: number | null): Promise<Comparison[]> {
    const caseStudy = await this.readable(viewer, id);
    if (to === null && !canReadDraft(viewer, caseStudy)) throw notFound();
    const before = await this.contentAt(id, from);
    const after = to === null ? contentOf(caseStudy) : await this.contentAt(id, to);
    return namesOf(before, after)
      .map((name) => {
        const [one, other] = [documentAt(before, name), documentAt(after, name)];
        return { name, formatting: one && other ? formattingDifference(one, other) : [] };
      })
      .filter(({ name, formatting }) => formatting.length > 0 || textAt(before, name) !== textAt(after, name))
      .map(({ name, formatting }) => ({
        ...name,
        parts: wordDifference(textAt(before, name) ?? '', textAt(after, name) ?? ''),
        formatting,
      }));
  }

  /** Brings facts and texts of a revision into the working copy; languages that it lacks stay as they are. */
  restore(viewer: Viewer, seen: Seen, number: number): Promise<SaveOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'edit' }, async (current, state): Promise<SaveOutcome> => {
      const revision = await this.revisions.find(current.id, number);
      if (!revision) throw notFound();
      const { translations } = revision.snapshot;
      const facts = Object.entries(factsOf(wholeSnapshot(revision.snapshot)));
      const changes = Object.fromEntries(facts.filter(([field]) => !KEPT.includes(field)));
      const fields = differingFields(contentOf(current), contentOfSnapshot(revision.snapshot)).map(fieldPath);
      const sourceVersion = current.version + 1;
      await this.caseStudies.update(current.id, { ...changes, state, sourceVersion, updatedBy: viewer.id });
      // The original first: the others are compared with it.
      const locales = [current.originalLocale, ...LOCALES.filter((locale) => locale !== current.originalLocale)];
      for (const locale of locales) {
        const translation = translations[locale];
        if (translation) await this.restoreText(current, locale, translation, sourceVersion);
      }
      return this.gate.saved(viewer, current.id, 'case-study.restored', { revision: number, fields });
    });
  }

  private async restoreText(
    current: CaseStudy,
    locale: Locale,
    translation: PublishedTranslation,
    sourceVersion: number,
  ): Promise<void> {
    const texts = textsOf(translation);
    const restored = {
      ...texts,
      documents: translation.documents ?? {},
      caseStudyId: current.id,
      locale,
      status: 'draft' as const,
      provenance: translation.provenance,
      engine: translation.engine ?? null,
      sourceVersion,
      reviewedBy: null,
      reviewedAt: null,
    };
    // A text that was outdated when it was published is so again.
    const behind = translation.outdated ? TEXT_NAMES.filter((name) => texts[name]) : [];
    await this.caseStudies.saveTranslation(restored, { behind });
  }

  private async readable(viewer: Viewer, id: string): Promise<CaseStudy> {
    const caseStudy = await this.caseStudies.find(id);
    if (!caseStudy || !canReadHistory(viewer, caseStudy)) throw notFound();
    return caseStudy;
  }

  private async contentAt(id: string, number: number): Promise<CaseContent> {
    const revision = await this.revisions.find(id, number);
    if (!revision) throw notFound();
    return contentOfSnapshot(revision.snapshot);
  }
}
