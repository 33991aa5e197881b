import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '#shared';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Public } from '../../core/auth/index.js';
import { notFound } from '../../core/errors/index.js';
import { answerFile, answerUpload, localeIn, readerOf, withIncoming } from '../../core/files/index.js';
import { RequestContextFactory } from '../../core/graphql/context.js';
import { uuidOf } from '../../core/graphql/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { CONTENT_TYPES } from './exports/export.formats.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';
import { reportLines } from './report.js';
import { csvTemplate, xlsxTemplate } from './template.js';

/** Files of cases on their way in. Who may is judged by the service: a session, or a token with the scope `import`. */
@Public()
@Controller('imports')
export class ImportsController {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly contexts: RequestContextFactory,
    private readonly importing: ImportsService,
    private readonly imports: ImportsRepository,
    private readonly taxonomy: TaxonomyService,
  ) {}

  /** Takes one file, as multipart/form-data, and answers with the id of its dry run; no case is touched. */
  @Post()
  async bring(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.contexts.within(request, reply, (context) =>
      answerUpload(context, 'import', (viewer) =>
        withIncoming(request, this.env.UPLOAD_MAX_MB, async (file) => {
          const { id, fileName, size } = await this.importing.receive(viewer, file);
          return { id, fileName, size };
        }),
      ),
    );
  }

  /** An empty file to fill in, in a language: `template.xlsx`, `template.csv`. */
  @Get('template.:format')
  async template(
    @Param('format') format: string,
    @Query('locale') wanted: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.contexts.within(request, reply, (context) =>
      answerFile(context, async () => {
        if (format !== 'csv' && format !== 'xlsx') throw notFound();
        const locale = localeIn(wanted, context);
        return {
          name: `kakehashi-${locale}.${format}`,
          contentType: CONTENT_TYPES[format],
          content: await this.make(format, locale),
        };
      }),
    );
  }

  /** What became of every row of an import, as a table. */
  @Get(':id/report.csv')
  async report(
    @Param('id') id: string,
    @Query('locale') wanted: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.contexts.within(request, reply, (context) =>
      answerFile(context, async () => {
        const run = await this.importing.find(readerOf(context, 'import'), uuidOf(id));
        const rowsAfter = (number: number, limit: number) => this.imports.rowsAfter(run.id, number, limit);
        const lines = reportLines(rowsAfter, localeIn(wanted, context));
        return { name: 'kakehashi-import.csv', contentType: CONTENT_TYPES.csv, content: Readable.from(lines) };
      }),
    );
  }

  private async make(format: 'csv' | 'xlsx', locale: Locale): Promise<Buffer> {
    if (format === 'csv') return Buffer.from(csvTemplate(locale));
    return Buffer.from(await xlsxTemplate(locale, await this.taxonomy.vocabulary()));
  }
}
