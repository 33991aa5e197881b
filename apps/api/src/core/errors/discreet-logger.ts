import { ConsoleLogger } from '@nestjs/common';

/**
 * A fault without what hangs on it: the errors of the database carry the values of their statement, and so the words of
 * readers and the secrets of their sessions.
 */
const discreet = (said: unknown): unknown => (said instanceof Error ? (said.stack ?? String(said)) : said);

/** The log, which tells of a fault by its message and the place in the program, and never by the values at hand. */
export class DiscreetLogger extends ConsoleLogger {
  override error(message: unknown, ...more: unknown[]): void {
    super.error(discreet(message), ...more.map(discreet));
  }

  override warn(message: unknown, ...more: unknown[]): void {
    super.warn(discreet(message), ...more.map(discreet));
  }

  override fatal(message: unknown, ...more: unknown[]): void {
    super.fatal(discreet(message), ...more.map(discreet));
  }
}
