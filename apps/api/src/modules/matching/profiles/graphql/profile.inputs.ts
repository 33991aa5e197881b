import { Field, InputType, Int } from '@nestjs/graphql';
import type { Intent, Stance } from '#matching';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../../core/graphql/index.js';
import { TextByLocaleInput } from '../../../case-studies/index.js';
import { IntentEnum, StanceEnum } from './profile.types.js';

@InputType()
export class InterestInput {
  @Field(() => String, { description: 'Code of a topic.' })
  topic!: string;

  @Field(() => StanceEnum)
  stance!: Stance;

  @Field(() => IntentEnum, { nullable: true, description: 'Left out: whatever the partner has in mind.' })
  intent?: Intent | null;

  @Field(() => Int, { description: '1 to 3: how much it matters.' })
  weight!: number;

  @Field(() => TextByLocaleInput, { nullable: true })
  note?: TextByLocaleInput | null;
}

@InputType({ description: 'What is left out stays as it is; null takes it away.' })
export class CollectivityProfileInput {
  @Field(() => Int, { nullable: true, description: '0 to 20; 0 closes it to suggestions.' })
  capacity?: number | null;

  @Field(() => [LocaleEnum], { nullable: true })
  languages?: Locale[] | null;

  @Field(() => Boolean, { nullable: true })
  hasInterpreter?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'coast, island, mountain, river, forest, rural, urban, spa' })
  geographies?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A mailbox of the office, not of a person.' })
  contactMailbox?: string | null;

  @Field(() => TextByLocaleInput, { nullable: true })
  presentation?: TextByLocaleInput | null;

  @Field(() => TextByLocaleInput, { nullable: true })
  strengths?: TextByLocaleInput | null;
}
