import type { Introduction, IntroductionPreview } from '../data/introductions.js';
import type { Locale, ProposeIntroductionInput } from '../generated/graphql.js';

/** A letter while it is written. */
export interface LetterForm {
  locale: Locale;
  /** The original first. */
  letters: { locale: Locale; body: string; original: boolean; provenance: string }[];
  days: number;
}

export const USUAL_DAYS = 28;

type Letters = IntroductionPreview['letters'];

/** The form as it begins: with the platform's letters, or with those that were kept. */
export function formOf(letters: Letters, days = USUAL_DAYS): LetterForm {
  const inOrder = [...letters].sort((a, b) => Number(b.original) - Number(a.original));
  return {
    locale: inOrder[0]?.locale ?? 'FR',
    letters: inOrder.map(({ locale, body, original, provenance }) => ({ locale, body, original, provenance })),
    days,
  };
}

export type LetterTheme = Pick<
  ProposeIntroductionInput,
  'proposerId' | 'recipientId' | 'topic' | 'caseStudyId' | 'twinningId'
>;

/** What is sent of it. */
export const inputOf = (theme: LetterTheme, { locale, letters, days }: LetterForm): ProposeIntroductionInput => ({
  ...theme,
  locale,
  letters: letters.map((letter) => ({ locale: letter.locale, body: letter.body })),
  answerWithinDays: days,
});

/** Whom and what a kept letter is about. */
export const themeOf = ({
  proposer,
  recipient,
  topic,
  caseStudyId,
  twinningId,
}: Pick<Introduction, 'proposer' | 'recipient' | 'topic' | 'caseStudyId' | 'twinningId'>): LetterTheme => ({
  proposerId: proposer.id,
  recipientId: recipient.id,
  topic,
  caseStudyId,
  twinningId,
});
