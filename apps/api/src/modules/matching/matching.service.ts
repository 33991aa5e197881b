import { Injectable } from '@nestjs/common';
import {
  rankPartners,
  twinAgenda,
  type RankOptions,
  type Suggestion,
  type TwinAgenda,
  type WorkingPair,
} from '#matching';
import type { Locale } from '#shared';
import { notFound } from '../../core/errors/index.js';
import { CollectivitiesService } from '../territories/index.js';
import { MarketService, type CurrentMarket } from './market/market.service.js';
import { SentenceMaker } from './sentence-maker.js';
import type { PartnerAnswer, AgendaAnswer } from './matching.answers.js';

/** What a partner must be; empty or absent: whatever. */
export type PartnerFilter = Pick<
  RankOptions,
  'countries' | 'topics' | 'tiers' | 'geographies' | 'minPopulation' | 'maxPopulation'
>;

export interface PartnerRequest {
  collectivityId: number;
  filter: PartnerFilter;
  first: number;
  locale: Locale;
}

/** Pairs that work on topics: what active twins have published on. */
function workingPairs({ market, ties }: CurrentMarket): WorkingPair[] {
  const topicsOf = (id: number): string[] => market.profiles.get(id)?.offers.map(({ topic }) => topic) ?? [];
  return ties
    .filter(({ state }) => state === 'active')
    .map(({ a, b }) => ({ a, b, topics: [...new Set([...topicsOf(a), ...topicsOf(b)])] }))
    .filter(({ topics }) => topics.length > 0);
}

/** Partner suggestions and agendas of twins, each with its reasons in the reader's language. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly markets: MarketService,
    private readonly sentences: SentenceMaker,
    private readonly collectivities: CollectivitiesService,
  ) {}

  async suggest({ collectivityId, filter, first, locale }: PartnerRequest): Promise<PartnerAnswer[]> {
    const current = await this.markets.get();
    const profile = current.market.profiles.get(collectivityId);
    if (!profile) throw notFound();
    const { suggestions } = rankPartners(profile, current.market, { ...filter, first });
    const words = await this.sentences.forSuggestions(collectivityId, suggestions, locale);
    return suggestions.map((suggestion) => this.answer(current, collectivityId, suggestion, words));
  }

  async agenda(twinningId: number, locale: Locale): Promise<AgendaAnswer> {
    const twinning = await this.collectivities.twinning(twinningId);
    const current = await this.markets.get();
    const [a, b] = [
      current.market.profiles.get(twinning.collectivityAId),
      current.market.profiles.get(twinning.collectivityBId),
    ];
    if (!a || !b) throw notFound();
    const agenda: TwinAgenda = twinAgenda(a, b, current.market, workingPairs(current));
    const sides: [number, number] = [a.collectivityId, b.collectivityId];
    const words = await this.sentences.forAgenda(...sides, agenda, locale);
    const wordsIn = memoised((one: Locale) =>
      one === locale ? Promise.resolve(words) : this.sentences.forAgenda(...sides, agenda, one),
    );
    const otherPairs = agenda.otherPairs.flatMap((pair) => tieId(current, pair.a, pair.b) ?? []);
    return { twinning, a: a.collectivityId, b: b.collectivityId, agenda, words, wordsIn, otherPairs };
  }

  private answer(
    current: CurrentMarket,
    asker: number,
    suggestion: Suggestion,
    words: Awaited<ReturnType<SentenceMaker['forSuggestions']>>,
  ): PartnerAnswer {
    const { collectivityId, score, explanation } = suggestion;
    const context = words(collectivityId);
    return {
      collectivityId,
      score,
      twinningId: tieId(current, asker, collectivityId),
      version: explanation.version,
      opening: context.opening(explanation),
      speech: context.speech(explanation),
      oneSided: context.oneSided(explanation),
      missing: explanation.missing.map((missing) => ({ missing, sentence: context.missing(missing) })),
      ties: suggestion.ties,
      reasons: explanation.terms.map((term) => ({ term, sentence: context.term(term) })),
    };
  }
}

function tieId({ ties }: CurrentMarket, one: number, other: number): number | null {
  return ties.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.id ?? null;
}

/** Each language is worked out once, and only if it is asked for. */
function memoised<Value>(make: (locale: Locale) => Promise<Value>): (locale: Locale) => Promise<Value> {
  const made = new Map<Locale, Promise<Value>>();
  return (locale) => {
    const value = made.get(locale) ?? make(locale);
    made.set(locale, value);
    return value;
  };
}
