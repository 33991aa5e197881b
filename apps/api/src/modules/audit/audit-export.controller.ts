import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { permits, Public } from '../../core/auth/index.js';
import { DomainError, notFound } from '../../core/errors/index.js';
import { answerFile, localeIn, UploadRefusal } from '../../core/files/index.js';
import { RequestContextFactory } from '../../core/graphql/context.js';
import { type RequestContext, uuidOf } from '../../core/graphql/index.js';
import { trailLines } from './audit.export.js';
import type { AuditFilter, AuditOutcome } from './audit.model.js';
import { Audit } from './audit.repository.js';

/** Files that may be on their way at once. */
const AT_ONCE = 2;

type Asked = Readonly<Partial<Record<keyof AuditFilter | 'locale', string>>>;

const OUTCOMES: Readonly<Record<string, AuditOutcome>> = { DONE: 'done', REFUSED: 'refused' };

function momentOf(given: string | undefined): Date | null {
  const moment = given ? new Date(given) : null;
  if (moment && Number.isNaN(moment.getTime())) throw notFound();
  return moment;
}

/** The same filter as the API's, from an address. */
function filterOf({ actorId, outcome, from, until, action, subjectType, subjectId }: Asked): AuditFilter {
  return {
    actorId: actorId ? uuidOf(actorId) : null,
    action: action || null,
    subjectType: subjectType || null,
    subjectId: subjectId || null,
    outcome: outcome ? (OUTCOMES[outcome] ?? null) : null,
    from: momentOf(from),
    until: momentOf(until),
  };
}

/** The trail to take away, for administrators who are signed in; that it was taken stands in the trail. */
@Public()
@Controller('exports')
export class AuditExportController {
  private running = 0;

  constructor(
    private readonly modules: ModuleRef,
    private readonly audit: Audit,
  ) {}

  @Get('audit-trail.csv')
  async trail(@Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    // Whose request it is, accounts know, and they stand on the trail: asked for when it is needed.
    const contexts = this.modules.get(RequestContextFactory, { strict: false });
    await contexts.within(request, reply, (context) => this.answer(context, asked));
  }

  private answer(context: RequestContext, asked: Asked): Promise<void> {
    return answerFile(context, async () => {
      const { viewer } = context;
      if (!viewer) throw new DomainError('UNAUTHENTICATED');
      if (!permits(viewer, 'administrator')) throw notFound();
      const filter = filterOf(asked);
      if (this.running >= AT_ONCE) throw new UploadRefusal('export.busy', {}, 503);
      await this.audit.record({
        actorId: viewer.id,
        action: 'audit-trail.exported',
        subjectType: 'audit-trail',
        subjectId: 'csv',
      });
      this.running += 1;
      const content = Readable.from(
        trailLines((last, limit) => this.audit.older(filter, last, limit), localeIn(asked.locale, context)),
      );
      content.once('close', () => (this.running -= 1));
      return { name: 'kakehashi-audit-trail.csv', contentType: 'text/csv; charset=utf-8', content };
    });
  }
}
