import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { StaleVersion, WrongState } from './editor.types.js';

@ObjectType({ description: 'A machine was asked: its draft comes later, and stays marked until it is ready.' })
export class MachineTranslationAsked {
  @Field(() => [String], {
    description:
      'The fields that it was asked for, texts inside facts by their paths; none where nothing is missing or outdated.',
  })
  askedFields!: string[];
}

@ObjectType({ description: 'This installation offers no machine translation.' })
export class MachineTranslationNotOffered {
  @Field(() => String)
  message!: string;
}

@ObjectType({ description: 'The viewer has asked for as many drafts as one may within a day.' })
export class MachineTranslationTooOften {
  @Field(() => String)
  message!: string;

  @Field(() => Int)
  retryAfterHours!: number;
}

export type MachineTranslationAnswer =
  MachineTranslationAsked | MachineTranslationNotOffered | MachineTranslationTooOften | StaleVersion | WrongState;

export const TranslateCaseStudyResult = createUnionType({
  name: 'TranslateCaseStudyResult',
  types: () =>
    [
      MachineTranslationAsked,
      MachineTranslationNotOffered,
      MachineTranslationTooOften,
      StaleVersion,
      WrongState,
    ] as const,
  resolveType: (value: MachineTranslationAnswer) => {
    if ('askedFields' in value) return MachineTranslationAsked;
    if ('retryAfterHours' in value) return MachineTranslationTooOften;
    if ('current' in value) return StaleVersion;
    return 'state' in value ? WrongState : MachineTranslationNotOffered;
  },
});
