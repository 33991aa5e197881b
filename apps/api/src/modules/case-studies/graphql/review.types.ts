import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReviewDecision } from '#shared';
import { InvalidInput } from '../../../core/graphql/index.js';

export const ReviewDecisionEnum = { CHANGES: 'changes', APPROVED: 'approved', PUBLISHED: 'published' } as const;
registerEnumType(ReviewDecisionEnum, { name: 'ReviewDecision' });

@InputType({ description: 'One criterion of `reviewCriteria` and a score of 1 to 5.' })
export class ScoreInput {
  @Field(() => String)
  criterion!: string;

  @Field(() => Int)
  score!: number;
}

@InputType({ description: 'A reviewer’s judgement.' })
export class ReviewInput {
  @Field(() => [ScoreInput], { nullable: true })
  scores?: ScoreInput[] | null;

  @Field(() => String, { nullable: true, description: 'Readers see it beside the revision that is published on it.' })
  opinion?: string | null;

  @Field(() => String, { nullable: true, description: 'Only reviewers and administrators see it.' })
  note?: string | null;
}

@ObjectType('ReviewScore')
export class ReviewScoreType {
  @Field(() => String)
  criterion!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Int)
  score!: number;
}

@ObjectType('ReviewCriterion', { description: 'What reviewers judge by; the same for all, and public.' })
export class ReviewCriterionType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => [String], { description: 'What each score from 1 to 5 means.' })
  steps!: string[];
}

@ObjectType('PublicReview', { description: 'A reviewer’s opinion of a published revision.' })
export class PublicReviewType {
  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  opinion!: string;

  @Field(() => [ReviewScoreType])
  scores!: ReviewScoreType[];

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the authors answered.' })
  reply!: string | null;
}

@ObjectType('Review', { description: 'A review as the authors and reviewers see it.' })
export class ReviewType {
  @Field(() => ID)
  id!: string;

  @Field(() => ReviewDecisionEnum)
  decision!: ReviewDecision;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { nullable: true })
  revision!: number | null;

  @Field(() => String, { nullable: true })
  reviewer!: string | null;

  @Field(() => String, { nullable: true })
  opinion!: string | null;

  @Field(() => String, { nullable: true, description: 'Null for those to whom it is not addressed.' })
  note!: string | null;

  @Field(() => [ReviewScoreType])
  scores!: ReviewScoreType[];

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => String, { nullable: true })
  reply!: string | null;

  @Field(() => String, { nullable: true })
  repliedBy!: string | null;

  @Field(() => Date, { nullable: true })
  repliedAt!: Date | null;
}

@ObjectType()
export class ReviewAnswered {
  @Field(() => String)
  reply!: string;

  @Field(() => Date)
  repliedAt!: Date;
}

export const ReplyToReviewResult = createUnionType({
  name: 'ReplyToReviewResult',
  types: () => [ReviewAnswered, InvalidInput] as const,
  resolveType: (value: ReviewAnswered | InvalidInput) => ('problems' in value ? InvalidInput : ReviewAnswered),
});
