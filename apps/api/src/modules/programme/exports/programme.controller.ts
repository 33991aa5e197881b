import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { Public } from '../../../core/auth/index.js';
import { DomainError } from '../../../core/errors/index.js';
import { RequestContextFactory } from '../../../core/graphql/context.js';
import { integerIdOf, type RequestContext, uuidOf } from '../../../core/graphql/index.js';
import { translator } from '../../../core/i18n/index.js';
import { DelegationNamesReader } from '../delegation-names.js';
import { ProgrammesService } from '../programmes.service.js';
import { calendarOf } from './programme.calendar.js';
import { workbookOf } from './programme.workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/**
 * A programme as a file, beside GraphQL. Open to everybody as routes: what is in the file is what its reader may see, and
 * absent and forbidden answer alike.
 */
@Public()
@Controller('programmes')
export class ProgrammeController {
  constructor(
    private readonly contexts: RequestContextFactory,
    private readonly programmes: ProgrammesService,
    private readonly names: DelegationNamesReader,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Get(':id/meetings.xlsx')
  async workbook(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(request, reply, async ({ viewer, locale }) => {
      const sheet = await this.programmes.sheet(viewer, uuidOf(id));
      const names = await this.names.of(sheet.version.editionCode, locale);
      const content = await workbookOf(sheet, names, locale);
      return { name: `programme-${sheet.version.number}.xlsx`, type: XLSX, content };
    });
  }

  @Get(':id/delegations/:file')
  async calendar(
    @Param('id') id: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(request, reply, async ({ viewer, locale }) => {
      const sheet = await this.programmes.sheet(viewer, uuidOf(id));
      const delegationId = integerIdOf(file.replace(/\.ics$/, ''));
      const own = sheet.meetings.filter(({ leftId, rightId }) => leftId === delegationId || rightId === delegationId);
      const names = await this.names.of(sheet.version.editionCode, locale);
      const { host } = new URL(this.env.PUBLIC_URL);
      const content = calendarOf({ sheet: { ...sheet, meetings: own }, names, delegationId, locale, host });
      return { name: `programme-${delegationId}.ics`, type: 'text/calendar; charset=utf-8', content };
    });
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (context: RequestContext) => Promise<Download>,
  ): Promise<void> {
    try {
      const context = await this.contexts.create(request, reply);
      const { name, type, content } = await work(context).catch((error: unknown) => refused(error, context));
      await reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'private, no-store')
        .type(type)
        .send(typeof content === 'string' ? content : Buffer.from(content));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { code, http } = error.extensions as { code: string; http: { status: number } };
      await reply.code(http.status).header('cache-control', 'no-store').send({ code, message: error.message });
    }
  }
}

/** A refusal of a use case in the form in which the context refuses: code, status and sentence. */
function refused(error: unknown, { locale }: RequestContext): never {
  if (!(error instanceof DomainError)) throw error;
  const message = translator(locale)(error.code, error.values);
  throw new GraphQLError(message, { extensions: { code: error.code, http: { status: 404 } } });
}
