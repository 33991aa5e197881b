import { Injectable } from '@nestjs/common';
import type { SearchResults } from '#search';
import type { Locale } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { DomainError } from '../../core/errors/index.js';
import { PublishedCaseStudies, WorkingTitles } from '../case-studies/index.js';
import { LOOKALIKE_LEAST, type Titled, titleLikeness } from './lookalike.score.js';
import { SearchService } from './search.service.js';

/** A case whose title resembles one that is being typed. */
export interface Lookalike extends Titled {
  id: string;
  ownerId: number;
  score: number;
  /** Its public address in the language of the title; null for a working copy. */
  slug: string | null;
}

/** What is compared with the title, at most, from readers' side and from the desk's. */
const CANDIDATES = 20;
const DRAFTS = 40;
/** Terms of recognised concepts that are looked for in titles of working copies. */
const TERMS = 60;
const TITLE_MAX = 250;
/** Too little to compare. */
const LEAST_LETTERS = 4;

const NOTHING: SearchResults = { hits: [], total: 0, facets: [], correctedQuery: null, recognised: [] };

/** Cases that may be the same as one that is being written, in any language: published ones, and drafts of the viewer's desk. */
@Injectable()
export class LookalikesService {
  constructor(
    private readonly searching: SearchService,
    private readonly published: PublishedCaseStudies,
    private readonly titles: WorkingTitles,
  ) {}

  async find(
    viewer: Viewer,
    typed: string,
    locale: Locale,
    exceptId: string | null,
    first: number,
  ): Promise<Lookalike[]> {
    const title = [...typed.trim()].slice(0, TITLE_MAX).join('');
    if ([...title].length < LEAST_LETTERS) return [];
    const { hits, recognised } = await this.search(title, locale);
    const terms = recognised.flatMap((concept) => Object.values(concept.terms).flat()).slice(0, TERMS);
    const rows = await this.published.byIds(
      hits.map(({ caseId }) => caseId),
      locale,
    );
    const readers = [...rows.values()].flatMap(({ id, ownerId, published }) =>
      (Object.entries(published) as [Locale, { title: string; slug: string }][]).map(([language, text]) => ({
        id,
        ownerId,
        title: text.title,
        locale: language,
        slug: text.slug,
      })),
    );
    const working = await this.titles.like(viewer, title, terms, DRAFTS);
    const candidates = [...readers, ...working.map((row) => ({ ...row, slug: null }))];
    const scored = candidates
      .filter(({ id }) => id !== exceptId)
      .map((one) => ({ ...one, score: titleLikeness(title, recognised, one) }))
      .filter(({ score }) => score >= LOOKALIKE_LEAST)
      .sort((a, b) => b.score - a.score || Number(a.slug === null) - Number(b.slug === null));
    const best = new Map<string, Lookalike>();
    for (const one of scored) if (!best.has(one.id)) best.set(one.id, one);
    return [...best.values()].slice(0, first);
  }

  /** A warning is worth less than the writing: without the search, drafts alone are compared. */
  private search(query: string, locale: Locale): Promise<SearchResults> {
    const request = { query, locale, filter: {}, page: 1, size: CANDIDATES, withFacets: false };
    return this.searching.ask(request).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'SEARCH_UNAVAILABLE') return NOTHING;
      throw error;
    });
  }
}
