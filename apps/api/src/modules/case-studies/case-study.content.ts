import type { CaseStudy } from './case-study.entity.js';
import type { CaseContent } from './case-study.difference.js';
import type { FactsInput } from './case-study.rules.js';
import type { LinkInput } from './facts/case-study.links.js';
import type { Attachment, Photo } from './files/media.model.js';
import { readableFiles, type MediaInput } from './files/media.rules.js';
import type { CaseStudyLink, CaseStudySnapshot } from './case-study.model.js';
import { factsOf } from './revisions/case-study.snapshot.js';
import { wholeSnapshot } from './revisions/stored-snapshot.js';
import { textsOf } from './case-study.view.js';

/** Facts and texts of a working copy, for comparison. */
export function contentOf(caseStudy: CaseStudy): CaseContent {
  return {
    facts: comparable(factsOf(caseStudy)),
    texts: Object.fromEntries(caseStudy.translations.map((translation) => [translation.locale, textsOf(translation)])),
    documents: Object.fromEntries(caseStudy.translations.map(({ locale, documents }) => [locale, documents])),
  };
}

/** Facts and texts of a revision, for comparison. */
export function contentOfSnapshot(snapshot: CaseStudySnapshot): CaseContent {
  const facts = factsOf(wholeSnapshot(snapshot));
  const texts = Object.entries(snapshot.translations).map(([locale, translation]) => [locale, textsOf(translation)]);
  const documents = Object.entries(snapshot.translations).map(([locale, one]) => [locale, one.documents ?? {}]);
  return {
    facts: comparable(facts),
    texts: Object.fromEntries(texts) as CaseContent['texts'],
    documents: Object.fromEntries(documents) as CaseContent['documents'],
  };
}

interface Listed {
  links?: FactsInput['links'] | readonly CaseStudyLink[];
  photos?: MediaInput['photos'] | readonly Photo[];
  attachments?: MediaInput['attachments'] | readonly Attachment[];
}

function linkInWords({ url, label, labels }: LinkInput | (CaseStudyLink & { labels?: undefined })) {
  return { url, label: labels ?? label ?? null };
}

/** When a link was checked is no change of the case, and files are known by their words. */
export function comparable<Facts extends Listed>({ links, photos, attachments, ...facts }: Facts) {
  return {
    ...facts,
    ...(links ? { links: links.map(linkInWords) } : {}),
    ...(photos ? { photos: readableFiles(photos) } : {}),
    ...(attachments ? { attachments: readableFiles(attachments) } : {}),
  };
}
