import { Field, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#shared';
import type { Problem } from '../errors/index.js';
import { translator } from '../i18n/index.js';
import { made } from './made.js';

@ObjectType('FieldProblem')
export class FieldProblemType {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType({ description: 'The input can’t be stored: field by field, why and what to do.' })
export class InvalidInput {
  @Field(() => String)
  message!: string;

  @Field(() => [FieldProblemType])
  problems!: FieldProblemType[];
}

/** Why an input can't be stored, field by field in the reader's language. */
export function invalidInput(problems: readonly Problem[], locale: Locale): InvalidInput {
  const t = translator(locale);
  const told = problems.map(({ field, code, values }) => ({ field, code, message: t(code, values) }));
  return made(InvalidInput, { message: t('input.invalid'), problems: told });
}
