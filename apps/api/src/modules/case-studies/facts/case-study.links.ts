import { createHash } from 'node:crypto';
import { DETAIL_LENGTHS, isWebAddress } from '#shared';
import type { Problem } from '../../../core/errors/index.js';
import type { CaseStudyLink } from '../case-study.model.js';
import { type DetailsContext, idMaker } from './case-study.details.js';
import { lengthProblem, localProblems } from './case-study.details.rules.js';
import { type LocalTextInput, wordsIn } from './local-text.js';

/** A link as an input gives it. */
export interface LinkInput {
  /** Of the link that this one replaces; left out, it is known by its address. */
  id?: string | null;
  url: string;
  /** In the original language; `labels` says it by language. */
  label?: string | null;
  labels?: LocalTextInput | null;
}

/** Every reason why links can't be stored. */
export function linkProblems(links: readonly LinkInput[]): Problem[] {
  return links.flatMap(({ url, label, labels }, index): Problem[] => {
    if (!isWebAddress(url.trim())) return [{ field: `links.${index}.url`, code: 'input.url' }];
    return [
      ...lengthProblem(`links.${index}.label`, label, DETAIL_LENGTHS.label),
      ...localProblems(`links.${index}.label`, labels, DETAIL_LENGTHS.label),
    ];
  });
}

/** Links as they are stored; an address that the case has already keeps its id and the date on which it was checked. */
export function cleanLinks(
  links: readonly LinkInput[],
  current: readonly CaseStudyLink[],
  { newId, originalLocale }: Pick<DetailsContext, 'newId' | 'originalLocale'>,
): CaseStudyLink[] {
  const idFor = idMaker(current, newId);
  const known = new Map(current.map((link) => [link.id, link]));
  const byUrl = new Map(current.map((link) => [link.url, link]));
  return links.map((one) => {
    const url = one.url.trim();
    const before = known.get(one.id ?? '') ?? byUrl.get(url);
    return {
      id: idFor(before?.id),
      url,
      label: wordsIn(originalLocale, { text: one.label, texts: one.labels }, before?.label),
      checkedAt: byUrl.get(url)?.checkedAt ?? null,
    };
  });
}

/**
 * The id of a link that was stored before links had one: of its address, so that the working copy (which a migration gave
 * the same ids) and every old revision mean the same link. @param nth which of the same address in its list, from 1
 */
export const idOfAddress = (url: string, nth: number): string =>
  createHash('sha256')
    .update(nth === 1 ? url : `${url} ${nth}`)
    .digest('hex')
    .slice(0, 32);
