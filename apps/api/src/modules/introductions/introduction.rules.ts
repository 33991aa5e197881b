import { isLocale, type Locale } from '#shared';
import type { Problem } from '../../core/errors/index.js';
import { hasContactDetails } from './contact-details.js';
import { ANSWER_DAYS } from './introduction.dates.js';
import type { IntroductionSubject } from './introduction.model.js';

/** Characters of a letter, of a message and of a note or remark. */
export const WRITING_MAX = { letter: 4_000, message: 10_000, remark: 2_000 } as const;

/** A letter as it was given: in the writer's language, or its translation. */
export interface WrittenLetter {
  locale: Locale;
  body: string;
}

/** What somebody wants to propose. */
export interface ProposalInput extends IntroductionSubject {
  proposerId: number;
  recipientId: number;
  /** Language of the original. */
  locale: Locale;
  letters: readonly WrittenLetter[];
  answerDays: number;
}

/** Plain text as it is kept: line ends as \n, nothing that can't be seen. */
export function cleanText(written: string | null | undefined): string {
  const visible = (written ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '');
  // Line by line: an expression for spaces before a line's end would try each of a long row anew.
  return visible
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** Why a text can't be kept. Lengths count characters as people do. @param text cleaned */
export function textProblems(field: string, text: string, max: number, required = true): Problem[] {
  if (text === '') return required ? [{ field, code: 'input.required' }] : [];
  const { length } = [...text];
  return length > max ? [{ field, code: 'input.tooLong', values: { length, max } }] : [];
}

/** Before both have accepted nobody's details are shown: so no letter and no answer carries any. */
export const discreetProblems = (field: string, text: string): Problem[] =>
  hasContactDetails(text) ? [{ field, code: 'introduction.noContactDetails' }] : [];

function letterProblems({ locale, letters }: ProposalInput): Problem[] {
  const locales = letters.map((letter) => letter.locale);
  if (letters.length > 3 || new Set(locales).size < locales.length || !locales.every(isLocale))
    return [{ field: 'letters', code: 'introduction.oneLetterEach' }];
  if (!locales.includes(locale)) return [{ field: 'letters', code: 'input.required' }];
  return letters.flatMap(({ locale: name, body }) => [
    ...textProblems(`letters.${name}`, body, WRITING_MAX.letter),
    ...discreetProblems(`letters.${name}`, body),
  ]);
}

/** What of a proposal can't be stored, apart from what only the database knows. Texts are expected cleaned. */
export function proposalProblems(input: ProposalInput): Problem[] {
  const { proposerId, recipientId, answerDays, topic, caseStudyId, twinningId } = input;
  const subjects = [topic, caseStudyId, twinningId].filter((one) => one !== null);
  const { min, max } = ANSWER_DAYS;
  return [
    ...(proposerId === recipientId ? [{ field: 'recipientId', code: 'introduction.notOneself' } as const] : []),
    ...(subjects.length === 1 ? [] : [{ field: 'topic', code: 'introduction.oneSubject' } as const]),
    ...(Number.isInteger(answerDays) && answerDays >= min && answerDays <= max
      ? []
      : [{ field: 'answerWithinDays', code: 'introduction.answerDays', values: { min, max } } as const]),
    ...letterProblems(input),
  ];
}
