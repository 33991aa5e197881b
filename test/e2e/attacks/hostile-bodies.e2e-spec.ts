import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type AddressInfo } from 'node:net';
import { createTestApp, type TestApp } from '../../support/app.js';
import { sendRaw } from '../../support/raw.js';

const QUERY = '{"query":"{ __typename }"}';

describe('hostile bodies', () => {
  let server: TestApp;

  beforeAll(async () => {
    server = await createTestApp('schema', { REQUEST_TIMEOUT: '1000' });
  });
  afterAll(() => server.close());

  it.each([
    ['no JSON', '{', 400, 'BODY_MALFORMED'],
    ['nothing', '', 400, undefined],
    ['null', 'null', 400, 'BODY_SHAPE'],
    ['a number', '7', 400, 'BODY_SHAPE'],
    ['a list', '[]', 400, 'BATCH_REFUSED'],
    ['a batch', `[${QUERY},${QUERY}]`, 400, 'BATCH_REFUSED'],
    ['no operation', '{"query":""}', 400, 'BODY_SHAPE'],
    ['a number for the operation', '{"query":1}', 400, 'BODY_SHAPE'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}', 400, 'BODY_SHAPE'],
    ['half an operation', '{"query":"{"}', 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'a persisted query',
      '{"query":"","extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      400,
      'BODY_SHAPE',
    ],
    [
      'an operation that shall be kept',
      '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['a subscription', '{"query":"subscription { a }"}', 200, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a long list of wrong variables',
      `{"query":"query ($f: CaseStudyFilter) { caseStudies(filter: $f) { total } }","variables":{"f":{"themes":[${'{},'.repeat(200)}{}]}}}`,
      400,
      'BAD_USER_INPUT',
    ],
    ['a key twice', '{"query":"{ __typename }","query":"{ viewer { id } }"}', 400, 'BODY_DUPLICATE_KEY'],
    [
      'a way to a prototype',
      '{"query":"{ __typename }","variables":{"__proto__":{"administrator":true}}}',
      400,
      'BODY_FORBIDDEN_KEY',
    ],
    [
      'a way to a constructor',
      '{"query":"{ __typename }","variables":{"constructor":{"prototype":{}}}}',
      400,
      'BODY_FORBIDDEN_KEY',
    ],
    ['too much', `{"query":"${'a'.repeat(1_000_001)}"}`, 413, 'BODY_TOO_LARGE'],
    [
      'ten thousand brackets',
      `{"query":"{ __typename }","variables":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
      400,
      'TOO_MANY_VALUES',
    ],
  ])('are refused in words, never a fault: %s', async (_name, body, status, code) => {
    const answer = await sendRaw(server, body);
    expect({ status: answer.status, code: answer.code }).toEqual({ status, code: code ?? answer.code });
    expect(answer.message).toBeTruthy();
    expect(({} as { administrator?: boolean }).administrator).toBeUndefined();
  });

  it('are refused where they are no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"query":"{ __typename }","variables":{"a":"'),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from('"}}'),
    ]);
    expect(await sendRaw(server, bytes)).toMatchObject({ status: 400, code: 'BODY_MALFORMED' });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-7',
    'application/json;charset=utf-16',
    'text/json',
  ])('are refused under another type: %s', async (type) => {
    expect(await sendRaw(server, QUERY, { headers: { 'content-type': type } })).toMatchObject({
      status: 415,
      code: 'CONTENT_TYPE_REFUSED',
    });
  });

  it('are refused in the reader’s language', async () => {
    const said = async (language: string) =>
      (await sendRaw(server, '{', { headers: { 'accept-language': language } })).message;
    expect(await said('fr')).toContain('Vérifiez');
    expect(await said('ja')).toContain('ご確認ください');
    expect(await said('en')).toContain('Check');
  });

  it('are cut off where they come too slowly', async () => {
    await server.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"query":',
        ),
      );
      let received = '';
      socket.on('data', (data) => (received += data.toString()));
      socket.on('close', () => resolve(received));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});
