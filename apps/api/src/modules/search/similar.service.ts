import { Injectable } from '@nestjs/common';
import type { SearchRequest, SearchResults } from '#search';
import type { Locale } from '#shared';
import { notFound } from '../../core/errors/index.js';
import { translator } from '../../core/i18n/index.js';
import { PublishedCaseStudies, PublishedRepository, type PublicCaseStudy } from '../case-studies/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { CollectivitiesService } from '../territories/index.js';
import { explanationOf, SearchService } from './search.service.js';
import { reasonSentences } from './similar.reasons.js';
import { type Likeness, likeness, questionOf, ranked, textLikeness, withBothCountries } from './similar.score.js';

export interface SimilarCase {
  caseStudy: PublicCaseStudy;
  score: number;
  reasons: string[];
}

/** A ranking is good for five minutes, for so many cases; what is withdrawn meanwhile never leaves. */
const GOOD_FOR_MS = 300_000;
const REMEMBERED = 1_000;
const RANKING_MAX = 40;

/** Cases read from one search, at most: the rest is less alike. */
const CANDIDATES = 30;

/** In case some of the ranking have been withdrawn. */
const RESERVE = 5;

/**
 * Cases that resemble one. Three searches find candidates (its own words, its words in the other country, its topics
 * and challenges) in whatever engine runs; the facts of all candidates, read in one statement, decide.
 */
@Injectable()
export class SimilarService {
  private readonly remembered = new Map<string, { until: number; ranking: Promise<Likeness[]>; country: string }>();

  constructor(
    private readonly searching: SearchService,
    private readonly published: PublishedCaseStudies,
    private readonly repository: PublishedRepository,
    private readonly collectivities: CollectivitiesService,
    private readonly taxonomy: TaxonomyService,
  ) {}

  /** @throws DomainError NOT_FOUND where `id` isn't published, SEARCH_UNAVAILABLE where the engine doesn't answer */
  async find(id: string, first: number, locale: Locale): Promise<SimilarCase[]> {
    const own = (await this.published.byIds([id], locale)).get(id);
    if (!own) throw notFound();
    const { ranking, country } = await this.remember(own);
    const candidates = await ranking;
    const likely = [...withBothCountries(candidates, first, country), ...candidates.slice(0, first + RESERVE)];
    const cases = await this.published.byIds([...new Set(likely.map((each) => each.id))], locale);
    const shown = withBothCountries(
      candidates.filter((each) => cases.has(each.id)),
      first,
      country,
    );
    return this.present(shown, cases, locale);
  }

  private async present(
    shown: readonly Likeness[],
    cases: ReadonlyMap<string, PublicCaseStudy>,
    locale: Locale,
  ): Promise<SimilarCase[]> {
    const { topics, challenges, factors } = await this.taxonomy.labels(locale);
    const numbers = [...new Set(shown.flatMap(({ shared }) => shared.sdgs))];
    const sdgs = await this.taxonomy.sdgsByNumbers(numbers, locale);
    const vocabulary = {
      topics,
      challenges,
      factors,
      goals: new Map(sdgs.map(({ number, label }) => [number, label])),
    };
    return shown.flatMap((each) => {
      const caseStudy = cases.get(each.id);
      if (!caseStudy) return [];
      const reasons = reasonSentences(each, locale, translator(locale), vocabulary);
      return [{ caseStudy, score: Math.round(each.score * 1000) / 1000, reasons }];
    });
  }

  private async remember(own: PublicCaseStudy): Promise<{ ranking: Promise<Likeness[]>; country: string }> {
    const key = `${own.id}:${own.version}`;
    const known = this.remembered.get(key);
    if (known && known.until > Date.now()) return known;
    const country = (await this.collectivities.byIds([own.ownerId])).get(own.ownerId)?.country ?? '';
    const fresh = { until: Date.now() + GOOD_FOR_MS, ranking: this.rank(own, country), country };
    fresh.ranking.catch(() => this.remembered.delete(key));
    this.remembered.delete(key);
    this.remembered.set(key, fresh);
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > REMEMBERED && oldest !== undefined) this.remembered.delete(oldest);
    return fresh;
  }

  private async rank(own: PublicCaseStudy, country: string): Promise<Likeness[]> {
    const { texts, all } = await this.candidates(own, country);
    const ids = new Set(all.flatMap(({ hits }) => hits.map(({ caseId }) => caseId)));
    ids.delete(own.id);
    const rows = await this.repository.factsByIds([...ids]);
    const owners = await this.collectivities.byIds([...new Set(rows.map(({ ownerId }) => ownerId))]);
    const byText = textLikeness(texts, own.id);
    const cases = rows.map(({ id, ownerId, facts }) =>
      likeness(own, { ...facts, id, country: owners.get(ownerId)?.country ?? '' }, byText.get(id)),
    );
    const ranking = ranked(cases);
    const best = ranking.slice(0, RANKING_MAX);
    const foreign = ranking.find((each) => each.country !== country);
    return this.tell(own, texts, foreign === undefined || best.includes(foreign) ? best : [...best, foreign]);
  }

  /** Adds what the texts have in common, which is read for the best alone. */
  private async tell(
    own: PublicCaseStudy,
    texts: readonly SearchResults[],
    best: readonly Likeness[],
  ): Promise<Likeness[]> {
    const cases = await this.published.byIds(
      best.map(({ id }) => id),
      own.readerLocale,
    );
    const told = textLikeness(texts, own.id, (hit) => {
      const caseStudy = cases.get(hit.caseId);
      return caseStudy ? explanationOf({ hit, caseStudy }).reasons : [];
    });
    return best.map((each) => ({ ...each, text: told.get(each.id) }));
  }

  private async candidates(
    own: PublicCaseStudy,
    country: string,
  ): Promise<{ texts: SearchResults[]; all: SearchResults[] }> {
    const [abroad, language]: ['JP' | 'FR', Locale] = country === 'FR' ? ['JP', 'ja'] : ['FR', 'fr'];
    const told = own.published[language] ? language : own.originalLocale;
    const ask = (request: Partial<SearchRequest>): Promise<SearchResults> =>
      this.searching.ask({
        query: '',
        locale: own.originalLocale,
        filter: {},
        page: 1,
        size: CANDIDATES,
        withFacets: false,
        ...request,
      });
    const question = (locale: Locale): string => questionOf(own.published[locale] ?? own);
    const [words, elsewhere, facets] = await Promise.all([
      ask({ query: question(own.originalLocale) }),
      ask({ query: question(told), locale: told, filter: { countries: [abroad] } }),
      ask({
        filter: { topics: own.topics, ...(own.challenges.length > 0 ? { challenges: own.challenges } : {}) },
      }),
    ]);
    return { texts: [words, elsewhere], all: [words, elsewhere, facets] };
  }
}
