import pg from 'pg';
import type { TestApp, Visitor } from './app.js';

/** Any number that nothing else locks. */
const GATE = 4_711;
/** Batches of documents that a rebuild writes before it is held up. */
const BATCHES = 4;

export interface Work {
  kind: string;
  origin: string;
  state: string;
  seconds: number | null;
  done: number;
  total: number;
  repaired: number | null;
}

export interface IndexFacts {
  engine: string;
  answers: boolean;
  publishedCases: number;
  cases: number | null;
  documents: number | null;
  drift: number | null;
  isCounting: boolean;
  waitingJobSeconds: number;
  work: Work | null;
}

/** The index as an administrator sees it. */
export const factsOf = async (admin: Visitor): Promise<IndexFacts> =>
  (
    await admin.ask<{ searchIndex: IndexFacts }>(
      `{ searchIndex { engine answers publishedCases cases documents drift isCounting waitingJobSeconds
           work { kind origin state seconds done total repaired } } }`,
    )
  ).searchIndex;

/** What came of asking for work; a refusal has a message. */
export const askFor = async (admin: Visitor, kind: 'REBUILD' | 'VERIFY') =>
  (
    await admin.ask<{ outcome: { __typename: string; message?: string } }>(
      `mutation ($kind: SearchIndexWorkKind!) {
         outcome: askSearchIndexWork(kind: $kind) { __typename ... on SearchIndexBusy { message } } }`,
      { kind },
    )
  ).outcome;

/** Holds every rebuild up in its middle, in whichever process it runs, until it is opened. */
export async function shutGate({ env, sql }: TestApp): Promise<() => Promise<void>> {
  await sql('create sequence if not exists gate_batches');
  await sql(`select setval('gate_batches', 1, false)`);
  await sql(`
    create or replace function gate() returns trigger language plpgsql as $$
    begin
      if nextval('gate_batches') > ${BATCHES} then perform pg_advisory_xact_lock_shared(${GATE}); end if;
      return null;
    end $$`);
  for (const slot of [0, 1])
    await sql(
      `create or replace trigger gate after insert on search_document_${slot} for each statement execute function gate()`,
    );
  const keeper = new pg.Client(env.DATABASE_URL);
  await keeper.connect();
  await keeper.query('select pg_advisory_lock($1)', [GATE]);
  return () => keeper.end();
}
