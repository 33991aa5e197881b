import { describe, expect, it } from '@jest/globals';
import { trailLines } from './audit.export.js';
import type { AuditEvent } from './audit.model.js';

const event = (id: number): AuditEvent => ({
  ...{ id: String(id), occurredAt: new Date(0), actorId: null, actorName: null, action: 'session.ended' },
  ...{ subjectType: 'user', subjectId: 'x', outcome: 'done', details: {}, address: null, userAgent: '+cmd' },
});

/** A trail of so many events, of which no more than a page is ever asked for. */
async function linesOf(events: number, max: number): Promise<string[]> {
  const older = async (last: string | null, limit: number) => {
    expect(limit).toBeLessThanOrEqual(1_000);
    const newest = last === null ? events : Number(last) - 1;
    return Array.from({ length: Math.max(0, Math.min(limit, newest)) }, (_, index) => event(newest - index));
  };
  const lines: string[] = [];
  for await (const line of trailLines(older, 'en', max)) lines.push(line);
  return lines;
}

describe('the audit trail as a file', () => {
  it.each([0, 1, 999, 1_000, 1_001, 2_500])('has a line for each of %d events, page by page', async (events) => {
    expect(await linesOf(events, 10_000)).toHaveLength(events + 1);
  });
  it('ends with a word of what is left out', async () => {
    const lines = await linesOf(2_500, 1_500);
    expect(lines).toHaveLength(1_502);
    expect(lines.at(-1)).toContain('newest 1,500 events');
    expect(await linesOf(1_500, 1_500)).toHaveLength(1_501);
  });
  it('holds no formula of a program that somebody used', async () => {
    expect((await linesOf(1, 10))[1]).toContain(",'+cmd");
  });
});
