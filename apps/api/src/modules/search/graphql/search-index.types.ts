import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Env } from '../../../config/env.js';
import {
  INDEX_WORK_KINDS,
  INDEX_WORK_ORIGINS,
  INDEX_WORK_STATES,
  type IndexWorkKind,
  type IndexWorkOrigin,
  type IndexWorkState,
} from '../upkeep/index-work.js';

const ENGINES = ['postgres', 'meilisearch'] as const;
const enumOf = <Value extends string>(values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

export const SearchEngineEnum = enumOf(ENGINES);
export const IndexWorkKindEnum = enumOf(INDEX_WORK_KINDS);
export const IndexWorkOriginEnum = enumOf(INDEX_WORK_ORIGINS);
export const IndexWorkStateEnum = enumOf(INDEX_WORK_STATES);
registerEnumType(SearchEngineEnum, { name: 'SearchEngineName' });
registerEnumType(IndexWorkKindEnum, {
  name: 'SearchIndexWorkKind',
  description: 'Filling a fresh index, or comparing the one in use with what is published and repairing it.',
});
registerEnumType(IndexWorkOriginEnum, {
  name: 'SearchIndexWorkOrigin',
  description: 'Asked for at the desk, or begun by a command.',
});
registerEnumType(IndexWorkStateEnum, {
  name: 'SearchIndexWorkState',
  description: 'STOPPED: the process that did it is gone. The index from before is still in use.',
});

@ObjectType('SearchIndexWork', { description: 'The last rebuild or comparison of the index, and how far it is.' })
export class SearchIndexWorkType {
  @Field(() => IndexWorkKindEnum)
  kind!: IndexWorkKind;

  @Field(() => IndexWorkOriginEnum)
  origin!: IndexWorkOrigin;

  @Field(() => IndexWorkStateEnum)
  state!: IndexWorkState;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how long it has been going on, or did until it ended or was last heard of.',
  })
  seconds!: number | null;

  @Field(() => Int, { description: 'Cases gone through; all of them some time before the end.' })
  done!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { nullable: true, description: 'Cases that a comparison repaired.' })
  repaired!: number | null;
}

@ObjectType('SearchIndex', { description: 'How the search index stands. Counts may be some minutes old.' })
export class SearchIndexType {
  @Field(() => SearchEngineEnum)
  engine!: Env['SEARCH_ENGINE'];

  @Field(() => Boolean, { description: 'Whether the engine answers.' })
  answers!: boolean;

  @Field(() => Int)
  publishedCases!: number;

  @Field(() => Int, { nullable: true, description: 'Cases in the index; null until they are counted.' })
  cases!: number | null;

  @Field(() => Int, { nullable: true, description: 'One for each language in which a case is published.' })
  documents!: number | null;

  @Field(() => Int, { nullable: true, description: 'Cases that the index holds otherwise than they are published.' })
  drift!: number | null;

  @Field(() => Date, { nullable: true })
  countedAt!: Date | null;

  @Field(() => Boolean, { description: 'A count is under way: ask again soon.' })
  isCounting!: boolean;

  @Field(() => Int, { description: 'Age of the oldest job that waits; where it grows, no worker runs.' })
  waitingJobSeconds!: number;

  @Field(() => SearchIndexWorkType, { nullable: true })
  work!: SearchIndexWorkType | null;
}

@ObjectType({ description: 'A worker will do it.' })
export class SearchIndexWorkAsked {
  @Field(() => SearchIndexWorkType)
  work!: SearchIndexWorkType;
}

@ObjectType({ description: 'Other work waits or runs; there is only one at a time.' })
export class SearchIndexBusy {
  @Field(() => String)
  message!: string;

  @Field(() => SearchIndexWorkType)
  current!: SearchIndexWorkType;
}

export const AskSearchIndexWorkResult = createUnionType({
  name: 'AskSearchIndexWorkResult',
  types: () => [SearchIndexWorkAsked, SearchIndexBusy] as const,
});
