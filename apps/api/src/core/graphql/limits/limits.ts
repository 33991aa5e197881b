/** What one operation may ask; docs/api.md names them, and a test proves that every operation of ours stays far below. */
export const LIMITS = {
  /** Words and signs of the document. */
  tokens: 3_000,
  depth: 12,
  cost: 6_000,
  aliases: 30,
  directives: 30,
  rootFields: 15,
  /** Values in the variables. */
  values: 5_000,
  /** Milliseconds after which an operation begins no further statement. */
  time: 20_000,
} as const;
