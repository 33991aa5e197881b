import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  type Explanation,
  QUERY_MAX_LENGTH,
  type SearchEngine,
  type SearchFilter,
  type SearchRequest,
  type SearchResults,
  type SearchSort,
  type SearchSuggestion,
} from '#search';
import type { Locale } from '#shared';
import { Clock } from '../../core/clock/index.js';
import { DomainError } from '../../core/errors/index.js';
import type { Page } from '../../core/graphql/index.js';
import { documentTexts, PublishedCaseStudies, type PublicCaseStudy } from '../case-studies/index.js';
import { CollectivitiesService, type Collectivity } from '../territories/index.js';
import { kilometresBetween } from './great-circle.js';
import { SEARCH_ENGINE } from './search.engine.js';

export interface FoundCaseStudy {
  hit: SearchResults['hits'][number];
  caseStudy: PublicCaseStudy;
  /** From the point that was asked about; null without one, and where nobody knows where the case is. */
  distanceKm: number | null;
}

export interface Suggested {
  kind: 'concept' | 'title' | 'collectivity';
  label: string;
  detail: string | null;
  target: string;
  locale: Locale;
}

const MAX_DISTANCE_KM = 20_000;
const PREFIX_MAX_LENGTH = 100;

function checkNear({ near }: SearchFilter, sort: SearchSort | undefined): void {
  if (!near) {
    if (sort === 'nearest') throw new DomainError('NEAREST_NEEDS_PLACE');
    return;
  }
  const inRange =
    Math.abs(near.latitude) <= 90 && Math.abs(near.longitude) <= 180 && near.km > 0 && near.km <= MAX_DISTANCE_KM;
  if (!inRange) throw new DomainError('DISTANCE_RANGE', { max: MAX_DISTANCE_KM });
}

/** PostgreSQL's code of a statement ended by statement_timeout: the request is to blame, not the engine. */
const QUERY_CANCELED = '57014';

/** Hits that an engine remembers are explained once, as long as they are explained from the same texts. */
const explanations = new WeakMap<FoundCaseStudy['hit'], { texts: object; explanation: Explanation }>();

/** Where and why a case matched. Nothing where the language that the index found it in is published no more. */
export function explanationOf({ hit, caseStudy }: Pick<FoundCaseStudy, 'hit' | 'caseStudy'>): Explanation {
  const texts = caseStudy.published[hit.matchedLocale];
  if (!texts) return { highlights: [], reasons: [] };
  const known = explanations.get(hit);
  if (known?.texts === texts) return known.explanation;
  const explanation = hit.explain(documentTexts(texts));
  explanations.set(hit, { texts, explanation });
  return explanation;
}

function checkBox({ box }: SearchFilter): void {
  if (!box) return;
  const inRange =
    box.south >= -90 &&
    box.north <= 90 &&
    box.south <= box.north &&
    [box.west, box.east].every((x) => Math.abs(x) <= 180);
  if (!inRange) throw new DomainError('BOX_RANGE');
}

const labelOf = (row: Collectivity, locale: Locale): string =>
  ({ fr: row.nameFr, ja: row.nameJa, en: row.nameEn })[locale] ?? row.nameLocal;

/** The public search: what readers ask, checked; what the engine finds, checked against the database again. */
@Injectable()
export class SearchService {
  private readonly logger = new Logger('Search');

  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly published: PublishedCaseStudies,
    private readonly collectivities: CollectivitiesService,
    private readonly clock: Clock,
  ) {}

  async search(
    request: Omit<SearchRequest, 'page' | 'size'>,
    page: Page,
  ): Promise<SearchResults & { found: FoundCaseStudy[] }> {
    if ([...request.query].length > QUERY_MAX_LENGTH)
      throw new DomainError('QUERY_TOO_LONG', { max: QUERY_MAX_LENGTH });
    checkNear(request.filter, request.sort);
    checkBox(request.filter);
    const results = await this.ask({ ...request, page: page.page, size: page.size });
    const cases = await this.published.byIds(
      results.hits.map(({ caseId }) => caseId),
      request.locale,
    );
    const distances = await this.distances([...cases.values()], request.filter.near);
    const found = results.hits.flatMap((hit) => {
      const caseStudy = cases.get(hit.caseId);
      return caseStudy ? [{ hit, caseStudy, distanceKm: distances.get(hit.caseId) ?? null }] : [];
    });
    return { ...results, found };
  }

  /** How far cases are from a point, by their ids: where they happened, else their owners, as the index has it. */
  private async distances(
    cases: readonly PublicCaseStudy[],
    near: SearchFilter['near'],
  ): Promise<ReadonlyMap<string, number>> {
    if (!near) return new Map();
    const owners = await this.collectivities.byIds(cases.filter(({ place }) => !place).map(({ ownerId }) => ownerId));
    return new Map(
      cases.flatMap(({ id, place, ownerId }): [string, number][] => {
        const { latitude, longitude } = place ?? owners.get(ownerId) ?? { latitude: null, longitude: null };
        return latitude === null || longitude === null ? [] : [[id, kilometresBetween(near, { latitude, longitude })]];
      }),
    );
  }

  /** What the engine answers. @throws DomainError SEARCH_UNAVAILABLE where it doesn't */
  ask(request: SearchRequest): Promise<SearchResults> {
    return this.engine
      .search({ today: this.clock.now(), ...request })
      .catch((error: unknown) => this.unavailable(error));
  }

  /** As one types: concepts and titles from the engine, then collectivities by name. */
  async suggest(prefix: string, locale: Locale, first: number): Promise<Suggested[]> {
    const typed = prefix.trim().slice(0, PREFIX_MAX_LENGTH);
    if (typed === '') return [];
    const [fromEngine, places] = await Promise.all([
      this.publishedSuggestions(typed, locale, first),
      this.collectivities.search({ query: typed, offset: 0, limit: Math.min(first, 3) }),
    ]);
    const named = places.items.map((row): Suggested => {
      const label = labelOf(row, locale);
      return {
        kind: 'collectivity',
        label,
        detail: label === row.nameLocal ? null : row.nameLocal,
        target: String(row.id),
        locale,
      };
    });
    const others = fromEngine.map((suggestion): Suggested => ({ ...suggestion, detail: null }));
    return [...others.slice(0, Math.max(first - named.length, Math.ceil(first / 2))), ...named].slice(0, first);
  }

  /** Concepts, and titles that are published as they stand; nothing while the engine is away. */
  private async publishedSuggestions(typed: string, locale: Locale, first: number): Promise<SearchSuggestion[]> {
    const suggestions = await this.engine.suggest(typed, locale, first).catch((error: unknown) => {
      this.logger.error(error);
      return [];
    });
    const titles = suggestions.filter(({ kind }) => kind === 'title');
    const published = await this.published.titles(titles.map(({ target }) => target));
    return suggestions.filter(
      ({ kind, target, label, locale: of }) => kind !== 'title' || published.get(target)?.[of] === label,
    );
  }

  private unavailable(error: unknown): never {
    if ((error as { code?: unknown }).code === QUERY_CANCELED) throw error;
    this.logger.error(error);
    throw new DomainError('SEARCH_UNAVAILABLE');
  }
}
