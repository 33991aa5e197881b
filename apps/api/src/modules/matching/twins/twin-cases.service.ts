import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { notFound } from '../../../core/errors/index.js';
import type { Page } from '../../../core/graphql/index.js';
import { PublishedRepository } from '../../case-studies/index.js';
import { MarketService } from '../market/market.service.js';
import { SentenceMaker } from '../sentence-maker.js';
import { answeringCases, type AnsweringCase } from './answering-cases.js';

/** A twin's case with the need that it answers, said. */
export interface TwinCase extends AnsweringCase {
  /** Why it is thought that this is sought. */
  ground: string;
}

export interface TwinCaseRequest {
  collectivityId: number;
  /** Published since then; null: whenever. */
  since: Date | null;
  locale: Locale;
}

/** "My twins' new cases that answer my needs". */
@Injectable()
export class TwinCases {
  constructor(
    private readonly markets: MarketService,
    private readonly published: PublishedRepository,
    private readonly sentences: SentenceMaker,
  ) {}

  /** The newest first, with the exact total. */
  async list(
    { collectivityId, since, locale }: TwinCaseRequest,
    page: Page,
  ): Promise<{ items: TwinCase[]; total: number }> {
    const { market } = await this.markets.get();
    const profile = market.profiles.get(collectivityId);
    if (!profile) throw notFound();
    const answering = new Map(answeringCases(profile, market).map((one) => [one.caseId, one]));
    const ids = await this.published.newestOf([...answering.keys()], since);
    const ground = await this.sentences.forGrounds(locale);
    const items = ids.slice(page.offset, page.offset + page.size).flatMap((id) => {
      const one = answering.get(id);
      return one ? [{ ...one, ground: ground(one.seek.origin) }] : [];
    });
    return { items, total: ids.length };
  }
}
