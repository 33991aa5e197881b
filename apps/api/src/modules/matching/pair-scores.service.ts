import { Injectable } from '@nestjs/common';
import { evaluate, explain, type ExplanationTerm } from '#matching';
import type { Locale } from '#shared';
import { MarketService } from './market/market.service.js';
import { SentenceMaker } from './sentence-maker.js';

/** A score as it can be kept: with it the reasons can be said again in any language, whatever changed since. */
export interface KeptScore {
  version: string;
  score: number;
  terms: readonly ExplanationTerm[];
}

/** The score of one pair, for features that keep what led to something. */
@Injectable()
export class PairScores {
  constructor(
    private readonly markets: MarketService,
    private readonly sentences: SentenceMaker,
  ) {}

  /** The score of this moment as seen from `a`; null where one of them is not on the market. */
  async of(a: number, b: number): Promise<KeptScore | null> {
    const { market } = await this.markets.get();
    const [one, other] = [market.profiles.get(a), market.profiles.get(b)];
    if (!one || !other) return null;
    const { version, score, terms } = explain(one, other, evaluate(one, other, market));
    return { version, score, terms };
  }

  /** Says the terms of a kept score, in their order. */
  async say(a: number, b: number, { terms }: KeptScore, locale: Locale): Promise<string[]> {
    const words = await this.sentences.forPair(a, b, terms, locale);
    return terms.map(words);
  }
}
