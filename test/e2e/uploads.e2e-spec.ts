import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Sweeper } from '../../apps/api/src/modules/case-studies/files/sweeper.js';
import type { Visitor } from '../support/app.js';
import { type Desk, TestDesk, UPDATE } from '../support/desk.js';
import { PDF, photoWithMetadata, plainPhoto, sendFile } from '../support/uploads.js';

const MEDIA = `photos { file cover credit licence withoutAlternative sizes { url width height } texts { locale alternative caption } }
  attachments { file url title contentType size locale }`;
const READ = `query ($id: ID!) { caseStudy(id: $id) { ${MEDIA} } }`;
const EDITOR = `query ($id: ID!) { editorCaseStudy(id: $id) { version ${MEDIA} } }`;

interface Media {
  version: number;
  photos: {
    file: string;
    cover: boolean;
    withoutAlternative: string[];
    sizes: { url: string; width: number; height: number }[];
  }[];
  attachments: { file: string; url: string; title: string }[];
}

let desk: TestDesk;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-files-'));
  desk = await TestDesk.open({ FILES_DIR: folder, UPLOAD_MAX_MB: '2' });
});
afterAll(async () => {
  await desk.server.close();
  await rm(folder, { recursive: true });
});

const send = (visitor: Visitor, id: string, kind: string, name: string, content: Buffer, headers = {}) =>
  sendFile(
    desk.server.app,
    id,
    kind,
    { name, content },
    { 'apollo-require-preflight': 'true', ...visitor.headers(), ...headers },
  );
const get = (url: string, visitor: Visitor = desk.server.visitor(), headers: Record<string, string> = {}) =>
  desk.server.app.inject({ url, headers: { ...visitor.headers(), ...headers } });
const media = async (id: string) => (await desk.admin.ask<{ editorCaseStudy: Media }>(EDITOR, { id })).editorCaseStudy;
async function attach(id: string, input: Record<string, unknown>): Promise<Desk> {
  const { version } = await media(id);
  const saved = await desk.run(desk.admin, UPDATE, { id, version, input });
  expect(saved).toMatchObject({ __typename: 'CaseStudySaved' });
  return saved.caseStudy;
}
/** Some hours go by; sessions end meanwhile. */
async function later(hours: number): Promise<void> {
  desk.server.clock.advance(hours * 3_600_000);
  await desk.admin.signIn('admin@kakehashi.example');
}
const stored = async () => (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name));

describe('a photo', () => {
  it('is made anew: upright, in several widths, without what the camera wrote', async () => {
    const { id } = await desk.written('写真のある事例');
    const { status, body } = await send(desk.admin, id, 'photo', 'halle.jpg', await photoWithMetadata());
    expect(status).toBe(201);
    expect(body.sizes.map(({ width, height }) => [width, height])).toEqual([
      [400, 225],
      [800, 450],
      [1_200, 675],
      [1_600, 900],
    ]);
    const served = await get(body.sizes[0]?.url ?? '', desk.admin);
    const metadata = await sharp(served.rawPayload).metadata();
    expect(metadata).toMatchObject({ format: 'webp', width: 400, height: 225 });
    for (const kept of ['exif', 'xmp', 'icc', 'orientation']) expect(metadata).not.toHaveProperty(kept);
    expect(served.rawPayload.includes('Secret Camera')).toBe(false);
  });

  it('is shown with the case once it is published, described in the case’s languages', async () => {
    const draft = await desk.written('表紙のある事例');
    const first = await send(desk.admin, draft.id, 'photo', 'a.jpg', await plainPhoto());
    const second = await send(desk.admin, draft.id, 'photo', 'b.jpg', await plainPhoto());
    const texts = [{ locale: 'JA', alternative: '港の倉庫', caption: null }];
    const photos = [
      { file: second.body.file, texts, credit: '金沢市', licence: 'CC-BY-4.0' },
      { file: first.body.file, cover: true },
    ];
    const ready = await attach(draft.id, { photos });
    expect((await media(draft.id)).photos.map(({ cover, withoutAlternative }) => [cover, withoutAlternative])).toEqual([
      [false, []],
      [true, ['JA']],
    ]);
    await desk.publish(ready, ['JA']);
    const { caseStudy } = await desk.server.visitor().ask<{ caseStudy: Media }>(READ, { id: draft.id });
    expect(caseStudy.photos[0]).toMatchObject({ credit: '金沢市', licence: 'CC-BY-4.0', texts });
    expect((await get(caseStudy.photos[0]?.sizes[0]?.url ?? '')).statusCode).toBe(200);
  });

  it('belongs to its case alone, once, with a licence that is known and one cover', async () => {
    const one = await desk.written('一つ目の事例');
    const other = await desk.written('二つ目の事例');
    const { file } = (await send(desk.admin, one.id, 'photo', 'a.jpg', await plainPhoto())).body;
    const refused = async (id: string, version: number, photos: unknown) =>
      (await desk.run(desk.admin, UPDATE, { id, version, input: { photos } }))['problems'] as {
        field: string;
        code: string;
      }[];
    expect(await refused(other.id, other.version, [{ file }])).toMatchObject([
      { field: 'photos.0.file', code: 'input.unknownFile' },
    ]);
    const twice = [
      { file, cover: true },
      { file, cover: true, licence: 'WTFPL' },
    ];
    expect((await refused(one.id, one.version, twice)).map(({ code }) => code)).toEqual([
      'input.fileTwice',
      'input.unknownCode',
      'input.oneCover',
    ]);
  });
});

describe('who may have a file', () => {
  it('is decided by its case: drafts for their people, what is published for everybody, never by knowing the name', async () => {
    const draft = await desk.written('下書きの資料');
    const { body } = await send(desk.admin, draft.id, 'attachment', '予算 2026.pdf', PDF);
    const ready = await attach(draft.id, { attachments: [{ file: body.file, locale: 'JA' }] });
    const { url, title } = (await media(draft.id)).attachments[0] ?? { url: '', title: '' };
    expect(title).toBe('予算 2026');
    expect((await get(url)).statusCode).toBe(404);
    const own = await get(url, desk.admin);
    expect([own.statusCode, own.headers['cache-control']]).toEqual([200, 'private, no-store']);
    await desk.publish(ready, ['JA']);
    const open = await get(url);
    expect(open.statusCode).toBe(200);
    expect(open.rawPayload.equals(PDF)).toBe(true);
    expect(open.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="__ 2026.pdf"; filename*=UTF-8''${encodeURIComponent('予算 2026.pdf')}`,
      'content-security-policy': expect.stringMatching(/^default-src 'none'.*sandbox/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=600',
    });
  });

  it('keeps what a published revision shows when the copy drops it', async () => {
    const draft = await desk.written('公開版に残る資料');
    const { body } = await send(desk.admin, draft.id, 'attachment', 'a.pdf', PDF);
    await desk.publish(await attach(draft.id, { attachments: [{ file: body.file }] }), ['JA']);
    const { url } = (await media(draft.id)).attachments[0] ?? { url: '' };
    await attach(draft.id, { attachments: [] });
    await later(48);
    await desk.server.app.get(Sweeper).sweep();
    expect((await get(url)).statusCode).toBe(200);
  });

  it('lets nobody upload who may not edit, and no other site do it for them', async () => {
    const draft = await desk.written('他人の事例');
    const stranger = desk.server.visitor('fr');
    expect(await send(stranger, draft.id, 'attachment', 'a.pdf', PDF)).toMatchObject({ status: 401 });
    await stranger.signIn('tours@kakehashi.example');
    const refused = await send(stranger, draft.id, 'attachment', 'a.pdf', PDF, { 'accept-language': 'fr' });
    expect(refused).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    const forged = await sendFile(
      desk.server.app,
      draft.id,
      'attachment',
      { name: 'a.pdf', content: PDF },
      desk.admin.headers(),
    );
    expect(forged).toMatchObject({ status: 403, body: { code: 'upload.csrf' } });
  });
});

describe('an API token', () => {
  it('uploads where it may write cases, and sees drafts where it may read them; one that is not good is refused', async () => {
    const { id } = await desk.written('トークンの事例');
    const tokenFor = async (scopes: string[]) => {
      const document = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { __typename ... on ApiTokenCreated { secret } } }`;
      const input = { name: scopes.join(), scopes, days: 1 };
      const { createApiToken } = await desk.admin.ask<{ createApiToken: { secret: string } }>(document, { input });
      return { authorization: `Bearer ${createApiToken.secret}` };
    };
    const [writes, reads] = [await tokenFor(['WRITE_CASES']), await tokenFor(['READ_OWN_DRAFTS'])];
    const file = { name: 'a.pdf', content: PDF };
    const refused = await sendFile(desk.server.app, id, 'attachment', file, reads);
    expect([refused.status, refused.body.code]).toEqual([403, 'SCOPE_NEEDED']);
    const taken = await sendFile(desk.server.app, id, 'attachment', file, writes);
    expect(taken.status).toBe(201);
    const url = `/files/${taken.body.file}.pdf`;
    expect((await get(url, desk.server.visitor(), reads)).statusCode).toBe(200);
    expect((await get(url, desk.server.visitor(), writes)).statusCode).toBe(404);
    expect((await get(url, desk.server.visitor(), { authorization: 'Bearer kkh_nothing' })).statusCode).toBe(401);
  });
});

describe('a download', () => {
  it('comes in parts where asked for, and is not sent twice', async () => {
    const draft = await desk.written('分割ダウンロード');
    const { body } = await send(desk.admin, draft.id, 'attachment', 'a.pdf', PDF);
    await desk.publish(await attach(draft.id, { attachments: [{ file: body.file }] }), ['JA']);
    const { url } = (await media(draft.id)).attachments[0] ?? { url: '' };
    const part = await get(url, undefined, { range: 'bytes=0-4' });
    expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([
      206,
      '%PDF-',
      `bytes 0-4/${PDF.length}`,
    ]);
    expect((await get(url, undefined, { range: `bytes=${PDF.length}-` })).statusCode).toBe(416);
    const { etag } = (await get(url)).headers;
    expect((await get(url, undefined, { 'if-none-match': String(etag) })).statusCode).toBe(304);
    expect((await get('/files/..%2f..%2fetc%2fpasswd')).statusCode).toBe(404);
  });
});

describe('the sweep', () => {
  it('takes away what was never attached, after a day', async () => {
    const draft = await desk.written('掃除の事例');
    const before = await stored();
    await send(desk.admin, draft.id, 'photo', 'a.jpg', await plainPhoto());
    const kept = await send(desk.admin, draft.id, 'photo', 'b.jpg', await plainPhoto());
    await attach(draft.id, { photos: [{ file: kept.body.file }] });
    const sweeper = desk.server.app.get(Sweeper);
    await sweeper.sweep();
    expect((await stored()).length - before.length).toBe(4);
    await later(25);
    expect(await sweeper.sweep()).toBeGreaterThan(0);
    expect((await stored()).filter((name) => name.includes(kept.body.file))).toHaveLength(2);
    expect(await sweeper.sweep()).toBe(0);
  });
});
