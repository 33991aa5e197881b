import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { notFound } from '../../../core/errors/index.js';
import type { SaveOutcome } from '../case-studies.results.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { CaseStudyGate } from '../workflow/case-study.gate.js';
import type { Seen } from '../workflow/case-study.moves.service.js';
import { factBooksAfter, type FactTextInput, factTextProblems, groupsOf, withFactTexts } from './fact-texts.js';

/** Translating the texts inside the facts of a case: names of indicators, building blocks, what photos say. */
@Injectable()
export class FactTexts {
  constructor(
    private readonly caseStudies: CaseStudyRepository,
    private readonly gate: CaseStudyGate,
  ) {}

  /** @param confirmed paths of texts that are still right although the original was changed */
  save(
    viewer: Viewer,
    seen: Seen,
    locale: Locale,
    input: readonly FactTextInput[],
    confirmed: readonly string[],
  ): Promise<SaveOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'edit' }, async (current, state): Promise<SaveOutcome> => {
      if (locale === current.originalLocale) throw notFound();
      const paths = [...input.map(({ path }) => path), ...confirmed];
      const problems = factTextProblems(current, [...input, ...confirmed.map((path) => ({ path }))]);
      if (paths.length === 0) problems.push({ field: 'texts', code: 'translation.unknownField' });
      if (problems.length > 0) return { kind: 'invalid', problems };
      const facts = withFactTexts(current, locale, input);
      const factTextsMadeFrom = factBooksAfter(current, facts, { locale, paths });
      await this.caseStudies.update(current.id, { ...facts, factTextsMadeFrom, state, updatedBy: viewer.id });
      const fields = groupsOf(paths.map((path) => ({ path })));
      return this.gate.saved(viewer, current.id, 'case-study.fact-texts-saved', { locale, fields });
    });
  }
}
