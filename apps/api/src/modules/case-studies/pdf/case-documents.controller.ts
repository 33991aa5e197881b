import { Controller, Get, Logger, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseLocale, isLocale, negotiateLocale, type Locale } from '#shared';
import { Public } from '../../../core/auth/index.js';
import { isKnown } from '../../../core/http/conditional.js';
import { dispositionOf } from '../../../core/files/index.js';
import { translator } from '../../../core/i18n/index.js';
import { clientKey, RateLimits, type RateRule } from '../../../core/limits/index.js';
import { publicView, publishedLocales, type PublishedRow } from '../case-study.view.js';
import { PublishedRepository } from '../published/published.repository.js';
import { CaseSharing } from '../sharing/case-sharing.service.js';
import { jsonLdOf } from '../sharing/case-study.json-ld.js';
import { WorkflowRepository } from '../workflow/workflow.repository.js';
import { CasePdfs, type CasePdf } from './case-pdf.service.js';
import { PressBusy } from './printing-press.js';

const logger = new Logger('Documents');

const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(pdf|jsonld)$/i;

/** Short enough that a withdrawal reaches readers; asked again, a document that is the same is not sent. */
const SECONDS = 300;

/** Documents that one client may have made. */
const PRINTING: RateRule = { name: 'case-pdf', limit: 20, windowSeconds: 600 };

/** Browsers show a document in a page of their own making, which has to load it and to style itself. */
const VIEWER_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

type Refused = 'absent' | 'gone' | 'busy' | 'failed';
const STATUS: Readonly<Record<Refused, number>> = { absent: 404, gone: 410, busy: 429, failed: 503 };

interface Asked {
  locale?: string;
  facing?: string;
}

/** A published case as a document to take away: on paper (PDF), or for programs (JSON-LD). */
@Public()
@Controller('cases')
export class CaseDocumentsController {
  constructor(
    private readonly published: PublishedRepository,
    private readonly workflow: WorkflowRepository,
    private readonly sharing: CaseSharing,
    private readonly pdfs: CasePdfs,
    private readonly limits: RateLimits,
  ) {}

  @Get(':name')
  async document(
    @Param('name') name: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reader = negotiateLocale(request.headers['accept-language']);
    const [, id, kind] = NAME.exec(name) ?? [];
    // Everything else below /cases is a page, in whatever language its reader reads.
    if (!id) return void (await reply.redirect(`/${reader}${request.url}`, 302));
    const row = (await this.published.byIds([id.toLowerCase()])).get(id.toLowerCase());
    const wanted = isLocale(asked.locale) ? asked.locale : reader;
    // Without a language in the address, caches must not hand one reader's language to another.
    if (!isLocale(asked.locale)) void reply.header('vary', 'accept-language');
    if (!row) return refuse(reply, wanted, (await this.workflow.tombstone({ id }, wanted)) ? 'gone' : 'absent');
    const locale = isLocale(asked.locale) ? asked.locale : chosenLocale(row, reader);
    if (!publishedLocales(row.snapshot).includes(locale)) return refuse(reply, locale, 'absent');
    if (kind?.toLowerCase() === 'jsonld') return this.jsonLd(reply, row, locale);
    const facing = asked.facing === undefined ? null : asked.facing;
    const pdf = facing === null || isLocale(facing) ? this.pdfs.of(row, { locale, facing }) : null;
    await (pdf ? this.pdf(request, reply, pdf, locale) : refuse(reply, locale, 'absent'));
  }

  private async jsonLd(reply: FastifyReply, row: PublishedRow, locale: Locale): Promise<void> {
    const [shared] = await this.sharing.share([publicView(row, locale)]);
    await reply
      .headers({ 'cache-control': `public, max-age=${SECONDS}`, 'cross-origin-resource-policy': 'cross-origin' })
      .type('application/ld+json; charset=utf-8')
      .send(JSON.stringify(shared && jsonLdOf(shared)));
  }

  private async pdf(request: FastifyRequest, reply: FastifyReply, pdf: CasePdf, locale: Locale): Promise<void> {
    const { etag, title } = pdf;
    void reply.headers({ etag, 'cache-control': `public, max-age=${SECONDS}` });
    if (isKnown(request, { etag })) return void (await reply.code(304).send());
    if (!this.pdfs.isKept(pdf)) {
      const { allowed, retryAfterSeconds } = await this.limits.hit(PRINTING, clientKey(request.ip));
      if (!allowed) return refuse(reply, locale, 'busy', retryAfterSeconds);
    }
    try {
      const content = await pdf.read();
      await reply
        .type('application/pdf')
        .header('content-security-policy', VIEWER_POLICY)
        .header('content-disposition', dispositionOf('inline', title, 'pdf'))
        .header('content-length', content.length)
        // Its parts are compressed already.
        .header('content-encoding', 'identity')
        .send(content);
    } catch (error) {
      if (error instanceof PressBusy) return refuse(reply, locale, 'busy', 60);
      logger.error(error);
      await refuse(reply, locale, 'failed', 60);
    }
  }
}

const chosenLocale = ({ snapshot }: PublishedRow, reader: Locale): Locale =>
  chooseLocale(reader, publishedLocales(snapshot), snapshot.originalLocale) ?? reader;

async function refuse(reply: FastifyReply, locale: Locale, why: Refused, seconds?: number): Promise<void> {
  const code = `document.${why}` as const;
  const message = translator(locale)(code, { minutes: Math.ceil((seconds ?? 60) / 60) });
  if (seconds !== undefined) void reply.header('retry-after', seconds);
  void reply.removeHeader('etag');
  await reply
    .code(STATUS[why])
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ code, message }));
}
