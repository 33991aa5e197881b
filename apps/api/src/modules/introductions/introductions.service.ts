import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { notFound } from '../../core/errors/index.js';
import type { Page } from '../../core/graphql/index.js';
import type { Introduction } from './introduction.entity.js';
import type { ProposalRefusal } from './introduction.limits.js';
import type { IntroductionState, Letter, Side } from './introduction.model.js';
import { canPrepare, canRead, canReadMessages } from './introduction.policy.js';
import { IntroductionRepository } from './introduction.repository.js';
import { IntroductionWords, type Theme } from './introduction.words.js';
import { LetterMaker } from './letters/letter.maker.js';
import type { IntroductionMessage } from './messages/introduction-message.entity.js';
import { MessageRepository } from './messages/message.repository.js';
import { ProposalLimits } from './moves/proposal-limits.js';

/** What somebody sees before writing. */
export interface Preview {
  theme: Theme;
  letters: Letter[];
  refusal: ProposalRefusal | null;
}

/** Introductions as the two sides read them. */
@Injectable()
export class IntroductionsService {
  constructor(
    private readonly introductions: IntroductionRepository,
    private readonly messages: MessageRepository,
    private readonly words: IntroductionWords,
    private readonly letters: LetterMaker,
    private readonly limits: ProposalLimits,
  ) {}

  /** Those of the viewer's collectivities; all, for administrators. */
  list(
    viewer: Viewer,
    page: Page,
    filter: { collectivityId: number | null; side: Side | null; states: readonly IntroductionState[] | null },
  ): Promise<{ items: Introduction[]; total: number }> {
    const ownIds = viewer.administrator ? null : viewer.memberships.map(({ collectivityId }) => collectivityId);
    const { offset, size: limit } = page;
    return this.introductions.list({ ownIds, ...filter, offset, limit });
  }

  async find(viewer: Viewer, id: string): Promise<Introduction | null> {
    const introduction = await this.introductions.find(id);
    return introduction && canRead(viewer, introduction) ? introduction : null;
  }

  /** What both wrote; nothing for who stands on neither side. */
  async correspondence(
    viewer: Viewer | null,
    introduction: Introduction,
    page: Page,
  ): Promise<{ items: IntroductionMessage[]; total: number }> {
    if (!canReadMessages(viewer, introduction)) return { items: [], total: 0 };
    return this.messages.page(introduction.id, page);
  }

  /** The letters that the platform would write, and what stands against sending them. */
  async preview(viewer: Viewer, theme: Theme, locale: Locale): Promise<Preview> {
    if (!canPrepare(viewer, theme.proposerId) || !(await this.words.pair(theme))) throw notFound();
    if (!(await this.words.subject(theme, locale))) throw notFound();
    const letters = await this.letters.kept(theme, viewer.name, locale, []);
    return { theme, letters, refusal: await this.limits.refusal(theme) };
  }
}
