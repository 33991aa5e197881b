export * from './audit.module.js';
export type { AuditEntry, AuditEvent } from './audit.model.js';
export { Audit } from './audit.repository.js';
export { Refusals } from './refusals.js';
