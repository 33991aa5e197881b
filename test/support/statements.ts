import { jest } from '@jest/globals';
import pg from 'pg';
import type { Visitor } from './app.js';

/** Counts what a process sends to PostgreSQL, from its making until `stop`. One at a time. */
export class StatementCounter {
  /** Those of the operation that was counted last. */
  statements: string[] = [];

  constructor() {
    const send = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown;
    const sent = (text: string): void => void this.statements.push(text);
    jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
      const [first] = given;
      sent(typeof first === 'string' ? first : (first as { text: string }).text);
      return send.apply(this, given);
    });
  }

  stop(): void {
    jest.restoreAllMocks();
  }

  /**
   * The statements of an operation that has been asked before, when all that stays in memory is there. The least of
   * three counts: what the server writes by itself every few seconds is in some of them at most.
   */
  async of(visitor: Visitor, document: string, variables: Record<string, unknown> = {}): Promise<number> {
    return (await this.sent(visitor, document, variables)).length;
  }

  /** The statements themselves. */
  async sent(visitor: Visitor, document: string, variables: Record<string, unknown> = {}): Promise<string[]> {
    await visitor.ask(document, variables);
    const turns: string[][] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      this.statements = [];
      await visitor.ask(document, variables);
      // The revision of the vocabularies is asked for once a second, whoever comes first.
      turns.push(this.statements.filter((text) => !text.includes('taxonomy_revision')));
    }
    return turns.sort((one, other) => one.length - other.length)[0] ?? [];
  }
}
