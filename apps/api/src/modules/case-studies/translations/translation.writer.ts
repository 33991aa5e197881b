import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import type { CaseStudy } from '../case-study.entity.js';
import type { CaseStudyState, Provenance, TextName, Texts } from '../case-study.model.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { type Documents, documentsAfter } from '../facts/case-study.documents.js';
import type { FactBooks, FactsWithTexts } from './fact-texts.js';
import type { Remarks } from './translation.books.js';

/** Words for one language of a case; what is left out isn't changed. */
export interface NewTexts {
  texts: Partial<Record<TextName, string | null>>;
  documents?: Documents;
  /** null: the author's of an original, a machine's of what a machine wrote, a person's otherwise. */
  provenance?: Provenance | null;
  /** Which engine wrote them. */
  engine?: string;
  /** Facts with words of this language in them, to be stored with the texts. */
  facts?: Partial<FactsWithTexts> & { factTextsMadeFrom?: FactBooks };
}

/** Brings checked words into the working copy, in the transaction and on the lock of its caller. */
@Injectable()
export class TranslationWriter {
  constructor(private readonly caseStudies: CaseStudyRepository) {}

  /** @param actorId null: nobody who is signed in */
  async write(
    actorId: string | null,
    current: CaseStudy,
    state: CaseStudyState,
    locale: Locale,
    { texts, documents = {}, provenance, engine, facts }: NewTexts,
    remarks: Remarks = {},
  ): Promise<void> {
    const before = current.translations.find((translation) => translation.locale === locale);
    const isOriginal = locale === current.originalLocale;
    const sourceVersion = isOriginal ? current.version + 1 : current.sourceVersion;
    // What a machine wrote stays marked as that, whoever mends a word of it, until somebody says that it is right.
    const usual: Provenance = before?.provenance === 'machine' ? 'machine' : 'human';
    const origin = isOriginal ? 'author' : (provenance ?? usual);
    await this.caseStudies.update(current.id, {
      state,
      updatedBy: actorId,
      ...(isOriginal ? { sourceVersion } : {}),
      ...facts,
    });
    // Words inside facts alone leave the texts and their state as they are, unless a machine wrote them.
    if (facts && Object.keys(texts).length === 0 && provenance !== 'machine') return;
    await this.caseStudies.saveTranslation(
      {
        ...(before ?? {}),
        ...(texts as Texts),
        documents: documentsAfter(before?.documents ?? {}, texts, documents),
        caseStudyId: current.id,
        locale,
        status: 'draft',
        provenance: origin,
        engine: origin === 'machine' ? (engine ?? before?.engine ?? null) : null,
        sourceVersion,
        reviewedBy: null,
        reviewedAt: null,
      },
      remarks,
    );
  }
}
