/** What keeps an engine from answering, for those who run it. */
export type UnavailableReason = 'unreachable' | 'timeout' | 'refused' | 'full' | 'failed';

/**
 * The search engine can't do what it was asked, through no fault of the one who asks. Readers are told to try again,
 * jobs do so by themselves. Its message names the cause and never a key.
 */
export class SearchUnavailableError extends Error {
  override name = 'SearchUnavailableError';

  constructor(
    readonly reason: UnavailableReason,
    message: string,
  ) {
    super(`search: ${message}`);
  }
}
