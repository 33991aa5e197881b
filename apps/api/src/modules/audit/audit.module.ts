import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.repository.js';
import { AuditResolver } from './graphql/audit.resolver.js';
import { RefusalsPlugin } from './refusals.plugin.js';

@Global()
@Module({ providers: [Audit, AuditResolver, RefusalsPlugin], exports: [Audit] })
export class AuditModule {}
