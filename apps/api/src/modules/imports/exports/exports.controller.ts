import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QUERY_MAX_LENGTH } from '#search';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { Public } from '../../../core/auth/index.js';
import { DomainError, notFound } from '../../../core/errors/index.js';
import { answerFile, localeIn, readerOf, UploadRefusal } from '../../../core/files/index.js';
import { RequestContextFactory } from '../../../core/graphql/context.js';
import type { RequestContext } from '../../../core/graphql/index.js';
import { CONTENT_TYPES, exportStream, isExportFormat } from './export.formats.js';
import { ExportRecords, type ExportSource } from './export.records.js';
import { filterIn, sortIn, stateIn } from './export.request.js';

/** Files that may be on their way at once: each holds a page of cases and its reader's pace. */
const AT_ONCE = 8;

interface SearchAddress {
  query?: string;
  filter?: string;
  sort?: string;
  locale?: string;
}

/** Cases on their way out. What is published is everybody's; one's own list asks for a session, or a token that reads drafts. */
@Public()
@Controller('exports')
export class ExportsController {
  private running = 0;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly contexts: RequestContextFactory,
    private readonly records: ExportRecords,
    private readonly modules: ModuleRef,
  ) {}

  /** What a search finds, by the same query and filter as the search itself: `case-studies.xlsx?query=…&filter={…}`. */
  @Get('case-studies.:format')
  async search(
    @Param('format') format: string,
    @Query() { query = '', filter, sort, locale: wanted }: SearchAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.contexts.within(request, reply, (context) =>
      this.answer(context, format, wanted, () => {
        if ([...query].length > QUERY_MAX_LENGTH) throw new DomainError('QUERY_TOO_LONG', { max: QUERY_MAX_LENGTH });
        const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
        const found = { query, filter: filterIn(schema, filter), sort: sortIn(schema, sort) };
        return this.records.ofSearch({ ...found, locale: localeIn(wanted, context) });
      }),
    );
  }

  /** What the desk's list holds for the viewer: `desk.csv?state=draft&query=…`. */
  @Get('desk.:format')
  async desk(
    @Param('format') format: string,
    @Query() { query, state, locale }: { query?: string; state?: string; locale?: string },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.contexts.within(request, reply, (context) =>
      this.answer(context, format, locale, () =>
        this.records.ofDesk(readerOf(context, 'read:own-drafts'), {
          state: stateIn(state),
          query: query?.slice(0, QUERY_MAX_LENGTH) ?? null,
        }),
      ),
    );
  }

  private answer(
    context: RequestContext,
    format: string,
    wanted: string | undefined,
    find: () => Promise<ExportSource>,
  ): Promise<void> {
    return answerFile(context, async () => {
      if (!isExportFormat(format)) throw notFound();
      if (this.running >= AT_ONCE) throw new UploadRefusal('export.busy', {}, 503);
      const locale = localeIn(wanted, context);
      this.running += 1;
      try {
        const content = exportStream(format, await find(), locale, this.env.PUBLIC_URL);
        content.once('close', () => (this.running -= 1));
        return { name: `kakehashi-${locale}.${format}`, contentType: CONTENT_TYPES[format], content };
      } catch (error) {
        this.running -= 1;
        throw error;
      }
    });
  }
}
