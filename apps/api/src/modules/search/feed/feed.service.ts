import { Inject, Injectable } from '@nestjs/common';
import type { SearchFilter } from '#search';
import {
  collectivityPath,
  FACET_CODES,
  FACETS,
  feedPath,
  PLATFORM,
  quote,
  writeSearch,
  type Locale,
  type SearchState,
} from '#shared';
import type { Env } from '../../../config/env.js';
import { ENV } from '../../../config/env.module.js';
import { translator } from '../../../core/i18n/index.js';
import { addressOf, CaseSharing, citedOf, type SharedCase } from '../../case-studies/index.js';
import { CollectivitiesService, nameIn, type Collectivity } from '../../territories/index.js';
import { FacetLabels, type LabelledFacet } from '../facet-labels.js';
import { SearchService } from '../search.service.js';
import type { AtomEntry, AtomFeed } from './atom.js';

/** Entries of a page: the newest that there are. */
const SIZE = 50;

/** The API serves the first 10,000 results. */
const LAST_PAGE = 200;

/** A place that cases are looked for around, where it is known and on the map. */
const nearOf = (place: Collectivity | null, { km }: SearchState): SearchFilter['near'] =>
  place && place.latitude !== null && place.longitude !== null
    ? { latitude: place.latitude, longitude: place.longitude, km }
    : undefined;

const filterOf = ({ selected, from, to }: SearchState): SearchFilter => ({
  ...Object.fromEntries(
    FACETS.filter((key) => selected[key].length > 0).map((key) => [FACET_CODES[key], selected[key]]),
  ),
  ...(from || to ? { period: { from, to } } : {}),
});

function entryOf(shared: SharedCase): AtomEntry {
  const { view, owner, partners, topics, publicUrl } = shared;
  const person = ({ id, name }: SharedCase['owner']) => ({
    name,
    uri: publicUrl + collectivityPath(id, view.readerLocale),
  });
  return {
    id: `urn:uuid:${view.id}`,
    title: view.title,
    locale: view.locale,
    url: addressOf(shared),
    publishedAt: view.publishedAt,
    updatedAt: view.updatedAt,
    author: person(owner),
    contributors: partners.map(person),
    summary: view.teaser ?? view.summary,
    rights: citedOf(shared).licence,
    categories: topics.map(({ code, label }) => ({ term: code, label })),
  };
}

/** What a feed is of: the question, then what it is narrowed to. */
function titleOf(
  { query, from, to }: SearchState,
  facets: readonly LabelledFacet[],
  around: string | undefined,
  locale: Locale,
): string {
  const chosen = facets.flatMap(({ values }) => values.filter(({ selected }) => selected).map(({ label }) => label));
  const years = from || to ? [`${from ?? ''}–${to ?? ''}`] : [];
  const parts = [...(query ? [quote(query, locale)] : []), ...chosen, ...(around ? [around] : []), ...years];
  const base = `${PLATFORM} – ${translator(locale)('feed.title')}`;
  return parts.length > 0 ? `${base} – ${parts.join(locale === 'ja' ? '、' : ', ')}` : base;
}

/** Feeds of whatever a search finds, the newest first. */
@Injectable()
export class FeedService {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly searching: SearchService,
    private readonly sharing: CaseSharing,
    private readonly labels: FacetLabels,
    private readonly collectivities: CollectivitiesService,
  ) {}

  /** A page of the feed of a search, as its address says it. */
  async of(state: SearchState, locale: Locale): Promise<AtomFeed> {
    const page = Math.min(state.page, LAST_PAGE);
    const place = state.around ? await this.collectivities.find({ id: Number(state.around) }) : null;
    const near = nearOf(place, state);
    const filter = { ...filterOf(state), ...(near ? { near } : {}) };
    const request = { query: state.query, locale, filter, sort: 'newest' as const };
    const { found, total, facets } = await this.searching.search(request, {
      page,
      size: SIZE,
      offset: (page - 1) * SIZE,
    });
    const shared = await this.sharing.share(found.map(({ caseStudy }) => caseStudy));
    const entries = shared.map(entryOf);
    const last = Math.min(Math.ceil(total / SIZE), LAST_PAGE);
    const address = (to: number) => this.env.PUBLIC_URL + feedPath({ ...state, page: to }, locale);
    const query = writeSearch({ ...state, page: 1, sort: undefined }).toString();
    return {
      id: address(1),
      title: titleOf(
        state,
        await this.labels.label(facets, locale),
        place && near ? `${nameIn(place, locale)} (${near.km}\u00a0km)` : undefined,
        locale,
      ),
      subtitle: translator(locale)('feed.subtitle'),
      locale,
      page: `${this.env.PUBLIC_URL}/${locale}/search${query ? `?${query}` : ''}`,
      self: address(page),
      first: last > 1 ? address(1) : undefined,
      previous: page > 1 && last > 1 ? address(page - 1) : undefined,
      next: page < last ? address(page + 1) : undefined,
      updatedAt: new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime()))),
      entries,
    };
  }
}
