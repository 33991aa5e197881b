import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { LocaleEnum } from '../../../core/graphql/index.js';
import type { Light } from '../freshness/freshness.js';
import { CaseStudySaved } from './editor.types.js';

export const FreshnessLightEnum = {
  CURRENT: 'current',
  DUE_SOON: 'dueSoon',
  OVERDUE: 'overdue',
} as const satisfies Record<string, Light>;
registerEnumType(FreshnessLightEnum, { name: 'FreshnessLight' });

@ObjectType('Freshness', { description: 'When its owner last said that what is published is still right.' })
export class FreshnessType {
  @Field(() => FreshnessLightEnum)
  light!: Light;

  @Field(() => Date)
  lastConfirmedAt!: Date;

  @Field(() => Date)
  nextDueAt!: Date;
}

@ObjectType({ description: 'What the link of a reminder asks about.' })
export class CaseToConfirm {
  @Field(() => String)
  title!: string;

  @Field(() => LocaleEnum, { description: 'Language of the title.' })
  locale!: Locale;

  @Field(() => FreshnessType, { nullable: true })
  freshness!: FreshnessType | null;
}

@ObjectType({ description: 'Noted: it is still right.' })
export class CaseConfirmed {
  @Field(() => String)
  message!: string;

  @Field(() => FreshnessType, { nullable: true })
  freshness!: FreshnessType | null;
}

@ObjectType({ description: 'The link was used, has expired, or was never good.' })
export class ConfirmLinkRefused {
  @Field(() => String)
  message!: string;

  refused!: true;
}

export const ConfirmByLinkResult = createUnionType({
  name: 'ConfirmByLinkResult',
  types: () => [CaseConfirmed, ConfirmLinkRefused] as const,
  resolveType: (value: CaseConfirmed | ConfirmLinkRefused) => ('refused' in value ? ConfirmLinkRefused : CaseConfirmed),
});

export const ConfirmCaseStudyResult = createUnionType({
  name: 'ConfirmCaseStudyResult',
  types: () => [CaseStudySaved] as const,
  resolveType: () => CaseStudySaved,
});
