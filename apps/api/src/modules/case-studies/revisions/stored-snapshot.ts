import { noDetails, type Indicator, type Locale, type LocalText } from '#shared';
import type { CaseStudyLink, CaseStudySnapshot } from '../case-study.model.js';
import { idOfAddress } from '../facts/case-study.links.js';
import type { Attachment } from '../files/media.model.js';

/** Words that were kept in one language before they had several. */
type Words = LocalText | string | null;

/** A revision as it may have been stored: made before some of today's facts existed, or in the form of its time. */
type StoredSnapshot = Omit<CaseStudySnapshot, 'links' | 'indicators' | 'attachments'> & {
  links: (Omit<CaseStudyLink, 'id' | 'label'> & { id?: string; label: Words })[];
  indicators?: (Omit<Indicator, 'method'> & { method: Words })[];
  attachments?: (Omit<Attachment, 'title'> & { title: Words })[];
};

/** Words without a language are in that of the original. */
const wordsOf = (words: Words | undefined, original: Locale): LocalText =>
  typeof words === 'string' ? { [original]: words } : (words ?? {});

function linksOf({ links, originalLocale }: StoredSnapshot): CaseStudyLink[] {
  const met = new Map<string, number>();
  return links.map(({ id, url, label, checkedAt }) => {
    const nth = (met.get(url) ?? 0) + 1;
    met.set(url, nth);
    return { id: id ?? idOfAddress(url, nth), url, label: wordsOf(label, originalLocale), checkedAt };
  });
}

/**
 * A stored revision with all that is known today: what it was made without is unknown, not broken, and what it says in
 * an older form is read in today's. It is never rewritten.
 */
export function wholeSnapshot(snapshot: CaseStudySnapshot): CaseStudySnapshot {
  const stored: StoredSnapshot = snapshot;
  const { originalLocale, indicators = [], attachments = [] } = stored;
  return {
    ...noDetails(),
    ...snapshot,
    photos: snapshot.photos ?? [],
    links: linksOf(stored),
    indicators: indicators.map((one) => ({ ...one, method: wordsOf(one.method, originalLocale) })),
    attachments: attachments.map((one) => ({ ...one, title: wordsOf(one.title, originalLocale) })),
    contact: snapshot.contact ?? null,
    territory: snapshot.territory ?? null,
  };
}
