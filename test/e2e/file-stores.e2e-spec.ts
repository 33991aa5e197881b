import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { objectName, randomFileId, type FileStore } from '../../apps/api/src/core/files/index.js';
import { LocalFileStore } from '../../apps/api/src/core/files/local-store.js';
import { S3FileStore } from '../../apps/api/src/core/files/s3-store.js';
import { S3_ACCOUNT, S3Server } from '../support/s3-server.js';

let folder: string;
let s3: S3Server;
let stores: Record<string, FileStore>;
const bucketWith = (secretAccessKey: string, timeout = 2_000) =>
  new S3FileStore({ ...S3_ACCOUNT, endpoint: s3.endpoint, bucket: 'bucket', secretAccessKey, timeout });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-store-'));
  s3 = await S3Server.start();
  stores = { 'a folder': new LocalFileStore(folder), S3: bucketWith(S3_ACCOUNT.secretAccessKey) };
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true });
});

const named = () => objectName(randomFileId(), 'pdf');
async function read(store: FileStore, name: string, range?: { start: number; end: number }): Promise<string | null> {
  const stream = await store.read(name, range);
  return stream && (await buffer(stream)).toString();
}

describe.each(['a folder', 'S3'])('files in %s', (kind) => {
  const store = () => stores[kind] as FileStore;

  it('come back as they were written, whole or in part', async () => {
    const name = named();
    await store().write(name, Buffer.from('0123456789'), 'application/pdf');
    expect(await read(store(), name)).toBe('0123456789');
    expect(await read(store(), name, { start: 2, end: 4 })).toBe('234');
  });

  it('are taken from a file of this machine without being read into memory', async () => {
    const name = named();
    const source = path.join(folder, 'upload');
    await writeFile(source, 'x'.repeat(300_000));
    await store().write(name, { path: source, size: 300_000 }, 'application/pdf');
    expect((await read(store(), name))?.length).toBe(300_000);
  });

  it('are gone when removed, and removing them again does no harm', async () => {
    const name = named();
    await store().write(name, Buffer.from('x'), 'application/pdf');
    await store().remove(name);
    await store().remove(name);
    expect(await store().read(name)).toBeNull();
  });
});

describe('the folder', () => {
  it('takes no name that leads elsewhere', async () => {
    for (const name of ['../../etc/passwd', 'a/../../b.pdf', `${'a'.repeat(26)}/x.pdf`, '.pdf'])
      await expect(stores['a folder']?.write(name, Buffer.from('x'), 'text/plain')).rejects.toThrow('Not the name');
  });

  it('leaves no half-written file behind', async () => {
    const broken = { path: path.join(folder, 'not-there'), size: 5 };
    await expect(stores['a folder']?.write(named(), broken, 'text/plain')).rejects.toThrow('ENOENT');
    expect(await readdir(path.join(folder, 'incoming'))).toEqual([]);
  });
});

describe('S3', () => {
  it('signs what it sends: another secret is refused', async () => {
    await expect(bucketWith('another secret').write(named(), Buffer.from('x'), 'text/plain')).rejects.toThrow();
    await expect(bucketWith('another secret').read(named())).rejects.toThrow();
  });

  it('gives up a storage that does not answer', async () => {
    s3.hanging = true;
    const began = Date.now();
    await expect(bucketWith(S3_ACCOUNT.secretAccessKey, 200).read(named())).rejects.toThrow();
    expect(Date.now() - began).toBeLessThan(5_000);
    s3.hanging = false;
  });
});
