import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.js';
import { sendOperation, sendRaw } from '../../support/raw.js';

/** Without these, most pages fail. */
const AWAY = ['collectivity', 'published_case_study', 'search_term'];

describe('what stands in logs and headers', () => {
  let server: TestApp;
  const written: string[] = [];
  const spies: { mockRestore: () => void }[] = [];

  beforeAll(async () => {
    server = await createTestApp('demo', {}, { pages: true });
    spies.push(jest.spyOn(console, 'error').mockImplementation((...said) => void written.push(inspect(said))));
    for (const stream of [process.stdout, process.stderr])
      spies.push(
        jest.spyOn(stream, 'write').mockImplementation((text) => {
          written.push(String(text));
          return true;
        }),
      );
  });
  afterAll(async () => {
    for (const spy of spies) spy.mockRestore();
    await server.close();
  });

  it('is no secret, no address and no line of an attacker', async () => {
    const secret = 'a-password-that-must-not-be-logged';
    const forged = 'x\n[Nest] 1 - FORGED administrator signed in\u001b[31m';
    const signIn = `mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { __typename } }`;
    await sendOperation(server, signIn, { e: `someone-secret@kakehashi.example${forged}`, p: secret });
    await sendOperation(
      server,
      'query ($q: String) { caseStudies(query: $q) { total } }',
      { q: forged },
      { headers: { 'user-agent': 'FORGED agent', 'accept-language': 'FORGED' } },
    );
    await sendRaw(server, `{"query":"${secret}`, { headers: { cookie: `kakehashi=${secret}` } });
    await sendRaw(server, undefined, { method: 'GET', url: `/nowhere?token=${secret}` });
    const log = written.join('');
    for (const hidden of [secret, 'someone-secret', 'FORGED']) expect(log).not.toContain(hidden);
  });

  it('is no word and no secret of a request that failed', async () => {
    const secret = 'verschwiegenheit';
    for (const table of AWAY) await server.sql(`alter table ${table} rename to ${table}_away`);
    written.length = 0;
    const read = (url: string) => sendRaw(server, undefined, { method: 'GET', url, headers: { cookie: secret } });
    const statuses: number[] = [];
    for (const url of ['/fr/collectivities/12', '/fr/cases/halles', '/fr/search', '/fr/search.atom', '/fr/invitation'])
      statuses.push((await read(`${url}?q=${secret}&token=${secret}`)).status);
    for (const table of AWAY) await server.sql(`alter table ${table}_away rename to ${table}`);
    const log = written.join('');
    expect(statuses).toEqual([500, 500, 503, 503, 200]);
    expect(log).toContain('/fr/collectivities/12');
    expect(log).not.toContain(secret);
  });

  it('is no header that a request brought', async () => {
    const answer = await sendRaw(server, undefined, { method: 'GET', url: '/fr/%0d%0aset-cookie:%20evil=1' });
    expect(answer.headers['set-cookie']).toBeUndefined();
    const redirected = await sendRaw(server, undefined, {
      method: 'GET',
      url: '//evil.example/%2f..',
      headers: { host: 'evil.example' },
    });
    expect(JSON.stringify(redirected.headers)).not.toContain('evil.example');
  });
});
