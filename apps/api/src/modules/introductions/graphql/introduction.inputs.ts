import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { integerIdOf, LocaleEnum, uuidOf } from '../../../core/graphql/index.js';
import { ANSWER_DAYS } from '../introduction.dates.js';
import { cleanText, type ProposalInput } from '../introduction.rules.js';
import type { Theme } from '../introduction.words.js';

@InputType({ description: 'Whom an introduction joins, and about what: one of topic, case and twinning.' })
export class IntroductionThemeInput {
  @Field(() => ID, { description: 'The collectivity that proposes.' })
  proposerId!: string;

  @Field(() => ID)
  recipientId!: string;

  @Field(() => String, { nullable: true })
  topic?: string | null;

  @Field(() => ID, { nullable: true })
  caseStudyId?: string | null;

  @Field(() => ID, { nullable: true })
  twinningId?: string | null;
}

@InputType()
export class IntroductionLetterInput {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  body!: string;
}

@InputType()
export class ProposeIntroductionInput extends IntroductionThemeInput {
  @Field(() => LocaleEnum, { description: 'Language of the original letter.' })
  locale!: Locale;

  @Field(() => [IntroductionLetterInput], {
    description: 'The original and, where there is one, its translation. Left out, the recipient gets the template’s.',
  })
  letters!: IntroductionLetterInput[];

  @Field(() => Int, { defaultValue: ANSWER_DAYS.usual })
  answerWithinDays!: number;
}

/** The theme of an input, its identifiers checked. */
export const themeOf = ({ proposerId, recipientId, ...input }: IntroductionThemeInput): Theme => ({
  proposerId: integerIdOf(proposerId),
  recipientId: integerIdOf(recipientId),
  topic: input.topic || null,
  caseStudyId: input.caseStudyId ? uuidOf(input.caseStudyId) : null,
  twinningId: input.twinningId ? integerIdOf(input.twinningId) : null,
});

/** A proposal as use cases take it: its texts cleaned. */
export const proposalOf = (input: ProposeIntroductionInput): ProposalInput => ({
  ...themeOf(input),
  locale: input.locale,
  letters: input.letters.map(({ locale, body }) => ({ locale, body: cleanText(body) })),
  answerDays: input.answerWithinDays,
});
