import { describe, expect, it } from '@jest/globals';
import { EnvError, parseEnv } from './env.js';

const DATABASE_URL = 'postgres://localhost/kakehashi';
const MEILISEARCH = { SEARCH_ENGINE: 'meilisearch', MEILI_URL: 'http://meilisearch:7700', MEILI_API_KEY: 'key' };

function faultsOf(given: Record<string, string>): string[] {
  try {
    parseEnv(given);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError);
    return (error as EnvError).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
}

describe('the environment', () => {
  it('trusts addresses of no issuer that anybody can join', () => {
    const oidc = {
      OIDC_CLIENT_ID: 'kakehashi',
      OIDC_CLIENT_SECRET: 'secret',
      OIDC_LABEL: 'Entra',
      OIDC_TRUST_EMAIL: 'true',
    };
    const entra = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`;
    const faults = (tenant: string) => faultsOf({ DATABASE_URL, ...oidc, OIDC_ISSUER: entra(tenant) });
    expect(faults('01234567-89ab-cdef-0123-456789abcdef')).toEqual([]);
    expect(faults('common')).toEqual([expect.stringMatching(/^OIDC_TRUST_EMAIL: not with/)]);
    expect(faultsOf({ DATABASE_URL, OIDC_TRUST_EMAIL: 'true' })).toEqual([
      'OIDC_ISSUER: needed with OIDC_TRUST_EMAIL=true',
    ]);
  });
  it('needs nothing but a database, and searches there', () => {
    expect(parseEnv({ DATABASE_URL })).toMatchObject({
      SEARCH_ENGINE: 'postgres',
      PUBLIC_URL: 'http://localhost:3000',
    });
  });
  it('takes Meilisearch where its address and key are given', () => {
    expect(parseEnv({ DATABASE_URL, ...MEILISEARCH })).toMatchObject({
      ...MEILISEARCH,
      MEILI_INDEX_PREFIX: 'kakehashi',
    });
  });
  it('reports what Meilisearch is missing beside every other fault', () => {
    expect(
      faultsOf({ DATABASE_URL: 'mysql://x', SEARCH_ENGINE: 'meilisearch', MEILI_URL: '', MEILI_INDEX_PREFIX: 'café' }),
    ).toEqual([
      'DATABASE_URL: must start with postgres://',
      'MEILI_INDEX_PREFIX: takes letters without accents, digits, - and _, at most 100',
      'MEILI_URL: needed with SEARCH_ENGINE=meilisearch',
      'MEILI_API_KEY: needed with SEARCH_ENGINE=meilisearch',
    ]);
  });
  it('needs neither where PostgreSQL searches, and refuses addresses that are none', () => {
    expect(faultsOf({ DATABASE_URL, MEILI_INDEX_PREFIX: 'a' })).toEqual([]);
    expect(faultsOf({ DATABASE_URL, ...MEILISEARCH, MEILI_URL: 'meilisearch:7700' })).toEqual([
      'MEILI_URL: must start with http:// or https://',
    ]);
    expect(faultsOf({ DATABASE_URL, SEARCH_ENGINE: 'lucene' })[0]).toMatch(/^SEARCH_ENGINE: /);
  });

  it('keeps files in a folder, or asks for all that storage by S3 needs', () => {
    expect(parseEnv({ DATABASE_URL }).FILES_DIR).toMatch(/\.data[/\\]files$/);
    expect(
      faultsOf({ DATABASE_URL, FILES_STORE: 's3', S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'Not One' }),
    ).toEqual([
      'S3_BUCKET: is not a name of a bucket',
      'S3_ACCESS_KEY_ID: needed with FILES_STORE=s3',
      'S3_SECRET_ACCESS_KEY: needed with FILES_STORE=s3',
    ]);
  });

  it('translates by no machine, or by one whose address and key are given', () => {
    expect(parseEnv({ DATABASE_URL })).toMatchObject({ MT_ENGINE: 'none', MT_TIMEOUT: 20_000 });
    expect(faultsOf({ DATABASE_URL, MT_ENGINE: 'libretranslate' })).toEqual([
      'MT_URL: needed with MT_ENGINE=libretranslate',
    ]);
    expect(faultsOf({ DATABASE_URL, MT_ENGINE: 'deepl', MT_URL: 'ftp://deepl.example' })).toEqual([
      'MT_URL: must start with http:// or https://',
      'MT_KEY: needed with MT_ENGINE=deepl',
    ]);
  });
});
