import { Global, Module } from '@nestjs/common';
import { AuditExportController } from './audit-export.controller.js';
import { Audit } from './audit.repository.js';
import { AuditRetention } from './audit.retention.js';
import { AuditResolver } from './graphql/audit.resolver.js';
import { Refusals } from './refusals.js';
import { RefusalsPlugin } from './refusals.plugin.js';

@Global()
@Module({
  controllers: [AuditExportController],
  providers: [Audit, AuditResolver, Refusals, RefusalsPlugin, AuditRetention],
  exports: [Audit, Refusals],
})
export class AuditModule {}
