import { Injectable } from '@nestjs/common';
import { inferSeeks, type Profile } from '#matching';
import type { Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { translator } from '../../../core/i18n/index.js';
import { MarketService } from '../market/market.service.js';
import { SentenceMaker } from '../sentence-maker.js';
import { MemberSearchRepository } from './member-search.repository.js';

/** Where a suggestion comes from. */
export type HintSource = 'searches' | 'cases' | 'territory';

/** A need that a collectivity may want to declare, and why it is suggested. */
export interface SuggestedInterest {
  topic: string;
  source: HintSource;
  sentence: string;
  caseIds: readonly string[];
}

/** What its published cases offer already, so that nobody types it again. */
export interface DerivedOffer {
  topic: string;
  caseIds: readonly string[];
}

/** More would not be read. */
const SUGGESTIONS = 8;
const RULES_OF_CASES: readonly string[] = ['own-topic', 'challenge'];
const SEARCHED_DAYS = 180;

/** Fills an empty page: what a collectivity's own cases, territory and searches say about what it seeks and offers. */
@Injectable()
export class SuggestedInterests {
  constructor(
    private readonly clock: Clock,
    private readonly markets: MarketService,
    private readonly searches: MemberSearchRepository,
    private readonly sentences: SentenceMaker,
  ) {}

  /** Needs that are not declared yet: those searched for first, then those of its cases, then those of its territory. */
  async of(viewer: Viewer, collectivityId: number, locale: Locale): Promise<SuggestedInterest[]> {
    const profile = await this.profile(collectivityId);
    const since = new Date(this.clock.now().getTime() - SEARCHED_DAYS * 86_400_000);
    const searched = await this.searches.topicsOf(collectivityId, viewer.id, since);
    const all = [
      ...searched.map(({ topic, asked, members }): SuggestedInterest => ({
        topic,
        source: 'searches',
        sentence: translator(locale)('interest.searched', { asked, members }),
        caseIds: [],
      })),
      ...(profile ? await this.inferred(profile, locale) : []),
    ];
    const declared = profile?.interests.filter(({ stance }) => stance === 'seeks').map(({ topic }) => topic) ?? [];
    const news = new Map<string, SuggestedInterest>();
    for (const hint of all) if (!declared.includes(hint.topic) && !news.has(hint.topic)) news.set(hint.topic, hint);
    return [...news.values()].slice(0, SUGGESTIONS);
  }

  /** Offers of several collectivities that published cases prove. */
  async derivedOffers(ids: readonly number[]): Promise<Map<number, DerivedOffer[]>> {
    const { market } = await this.markets.get();
    const offersOf = (id: number): DerivedOffer[] =>
      (market.profiles.get(id)?.offers ?? [])
        .filter(({ caseIds }) => caseIds.length > 0)
        .sort((a, b) => b.strength - a.strength)
        .map(({ topic, caseIds }) => ({ topic, caseIds: caseIds.map(String) }));
    return new Map(ids.map((id) => [id, offersOf(id)]));
  }

  private async profile(collectivityId: number): Promise<Profile | undefined> {
    return (await this.markets.get()).market.profiles.get(collectivityId);
  }

  private async inferred(profile: Profile, locale: Locale): Promise<SuggestedInterest[]> {
    const ground = await this.sentences.forGrounds(locale);
    const seeks = [...inferSeeks(profile)].sort((a, b) => b.weight - a.weight);
    return seeks.flatMap(({ topic, origin }) => {
      if (origin.kind === 'declared') return [];
      const source: HintSource = RULES_OF_CASES.includes(origin.rule) ? 'cases' : 'territory';
      return [{ topic, source, sentence: ground(origin), caseIds: origin.caseIds.map(String) }];
    });
  }
}
