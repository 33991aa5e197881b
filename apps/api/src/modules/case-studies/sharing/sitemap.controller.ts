import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../../../config/env.js';
import { ENV } from '../../../config/env.module.js';
import { Public } from '../../../core/auth/index.js';
import { refuse } from '../../../core/http/refusal.js';
import { isKnown } from '../../../core/http/conditional.js';
import { robotsText } from './sitemap.js';
import { SitemapService } from './sitemap.service.js';

/** Search engines come by every so often; a withdrawal reaches them within the hour. */
const SECONDS = 3_600;

/** What search engines read first. */
@Public()
@Controller()
export class SitemapController {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly sitemap: SitemapService,
  ) {}

  @Get('robots.txt')
  async robots(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .header('cache-control', `public, max-age=${SECONDS}`)
      .type('text/plain; charset=utf-8')
      .send(robotsText(this.env.PUBLIC_URL));
  }

  @Get('sitemap.xml')
  async index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (await this.isUnchanged(request, reply, 'index')) return;
    await reply.type('application/xml; charset=utf-8').send(await this.sitemap.index());
  }

  @Get('sitemap/:file')
  async file(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const name = file.endsWith('.xml') ? file.slice(0, -'.xml'.length) : '';
    const content = await this.sitemap.file(name);
    if (!content) return void (await refuse(request, reply, 'ADDRESS_UNKNOWN'));
    if (await this.isUnchanged(request, reply, name)) return;
    await reply.type('application/xml; charset=utf-8').send(Readable.from(content));
  }

  private async isUnchanged(request: FastifyRequest, reply: FastifyReply, name: string): Promise<boolean> {
    const etag = `W/"${name}-${await this.sitemap.version()}"`;
    void reply.headers({ 'cache-control': `public, max-age=${SECONDS}`, etag });
    if (!isKnown(request, { etag })) return false;
    await reply.code(304).send();
    return true;
  }
}
