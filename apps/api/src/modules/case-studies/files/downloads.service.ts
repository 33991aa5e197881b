import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '#shared';
import { scopeGives } from '../../../core/auth/index.js';
import { dispositionOf, fileIdOf, FileStore } from '../../../core/files/index.js';
import type { RequestContext } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { byteRange } from './byte-range.js';
import { CaseFileRepository, type ServedFile } from './case-file.repository.js';
import { type FileAccess, fileAccess } from './file-access.js';
import type { StoredObject } from './media.model.js';

/** Nothing in a file may run, ask for more or be framed, whatever it turns out to hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/** Short enough that a withdrawal reaches readers, long enough for a visit. */
const PUBLIC_SECONDS = 600;

const disposition = ({ kind, title }: ServedFile, { name }: StoredObject): string =>
  dispositionOf(kind === 'photo' ? 'inline' : 'attachment', title, name.split('.').at(-1) ?? '');

/** Hands out files to those who may read the case that they belong to. */
@Injectable()
export class DownloadsService {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly store: FileStore,
  ) {}

  async answer({ request, reply, viewer, locale }: RequestContext, name: string): Promise<void> {
    const id = fileIdOf(name);
    const file = id === undefined ? undefined : await this.files.served(id);
    const object = file?.objects.find((one) => one.name === name);
    // A token sees drafts only where it was given that.
    const reader = viewer && scopeGives(viewer, 'read:own-drafts') ? viewer : null;
    const access: FileAccess = file && object ? fileAccess(reader, file) : 'absent';
    if (access === 'absent' || access === 'gone' || !file || !object)
      return refuse(reply, locale, access === 'gone' ? 'gone' : 'absent');
    dress(reply, file, object, access);
    const etag = `"${name}"`;
    if (request.headers['if-none-match'] === etag) return void (await reply.code(304).send());
    await this.send(request, reply, object, etag, locale);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    { name, size }: StoredObject,
    etag: string,
    locale: Locale,
  ): Promise<void> {
    const condition = request.headers['if-range'];
    const range = condition === undefined || condition === etag ? byteRange(request.headers.range, size) : undefined;
    if (range === 'unsatisfiable')
      return void (await reply.code(416).header('content-range', `bytes */${size}`).send());
    const content = await this.store.read(name, range);
    if (!content) return refuse(reply, locale, 'absent');
    if (range) void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
    void reply.header('content-length', range ? range.end - range.start + 1 : size);
    await reply.send(content);
  }
}

function dress(reply: FastifyReply, file: ServedFile, object: StoredObject, access: 'public' | 'private'): void {
  const open = access === 'public';
  void reply.headers({
    'content-type': object.contentType,
    'content-disposition': disposition(file, object),
    'content-security-policy': POLICY,
    'cross-origin-resource-policy': open ? 'cross-origin' : 'same-origin',
    'cache-control': open ? `public, max-age=${PUBLIC_SECONDS}` : 'private, no-store',
    etag: `"${object.name}"`,
    'accept-ranges': 'bytes',
    // A part of a file is a part of its own bytes: nothing is compressed on the way.
    'content-encoding': 'identity',
  });
}

async function refuse(reply: FastifyReply, locale: Locale, access: 'absent' | 'gone'): Promise<void> {
  const gone = access === 'gone';
  const t = translator(locale);
  for (const name of ['content-disposition', 'etag', 'accept-ranges', 'content-encoding'])
    void reply.removeHeader(name);
  await reply
    .code(gone ? 410 : 404)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ code: gone ? 'file.gone' : 'NOT_FOUND', message: t(gone ? 'file.gone' : 'NOT_FOUND') });
}
