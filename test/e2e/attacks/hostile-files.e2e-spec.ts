import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { TestDesk } from '../../support/desk.js';
import { docx, PDF, plainPhoto, pngThatClaims, sendFile, zip } from '../../support/uploads.js';

describe('hostile files', () => {
  let desk: TestDesk;
  let folder: string;
  let id: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-files-'));
    desk = await TestDesk.open({ FILES_DIR: folder, UPLOAD_MAX_MB: '2' });
    ({ id } = await desk.written('攻撃を受ける事例'));
  });
  afterAll(async () => {
    await desk.server.close();
    await rm(folder, { recursive: true });
  });
  const send = (to: string, kind: string, name: string, content: Buffer) =>
    sendFile(
      desk.server.app,
      to,
      kind,
      { name, content },
      { 'apollo-require-preflight': 'true', ...desk.admin.headers() },
    );
  const refusal = async (kind: string, name: string, content: Buffer) => {
    const { status, body } = await send(id, kind, name, content);
    expect(body.message?.length).toBeGreaterThan(20);
    return [status, body.code];
  };

  it('are refused with a sentence, whatever they call themselves', async () => {
    const svg = Buffer.from(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    const html = Buffer.from('<html><script>alert(1)</script></html>');
    expect(await refusal('photo', 'a.jpg', svg)).toEqual([422, 'upload.svg']);
    expect(await refusal('attachment', 'a.pdf', svg)).toEqual([422, 'upload.svg']);
    expect(await refusal('photo', 'a.jpg', html)).toEqual([422, 'upload.type.photo']);
    expect(await refusal('attachment', 'a.csv', html)).toEqual([422, 'upload.type.attachment']);
    expect(await refusal('photo', 'a.jpg', PDF)).toEqual([422, 'upload.type.photo']);
    expect(await refusal('attachment', 'a.pdf', Buffer.from('MZ\x90\x00\x03'.padEnd(200, '\0')))).toEqual([
      422,
      'upload.type.attachment',
    ]);
    expect(await refusal('photo', 'a.jpg', Buffer.alloc(0))).toEqual([422, 'upload.empty']);
    expect(await refusal('attachment', 'a.pdf', Buffer.alloc(2_100_000, 'x'))).toEqual([413, 'upload.tooLarge']);
  });

  it('are eighty to a case at most, also where several arrive at the same moment', async () => {
    const { id: other } = await desk.written('ファイルの多い事例');
    await desk.server.sql(
      `insert into case_file (id, case_study_id, kind, title, content_type, size, objects, created_at)
       select 'filler-' || n, $1, 'attachment', 'Filler', 'text/csv', 1, '[]', now() from generate_series(1, 78) n`,
      [other],
    );
    const sent = Array.from({ length: 6 }, () => send(other, 'attachment', 'notes.csv', Buffer.from('a;b')));
    const answers = await Promise.all(sent);
    expect(answers.map(({ status, body }) => body.code ?? status).sort()).toEqual([
      ...[201, 201],
      ...Array.from({ length: 4 }, () => 'upload.tooMany'),
    ]);
  });

  it('of two types at once are refused', async () => {
    const photo = await plainPhoto();
    const archive = zip([{ name: 'evil.class', content: Buffer.from('x') }]);
    expect(await refusal('photo', 'a.jpg', Buffer.concat([photo, archive]))).toEqual([422, 'upload.polyglot']);
    expect(await refusal('photo', 'a.jpg', Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]))).toEqual([
      422,
      'upload.polyglot',
    ]);
    expect(await refusal('attachment', 'a.pdf', Buffer.concat([PDF, archive]))).toEqual([422, 'upload.polyglot']);
  });

  it('that would unpack to more than memory holds are not unpacked', async () => {
    const wide = pngThatClaims(30_000, 30_000);
    const bomb = docx([{ name: 'word/media/a.bin', content: Buffer.alloc(150_000_000) }]);
    const before = process.memoryUsage.rss();
    expect(await refusal('photo', 'a.png', wide)).toEqual([422, 'upload.pixels']);
    expect(await refusal('attachment', 'a.docx', bomb)).toEqual([422, 'upload.bomb']);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
  });

  it('with programs, damage or movement inside are refused; a plain document is taken', async () => {
    expect((await send(id, 'attachment', 'rapport.docx', docx())).status).toBe(201);
    expect(
      await refusal('attachment', 'a.docx', docx([{ name: 'word/vbaProject.bin', content: Buffer.from('x') }])),
    ).toEqual([422, 'upload.macros']);
    expect(await refusal('attachment', 'a.docx', docx([{ name: '../../evil', content: Buffer.from('x') }]))).toEqual([
      422,
      'upload.broken',
    ]);
    const photo = await plainPhoto(1_200, 1_200);
    expect(await refusal('photo', 'a.jpg', photo.subarray(0, photo.length / 2))).toEqual([422, 'upload.broken']);
    const frames = await plainPhoto(20, 20);
    const moving = await sharp([frames, await sharp(frames).negate().png().toBuffer()], { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await refusal('photo', 'a.webp', moving)).toEqual([422, 'upload.animated']);
  });
});
