import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Session', { description: 'A sign-in of the viewer that is still good.' })
export class SessionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { description: 'Exact to about a minute.' })
  usedAt!: Date;

  @Field(() => Date, { description: 'When it ends if it is not used any more.' })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Browser and system, e.g. `Firefox, Windows`.' })
  device!: string | null;

  @Field(() => String, { nullable: true, description: 'The front part of the address that signed in.' })
  address!: string | null;

  @Field(() => Boolean, { description: 'Whether this request came with it.' })
  current!: boolean;
}
