import type { CaseStudy } from './case-study.entity.js';
import type { CaseContent } from './case-study.difference.js';
import type { CaseStudySnapshot } from './case-study.model.js';
import { factsOf, wholeSnapshot } from './case-study.snapshot.js';
import { textsOf } from './case-study.view.js';

/** Facts and texts of a working copy, for comparison. */
export function contentOf(caseStudy: CaseStudy): CaseContent {
  return {
    facts: comparable(factsOf(caseStudy)),
    texts: Object.fromEntries(caseStudy.translations.map((translation) => [translation.locale, textsOf(translation)])),
  };
}

/** Facts and texts of a revision, for comparison. */
export function contentOfSnapshot(snapshot: CaseStudySnapshot): CaseContent {
  const facts = factsOf(wholeSnapshot(snapshot));
  const texts = Object.entries(snapshot.translations).map(([locale, translation]) => [locale, textsOf(translation)]);
  return { facts: comparable(facts), texts: Object.fromEntries(texts) as CaseContent['texts'] };
}

/** When a link was checked is no change of the case. */
function comparable<Facts extends { links?: readonly { url: string; label?: string | null }[] | null }>(facts: Facts) {
  return facts.links
    ? { ...facts, links: facts.links.map(({ url, label }) => ({ url, label: label ?? null })) }
    : facts;
}
