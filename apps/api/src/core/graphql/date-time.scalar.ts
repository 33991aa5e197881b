import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

/** Years that every program reads alike; PostgreSQL's own begin later than JavaScript's. */
const YEARS = { first: 1, last: 9_999 } as const;

function parse(value: unknown): Date {
  const date = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  const year = date.getUTCFullYear();
  if (!(year >= YEARS.first && year <= YEARS.last))
    throw new GraphQLError('Give a date and time as in 2026-11-23T09:00:00Z.');
  return date;
}

/** Date and time in UTC, ISO 8601. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  readonly description = 'Date and time in UTC, ISO 8601.';
  parseValue = parse;
  serialize = (value: unknown): string => (value instanceof Date ? value : new Date(String(value))).toISOString();
  parseLiteral = (node: ValueNode): Date => parse(node.kind === Kind.STRING ? node.value : undefined);
}
