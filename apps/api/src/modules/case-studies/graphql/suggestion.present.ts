import type { Section } from '#shared';
import { documentIn } from '../facts/case-study.documents.js';
import type { ShownSuggestion } from '../suggestions/suggestion.reader.js';
import { isSuggestedFromOld, suggestedFields, suggestionStatus } from '../suggestions/suggestion.rules.js';
import { SECTIONS } from '../case-study.model.js';
import type { SuggestedFieldType, TranslationSuggestionType } from './suggestion.types.js';

const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

/** A suggestion as its reader may see it. */
export function presentSuggestion(shown: ShownSuggestion): TranslationSuggestionType {
  const { suggestion, suggestedBy, mine, caseStudy } = shown;
  const { id, caseStudyId, caseTitle, locale, texts, takenFields, note, createdAt, closedAt, answer } = suggestion;
  const fields = suggestedFields(suggestion).flatMap((name): SuggestedFieldType[] => {
    const one = texts[name];
    if (!one) return [];
    return [
      {
        name,
        text: one.text,
        document: isSection(name)
          ? documentIn({ [name]: one.text }, one.document && { [name]: one.document }, name)
          : null,
        sourceVersion: one.source.version,
        outdated: caseStudy !== null && isSuggestedFromOld(one, caseStudy, name),
        taken: takenFields.includes(name),
      },
    ];
  });
  const status = suggestionStatus(suggestion);
  return {
    ...{ id, caseStudyId, caseTitle, locale, suggestedBy, suggestedAt: createdAt, mine, note },
    ...{ fields, status, closedAt, answer },
  };
}
