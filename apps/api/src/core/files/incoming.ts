import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import type { Scope } from '#shared';
import { scopeGives, type Viewer } from '../auth/viewer.js';
import { DomainError, refusalOfStatement } from '../errors/index.js';
import type { RequestContext } from '../graphql/request-context.js';
import { translator } from '../i18n/index.js';
import { UploadRefusal } from './upload.refusal.js';

const logger = new Logger('Uploads');

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  SCOPE_NEEDED: 403,
  NOT_FOUND: 404,
  INVALID_ID: 400,
  TIMEOUT: 503,
};

/** A file that has arrived; it is there as long as the work on it. */
export interface Arrived {
  /** What the sender calls it; never a path. */
  filename: string;
  path: string;
  size: number;
}

/**
 * A page of another site can send a form with the visitor's cookie, but not a header of its own choosing
 * without asking first; the same header and rule as for GraphQL.
 */
const mayBeForged = ({ headers }: FastifyRequest): boolean =>
  headers['apollo-require-preflight'] === undefined && headers.authorization === undefined;

/**
 * The way of every upload from request to answer: signed in, from a page of ours, refusals in the reader's language.
 * @param scope what an API token must have for it
 */
export async function answerUpload(
  context: RequestContext,
  scope: Scope,
  take: (viewer: Viewer) => Promise<unknown>,
): Promise<void> {
  const { reply, request, viewer } = context;
  try {
    if (mayBeForged(request)) throw new UploadRefusal('upload.csrf', {}, 403);
    if (!viewer) throw new DomainError('UNAUTHENTICATED');
    if (!scopeGives(viewer, scope)) throw new DomainError('SCOPE_NEEDED', { scope });
    await reply.code(201).send(await take(viewer));
  } catch (error) {
    const { status, code, message } = explain(error, context);
    // The rest of a body that nobody reads would keep the connection busy.
    await reply.code(status).header('connection', 'close').send({ code, message });
  }
}

/** Brings the one file of a request to disk, and takes it away when `work` is done. */
export async function withIncoming<T>(
  request: FastifyRequest,
  maxMegabytes: number,
  work: (file: Arrived) => Promise<T>,
): Promise<T> {
  const part = request.isMultipart() ? await request.file({ throwFileSizeLimit: false }) : undefined;
  if (!part) throw new UploadRefusal('upload.noFile', {}, 400);
  const folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-upload-'));
  try {
    const place = path.join(folder, 'file');
    await pipeline(part.file, createWriteStream(place));
    if (part.file.truncated) throw new UploadRefusal('upload.tooLarge', { max: maxMegabytes }, 413);
    return await work({ filename: part.filename, path: place, size: (await stat(place)).size });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Status, code and sentence of what went wrong, in the reader's language; nothing inner leaves. */
export function explain(
  error: unknown,
  { locale }: Pick<RequestContext, 'locale'>,
): { status: number; code: string; message: string } {
  const t = translator(locale);
  if (error instanceof UploadRefusal)
    return { status: error.status, code: error.code, message: t(error.code, error.values) };
  const refusal = error instanceof DomainError ? error : refusalOfStatement(error);
  if (refusal)
    return { status: STATUS[refusal.code] ?? 400, code: refusal.code, message: t(refusal.code, refusal.values) };
  const { statusCode } = error as { statusCode?: number };
  if (statusCode !== undefined && statusCode < 500)
    return { status: 400, code: 'upload.noFile', message: t('upload.noFile') };
  logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { status: 500, code: 'upload.failed', message: t('upload.failed') };
}
