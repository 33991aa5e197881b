import { Injectable } from '@nestjs/common';
import {
  groundSentence,
  missingSentence,
  oneSidedSentence,
  openingLine,
  speechSentence,
  termSentence,
  type Explanation,
  type ExplanationTerm,
  type Labels,
  type Missing,
  type SeekOrigin,
  type SentenceContext,
  type Suggestion,
  type TwinAgenda,
} from '#matching';
import { isGeography, LANGUAGE_NAMES, type Locale } from '#shared';
import { type MessageKey, translator } from '../../core/i18n/index.js';
import { PublishedCaseStudies } from '../case-studies/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { CollectivitiesService } from '../territories/index.js';
import { MarketRepository } from './market/market.repository.js';

/** Says the terms of one pair. */
export interface PairWords {
  term: (term: ExplanationTerm) => string;
  opening: (explanation: Explanation) => string;
  speech: (explanation: Explanation) => string;
  oneSided: (explanation: Explanation) => string | null;
  missing: (missing: Missing) => string;
}

const caseIdsOf = (terms: readonly ExplanationTerm[]): string[] =>
  terms
    .flatMap(({ facts }) => [
      ...facts.caseIds,
      ...facts.origins.flatMap((origin) => (origin.kind === 'inferred' ? origin.caseIds : [])),
    ])
    .map(String);

/** Reads the names that sentences need, all at once, and makes the sentences. */
@Injectable()
export class SentenceMaker {
  constructor(
    private readonly collectivities: CollectivitiesService,
    private readonly taxonomy: TaxonomyService,
    private readonly published: PublishedCaseStudies,
    private readonly repository: MarketRepository,
  ) {}

  async forSuggestions(
    asker: number,
    suggestions: readonly Suggestion[],
    locale: Locale,
  ): Promise<(partner: number) => PairWords> {
    const terms = suggestions.flatMap(({ explanation }) => explanation.terms);
    const ids = [asker, ...suggestions.map(({ collectivityId }) => collectivityId)];
    const labels = await this.labels(ids, terms, locale);
    return (partner) => this.words({ locale, a: asker, b: partner, labels });
  }

  async forAgenda(
    a: number,
    b: number,
    agenda: TwinAgenda,
    locale: Locale,
  ): Promise<(term: ExplanationTerm) => string> {
    const labels = await this.labels([a, b], [...agenda.receives, ...agenda.gives, ...agenda.bothSeek], locale);
    return this.words({ locale, a, b, labels }).term;
  }

  /** Says where needs come from. */
  async forGrounds(locale: Locale): Promise<(origin: SeekOrigin) => string> {
    const labels = await this.labels([], [], locale);
    return (origin) => groundSentence(origin, { locale, labels });
  }

  /** Says terms of a pair that were kept. */
  async forPair(
    a: number,
    b: number,
    terms: readonly ExplanationTerm[],
    locale: Locale,
  ): Promise<(term: ExplanationTerm) => string> {
    return this.words({ locale, a, b, labels: await this.labels([a, b], terms, locale) }).term;
  }

  private words(context: SentenceContext): PairWords {
    const fallback = translator(context.locale)('matching.opening', { name: context.labels.collectivity(context.b) });
    return {
      term: (term) => termSentence(term, context),
      opening: (explanation) => openingLine(explanation, context) ?? fallback,
      speech: (explanation) => speechSentence(explanation, context),
      oneSided: (explanation) => oneSidedSentence(explanation, context),
      missing: (missing) => missingSentence(missing, context),
    };
  }

  private async labels(ids: readonly number[], terms: readonly ExplanationTerm[], locale: Locale): Promise<Labels> {
    const via = terms.flatMap(({ facts }) => facts.via);
    const names = await this.collectivities.namesByIds([...new Set([...ids, ...via])], locale);
    const cases = await this.published.byIds([...new Set(caseIdsOf(terms))], locale);
    const words = await this.taxonomy.labels(locale);
    const heritage = await this.repository.heritageNames();
    const t = translator(locale);
    return {
      collectivity: (id) => names.get(String(id)) ?? String(id),
      topic: (code) => words.topics.get(code) ?? code,
      caseTitle: (id) => cases.get(String(id))?.title ?? String(id),
      heritage: (code) => heritage.get(code)?.[locale] ?? code,
      challenge: (code) => words.challenges.get(code) ?? code,
      sdg: (goal) => words.sdgs.get(goal) ?? goal,
      geography: (code) => (isGeography(code) ? t(`geography.${code}`) : code),
      tier: (code) => t(`facet.tiers.${code}` as MessageKey),
      language: (code) => LANGUAGE_NAMES[code],
    };
  }
}
