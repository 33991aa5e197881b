import type { Readable } from 'node:stream';
import { isLocale, type Locale, type Scope } from '#shared';
import { scopeGives, type Viewer } from '../auth/viewer.js';
import { DomainError } from '../errors/index.js';
import type { RequestContext } from '../graphql/request-context.js';
import { explain } from './incoming.js';

/** A file that is made for one request. */
export interface MadeFile {
  name: string;
  contentType: string;
  content: Buffer | Readable;
}

/** The language that an address asks for, else the reader's. */
export function localeIn(given: string | undefined, { locale }: Pick<RequestContext, 'locale'>): Locale {
  const wanted = given?.toLowerCase();
  return isLocale(wanted) ? wanted : locale;
}

/** Who reads: signed in, and with a token only where it has `scope`. @throws DomainError otherwise */
export function readerOf({ viewer }: RequestContext, scope: Scope): Viewer {
  if (!viewer) throw new DomainError('UNAUTHENTICATED');
  if (!scopeGives(viewer, scope)) throw new DomainError('SCOPE_NEEDED', { scope });
  return viewer;
}

/** Sends a file to be saved, or says in the reader's language why there is none. */
export async function answerFile(context: RequestContext, make: () => Promise<MadeFile>): Promise<void> {
  const { reply } = context;
  try {
    const { name, contentType, content } = await make();
    await reply
      .header('content-type', contentType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(content);
  } catch (error) {
    const { status, code, message } = explain(error, context);
    await reply.code(status).header('cache-control', 'no-store').send({ code, message });
  }
}
