import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

function parse(value: unknown): Date {
  const date = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError('Give a date and time as in 2026-11-23T09:00:00Z.');
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
