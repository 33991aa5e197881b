import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Clock } from '../../../core/clock/index.js';
import type { WrittenLetter } from '../introduction.rules.js';
import { IntroductionWords, type Theme } from '../introduction.words.js';
import type { DeclineReason, Letter } from '../introduction.model.js';
import { DECLINES, LETTERS } from './letters.js';

/** The language that people of a country are written to in. */
export const languageOf = (country: string): Locale => (country === 'FR' ? 'fr' : country === 'JP' ? 'ja' : 'en');

/** Makes letters from the platform's templates, and says which ones are. */
@Injectable()
export class LetterMaker {
  constructor(
    private readonly words: IntroductionWords,
    private readonly clock: Clock,
  ) {}

  /** The template's letter in one language; undefined where there is no such subject. */
  async letter(theme: Theme, signatory: string, locale: Locale): Promise<string | undefined> {
    const subject = await this.words.subject(theme, locale);
    if (!subject) return undefined;
    const { proposer, recipient } = await this.words.parties(theme, locale);
    const month = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tokyo', month: 'numeric' });
    return LETTERS[locale]({
      proposer,
      recipient,
      subject,
      signatory,
      month: Number(month.format(this.clock.now())),
    });
  }

  /**
   * The letters as they are kept: the original first; where the recipient reads another language and no translation
   * was given, the template's. A letter that is the template's word by word is marked as such.
   */
  async kept(theme: Theme, signatory: string, original: Locale, written: readonly WrittenLetter[]): Promise<Letter[]> {
    const pair = await this.words.pair(theme);
    const theirs = languageOf(pair?.recipient.country ?? '');
    const locales = new Set([original, ...written.map(({ locale }) => locale), theirs]);
    const letters: Letter[] = [];
    for (const locale of locales) {
      const template = (await this.letter(theme, signatory, locale)) ?? '';
      const body = written.find((letter) => letter.locale === locale)?.body ?? template;
      const isOriginal = locale === original;
      const provenance = body === template ? 'template' : isOriginal ? 'author' : 'human';
      letters.push({ locale, body, original: isOriginal, provenance });
    }
    return letters;
  }

  /** The polite refusal in one language. */
  async decline(theme: Theme, reason: DeclineReason | null, locale: Locale): Promise<string> {
    return DECLINES[locale]({ ...(await this.words.parties(theme, locale)), reason });
  }
}
