import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.repository.js';
import { AuditRetention } from './audit.retention.js';
import { AuditResolver } from './graphql/audit.resolver.js';
import { RefusalsPlugin } from './refusals.plugin.js';

@Global()
@Module({ providers: [Audit, AuditResolver, RefusalsPlugin, AuditRetention], exports: [Audit] })
export class AuditModule {}
