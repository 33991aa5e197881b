import { Injectable, Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Scope, UploadKind } from '#shared';
import { scopeGives } from '../../../core/auth/index.js';
import { DomainError } from '../../../core/errors/index.js';
import { type RequestContext, uuidOf } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { fileUrl } from './file-url.js';
import type { StoredObject, UploadedFile } from './media.model.js';
import { UploadRefusal } from './upload.refusal.js';
import { UploadsService } from './uploads.service.js';

const logger = new Logger('Uploads');

/** What an upload answers: what is given back when the case is saved, and what can be shown at once. */
export interface UploadAnswer {
  file: string;
  kind: UploadKind;
  title: string;
  contentType: string;
  size: number;
  sizes: { url: string; width: number; height: number }[];
}

/** What an API token must have to bring a file to a case: what it must have to edit one. */
const UPLOAD_SCOPE: Scope = 'write:cases';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  SCOPE_NEEDED: 403,
  NOT_FOUND: 404,
  INVALID_ID: 400,
};

const shown = ({ name, width = 0, height = 0 }: StoredObject) => ({ url: fileUrl(name), width, height });

function present({ id, kind, title, contentType, size, objects }: UploadedFile): UploadAnswer {
  return { file: id, kind, title, contentType, size, sizes: kind === 'photo' ? objects.map(shown) : [] };
}

const isKind = (kind: string | undefined): kind is UploadKind => kind === 'photo' || kind === 'attachment';

/**
 * A page of another site can send a form with the visitor's cookie, but not a header of its own choosing
 * without asking first; the same header and rule as for GraphQL.
 */
const mayBeForged = (request: FastifyRequest): boolean =>
  request.headers['apollo-require-preflight'] === undefined && request.headers.authorization === undefined;

/** The route of uploads: from request to answer, refusals in the reader's language. */
@Injectable()
export class UploadRoute {
  constructor(private readonly uploads: UploadsService) {}

  async answer(context: RequestContext, id: string, kind: string | undefined): Promise<void> {
    try {
      await context.reply.code(201).send(present(await this.take(context, id, kind)));
    } catch (error) {
      const { status, code, message } = explain(error, context);
      // The rest of a body that nobody reads would keep the connection busy.
      await context.reply.code(status).header('connection', 'close').send({ code, message });
    }
  }

  private async take({ request, viewer }: RequestContext, id: string, kind: string | undefined): Promise<UploadedFile> {
    if (mayBeForged(request)) throw new UploadRefusal('upload.csrf', {}, 403);
    if (!viewer) throw new DomainError('UNAUTHENTICATED');
    if (!scopeGives(viewer, UPLOAD_SCOPE)) throw new DomainError('SCOPE_NEEDED', { scope: UPLOAD_SCOPE });
    const caseStudyId = uuidOf(id);
    if (!isKind(kind) || !request.isMultipart()) throw new UploadRefusal('upload.noFile', {}, 400);
    await this.uploads.permit(viewer, caseStudyId);
    const part = await request.file({ throwFileSizeLimit: false });
    if (!part) throw new UploadRefusal('upload.noFile', {}, 400);
    return this.uploads.receive(viewer, caseStudyId, kind, { filename: part.filename, stream: part.file });
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
  if (error instanceof DomainError)
    return { status: STATUS[error.code] ?? 400, code: error.code, message: t(error.code, error.values) };
  const { statusCode } = error as { statusCode?: number };
  if (statusCode !== undefined && statusCode < 500)
    return { status: 400, code: 'upload.noFile', message: t('upload.noFile') };
  logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { status: 500, code: 'upload.failed', message: t('upload.failed') };
}
