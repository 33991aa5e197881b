import { createHash } from 'node:crypto';
import { Controller, Get, Logger, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLocale, readSearch, type Locale } from '#shared';
import { Public } from '../../../core/auth/index.js';
import { DomainError } from '../../../core/errors/index.js';
import { isKnown } from '../../../core/http/conditional.js';
import { translator } from '../../../core/i18n/index.js';
import { clientKey, RateLimits, type RateRule } from '../../../core/limits/index.js';
import { atomOf } from './atom.js';
import { FeedService } from './feed.service.js';

const logger = new Logger('Feeds');

/** Readers of feeds come by every quarter of an hour; one that gathers many for its people asks for each of them. */
const RULE: RateRule = { name: 'feed', limit: 600, windowSeconds: 3_600 };

const SECONDS = 900;

/** A feed of any search: its page's address with `.atom`. */
@Public()
@Controller()
export class FeedController {
  constructor(
    private readonly feeds: FeedService,
    private readonly limits: RateLimits,
  ) {}

  @Get(['fr/search.atom', 'ja/search.atom', 'en/search.atom'])
  async feed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { pathname, searchParams } = new URL(request.url, 'http://portal.invalid');
    const first = pathname.split('/')[1];
    const locale = isLocale(first) ? first : 'fr';
    const { allowed, retryAfterSeconds } = await this.limits.hit(RULE, clientKey(request.ip));
    if (!allowed) return refuse(reply, locale, 429, retryAfterSeconds);
    try {
      const feed = await this.feeds.of(readSearch(searchParams), locale);
      await send(request, reply, atomOf(feed), feed.updatedAt);
    } catch (error) {
      // What a question may hold, the address has settled; what is left is that the search doesn't answer.
      if (!(error instanceof DomainError)) logger.error(error);
      await refuse(reply, locale, 503, 60);
    }
  }
}

async function send(request: FastifyRequest, reply: FastifyReply, body: string, lastModified: Date): Promise<void> {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  void reply.headers({
    etag,
    'last-modified': lastModified.toUTCString(),
    'cache-control': `public, max-age=${SECONDS}`,
    'cross-origin-resource-policy': 'cross-origin',
  });
  if (isKnown(request, { etag, lastModified })) return void (await reply.code(304).send());
  await reply.type('application/atom+xml; charset=utf-8').send(body);
}

async function refuse(reply: FastifyReply, locale: Locale, status: 429 | 503, seconds: number): Promise<void> {
  const code = status === 429 ? 'feed.tooMany' : 'feed.unavailable';
  const message = translator(locale)(code, { minutes: Math.ceil(seconds / 60) });
  await reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'retry-after': seconds })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ code, message }));
}
