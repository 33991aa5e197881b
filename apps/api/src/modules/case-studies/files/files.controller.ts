import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/multipart';
import { Public } from '../../../core/auth/index.js';
import { RequestContextFactory } from '../../../core/graphql/context.js';
import { DownloadsService } from './downloads.service.js';
import { UploadRoute } from './upload.route.js';

/**
 * Files over HTTP, beside GraphQL. Open to everybody as routes: who may do what is judged by the case that a
 * file belongs to.
 */
@Public()
@Controller('files')
export class FilesController {
  constructor(
    private readonly contexts: RequestContextFactory,
    private readonly downloads: DownloadsService,
    private readonly uploads: UploadRoute,
  ) {}

  /** Takes one photo or document for a case, as multipart/form-data. */
  @Post('case-studies/:id')
  async upload(
    @Param('id') id: string,
    @Query('kind') kind: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.contexts.within(request, reply, (context) => this.uploads.answer(context, id, kind));
  }

  @Get(':name')
  async download(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.contexts.within(request, reply, (context) => this.downloads.answer(context, name));
  }
}
