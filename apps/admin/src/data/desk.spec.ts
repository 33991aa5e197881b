import { describe, expect, it } from '@jest/globals';
import type { GraphQLClient } from './client.js';
import { createDesk, type CaseStudy } from './desk.js';

const record = (version: number) => ({ id: 'a', version }) as CaseStudy;

interface Call {
  field: string;
  version: unknown;
  textLocale?: unknown;
}

/** A server that answers each mutation in turn, and remembers what it was asked. */
function serverOf(answers: readonly object[]) {
  const calls: Call[] = [];
  const client = (async (document: unknown, variables: { version?: number; textLocale?: string }) => {
    const field = /\b(updateCaseStudy|saveCaseStudyTranslation)\(/.exec(String(document))?.[1] ?? '';
    calls.push({ field, version: variables.version, textLocale: variables.textLocale });
    return { [field]: answers[calls.length - 1] };
  }) as GraphQLClient;
  return { desk: createDesk(client, () => 'fr'), calls };
}

const saved = (version: number) => ({ __typename: 'CaseStudySaved', caseStudy: record(version) });
const changes = {
  facts: { ongoing: true },
  texts: [
    { locale: 'ja' as const, input: { title: '題名' } },
    { locale: 'fr' as const, input: { title: 'Titre' } },
  ],
};

describe('saving a case study', () => {
  it('stores part after part, each on the version of the one before', async () => {
    const { desk, calls } = serverOf([saved(4), saved(5), saved(6)]);
    const result = await desk.save(record(3), changes);
    expect(result).toEqual({ record: record(6), outcome: { kind: 'saved', record: record(6) } });
    expect(calls).toEqual([
      { field: 'updateCaseStudy', version: 3, textLocale: undefined },
      { field: 'saveCaseStudyTranslation', version: 4, textLocale: 'JA' },
      { field: 'saveCaseStudyTranslation', version: 5, textLocale: 'FR' },
    ]);
  });

  it('stops at a refusal, says at which text, and tells what stands', async () => {
    const problems = [{ field: 'title', code: 'input.tooLong', message: 'Trop long.' }];
    const { desk, calls } = serverOf([saved(4), { __typename: 'InvalidInput', message: 'Non.', problems }]);
    const { record: stands, outcome } = await desk.save(record(3), changes);
    expect(stands.version).toBe(4);
    expect(outcome).toEqual({
      kind: 'invalid',
      message: 'Non.',
      problems: [{ field: 'title', textLocale: 'ja', message: 'Trop long.' }],
    });
    expect(calls).toHaveLength(2);
  });

  it('tells who saved in between', async () => {
    const conflict = { __typename: 'StaleVersion', changedBy: '中村 健', changedAt: '2026-11-23T10:00:00Z', current: record(9) };
    const { desk } = serverOf([conflict]);
    const { record: stands, outcome } = await desk.save(record(3), changes);
    expect(stands.version).toBe(3);
    expect(outcome).toMatchObject({ kind: 'stale', conflict: { changedBy: '中村 健', current: { version: 9 } } });
  });

  it('says that the case can’t be edited where it stands', async () => {
    const { desk } = serverOf([{ __typename: 'WrongState', message: 'En relecture.', state: 'SUBMITTED' }]);
    expect((await desk.save(record(3), changes)).outcome).toEqual({ kind: 'refused', message: 'En relecture.' });
  });
});
