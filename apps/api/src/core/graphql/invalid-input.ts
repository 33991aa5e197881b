import { Field, ObjectType } from '@nestjs/graphql';

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
