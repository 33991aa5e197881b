import { Controller, Get, Header, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/index.js';
import { Database } from '../database/index.js';
import { HealthChecks } from './health-checks.js';
import { gauges } from './gauges.js';

/** For load balancers and operators: `live` says that the process runs, `ready` that it can answer, `metrics` the same as gauges. */
@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly checks: HealthChecks,
  ) {}

  @Get('live')
  @HttpCode(200)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Record<string, unknown>> {
    const database = await this.database.query('select 1').then(
      () => 'ok',
      () => 'down',
    );
    if (database === 'down') void reply.code(503);
    return { status: database === 'ok' ? 'ok' : 'down', database, ...(await this.checks.run()) };
  }
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(): Promise<string> {
    return gauges(await this.checks.run());
  }
}
