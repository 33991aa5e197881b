import { Field, Float, ObjectType } from '@nestjs/graphql';
import { CaseStudyType } from '../../case-studies/index.js';

@ObjectType('SimilarCaseStudy', { description: 'A published case study that resembles another one, and in what.' })
export class SimilarCaseStudyType {
  @Field(() => CaseStudyType)
  caseStudy!: CaseStudyType;

  @Field(() => Float, { description: '0 (nothing in common) to 1.' })
  score!: number;

  @Field(() => [String], { description: 'Sentences in the reader’s language, the most telling first; at least one.' })
  reasons!: string[];
}
