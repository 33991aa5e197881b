import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AuditOutcome } from '../audit.model.js';

export const AuditOutcomeEnum = { DONE: 'done', REFUSED: 'refused' } as const satisfies Record<string, AuditOutcome>;
registerEnumType(AuditOutcomeEnum, { name: 'AuditOutcome' });

@ObjectType('AuditChange', { description: 'One field of a change, as text; `before` is null where it was not.' })
export class AuditChangeType {
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType('AuditEvent', { description: 'Something that was done, or refused. It never changes.' })
export class AuditEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  occurredAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Null for the program itself and for visitors.' })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where the person was erased.' })
  actorName!: string | null;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  subjectType!: string;

  @Field(() => String)
  subjectId!: string;

  @Field(() => AuditOutcomeEnum)
  outcome!: AuditOutcome;

  @Field(() => [AuditChangeType], { complexity: 0 })
  changes!: AuditChangeType[];

  @Field(() => String, {
    nullable: true,
    description: 'From where; forgotten after the time that the installation sets.',
  })
  address!: string | null;

  @Field(() => String, { nullable: true })
  userAgent!: string | null;
}

@ObjectType('AuditEventPage')
export class AuditEventPageType {
  @Field(() => [AuditEventType])
  items!: AuditEventType[];

  @Field(() => Int)
  total!: number;
}

@InputType({ description: 'All that is given must hold.' })
export class AuditFilterInput {
  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'An action, or the beginning of several: `case-study.`' })
  action?: string | null;

  @Field(() => String, { nullable: true })
  subjectType?: string | null;

  @Field(() => String, { nullable: true })
  subjectId?: string | null;

  @Field(() => AuditOutcomeEnum, { nullable: true })
  outcome?: AuditOutcome | null;

  @Field(() => Date, { nullable: true })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'The moment itself is left out.' })
  until?: Date | null;
}
