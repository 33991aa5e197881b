import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.repository.js';

export { Audit, type AuditEntry } from './audit.repository.js';

@Global()
@Module({ providers: [Audit], exports: [Audit] })
export class AuditModule {}
