/** Refusals of requests that no feature ever sees. */
export const requestFaults = {
  BODY_MALFORMED: 'The body of the request is not JSON in UTF-8. Check how it was written.',
  BODY_DUPLICATE_KEY: 'The body names a key twice in one object. Leave one of them out.',
  BODY_FORBIDDEN_KEY: 'The body has a key that is not allowed (__proto__, constructor, prototype). Leave it out.',
  BODY_SHAPE: 'Send an object with “query”, and “variables” as an object where there are any.',
  BATCH_REFUSED: 'Send one operation in each request: lists of operations are not taken.',
  ADDRESS_UNKNOWN: 'There is nothing at this address. Check it, or begin at the home page.',
  METHOD_REFUSED: 'This address answers to POST only. Send the operation in the body.',
  BODY_TOO_LARGE: 'The body of the request is too large. Send less at once.',
  CONTENT_TYPE_REFUSED: 'Send the request with the header “content-type: application/json”.',
  REQUEST_REFUSED: 'The request is not in a form that can be answered.',
} as const;

export type RequestFault = keyof typeof requestFaults;

/** Refusals of operations before they run. */
export const operationFaults = {
  GRAPHQL_PARSE_FAILED: 'The operation can’t be read as GraphQL. “detail” says where.',
  GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema. “detail” says where.',
  BAD_USER_INPUT: 'A variable does not fit the schema. “detail” says which.',
  OPERATION_RESOLUTION_FAILURE: 'Say by “operationName” which of the operations shall run.',
  INTROSPECTION_REFUSED: 'The schema is not shown here. It is published with the source code (apps/api/schema.gql).',
  OPERATION_TOO_LONG: 'The operation has more than {max, number} words and signs. Ask in several steps.',
  OPERATION_TOO_DEEP: 'The operation is {value} levels deep; {max} are allowed. Ask in several steps.',
  OPERATION_TOO_COSTLY:
    'The operation costs {value, number} points; {max, number} are allowed. Ask for smaller pages, fewer fields or in several steps.',
  TOO_MANY_ALIASES: 'The operation has {value} aliases; {max} are allowed. Ask in several steps.',
  TOO_MANY_DIRECTIVES: 'The operation has {value} directives; {max} are allowed.',
  TOO_MANY_ROOT_FIELDS: 'The operation asks for {value} things at once; {max} are allowed. Ask in several steps.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Operations are not kept here. Send the whole operation, without “persistedQuery”.',
  MUTATION_REPEATED: 'The operation calls “{name}” more than once. Send one request for each.',
  TOO_MANY_VALUES: 'The variables hold {value, number} values; {max, number} are allowed. Send less at once.',
} as const;

/** Sentences of the shell around the API. */
export const shellEn = { ...requestFaults, ...operationFaults } as const;
