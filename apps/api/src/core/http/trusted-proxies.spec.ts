import { describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { isTrustProxy, trustedProxies } from './trusted-proxies.js';

async function addressSeen(setting: string, remoteAddress: string, forwarded: string): Promise<string> {
  const app = Fastify({ trustProxy: trustedProxies(setting) });
  app.get('/', async (request) => request.ip);
  const { body } = await app.inject({ url: '/', remoteAddress, headers: { 'x-forwarded-for': forwarded } });
  await app.close();
  return body;
}

const CLIENT = '203.0.113.9';
/** The last entry is what the proxy saw; those before it may be invented by the client. */
const FORWARDED = `198.51.100.66, ${CLIENT}`;

describe('where a request comes from', () => {
  it('is what the connection says, unless a proxy is trusted', async () => {
    expect(await addressSeen('0', '10.0.0.1', FORWARDED)).toBe('10.0.0.1');
  });
  it('is what the trusted proxy saw, not what the client claims', async () => {
    expect(await addressSeen('1', '10.0.0.1', FORWARDED)).toBe(CLIENT);
    expect(await addressSeen('10.0.0.0/8', '10.0.0.1', FORWARDED)).toBe(CLIENT);
    expect(await addressSeen('loopback, 10.0.0.1', '10.0.0.1', FORWARDED)).toBe(CLIENT);
  });
  it('is not believed from a sender that is not named', async () => {
    expect(await addressSeen('10.0.0.1', '192.0.2.7', FORWARDED)).toBe('192.0.2.7');
  });
  it('counts a hop for each proxy in a row', async () => {
    expect(await addressSeen('2', '10.0.0.1', `198.51.100.66, ${CLIENT}, 10.0.0.2`)).toBe(CLIENT);
  });
  it('is set by a number, addresses, ranges or their names, and by nothing that means everybody', () => {
    for (const good of ['0', '2', '10.0.0.1', '10.0.0.0/8,fd00::/8', 'loopback']) expect(isTrustProxy(good)).toBe(true);
    for (const bad of ['true', '', '10.0.0', '0.0.0.0/0', '10.0.0.0/33', '::/0', 'a,b'])
      expect(isTrustProxy(bad)).toBe(false);
  });
});
