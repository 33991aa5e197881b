import type { MessageValues } from '#shared';

/** Codes of refusals that end an operation. Sentences live in core/i18n, in three languages. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'PAGE_SIZE',
  'PAGE_TOO_FAR',
  'QUERY_TOO_LONG',
  'BAD_INPUT',
  'INVALID_ID',
  'FIRST_RANGE',
  'DISTANCE_RANGE',
  'BOX_RANGE',
  'NEAREST_NEEDS_PLACE',
  'SEARCH_UNAVAILABLE',
  'IMPORT_CHOICE',
  'TOO_MANY_ATTEMPTS',
  'TIMEOUT',
  'TEXT_UNWRITABLE',
  'TOKEN_UNKNOWN',
  'TOKEN_EXPIRED',
  'TOKEN_REVOKED',
  'SCOPE_NEEDED',
  'SESSION_NEEDED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error that use cases throw: a code on the wire, its sentence in the reader's language. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly values: MessageValues = {},
  ) {
    super(code);
  }
}

/** Absent and forbidden answer alike: nobody learns what exists. */
export function notFound(): DomainError {
  return new DomainError('NOT_FOUND');
}
