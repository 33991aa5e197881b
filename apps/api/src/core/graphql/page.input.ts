import { Field, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../errors/index.js';

export const PAGE_MAX_SIZE = 50;
export const PAGE_MAX_REACH = 10_000;

/** Offset pages, because people jump to page 7 and want to know how many there are. */
@InputType()
export class PageInput {
  @Field(() => Int, { nullable: true, defaultValue: 1 })
  page?: number;

  @Field(() => Int, { nullable: true, defaultValue: 20 })
  size?: number;
}

export interface Page {
  page: number;
  size: number;
  offset: number;
}

/** Checks bounds: size 1 to 50, page from 1, page * size up to 10,000. */
export function pageOf(input: PageInput | undefined | null): Page {
  const page = input?.page ?? 1;
  const size = input?.size ?? 20;
  if (size < 1 || size > PAGE_MAX_SIZE) throw new DomainError('PAGE_SIZE', { max: PAGE_MAX_SIZE });
  if (page < 1 || page * size > PAGE_MAX_REACH) throw new DomainError('PAGE_TOO_FAR', { max: PAGE_MAX_REACH });
  return { page, size, offset: (page - 1) * size };
}

/** Checks a `first` argument: 1 to `max`. */
export function firstOf(first: number, max = PAGE_MAX_SIZE): number {
  if (first < 1 || first > max) throw new DomainError('FIRST_RANGE', { max });
  return first;
}
