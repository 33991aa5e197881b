import type { AuditAction, AuditDetails } from '#shared';

/** What is recorded: done, or refused to somebody. */
export type AuditOutcome = 'done' | 'refused';

export interface AuditEntry {
  /** Who did it; null for the program itself, or a visitor. */
  actorId: string | null;
  /** What was done, e.g. `case-study.published`. */
  action: AuditAction;
  subjectType: string;
  subjectId: string;
  /** Before and after (`before`, `after`: objects of fields), or what else tells the change. No personal data. */
  details?: AuditDetails;
  /** Done, unless said otherwise. */
  outcome?: AuditOutcome;
}

/** An event as it was recorded, with who and from where as far as that is still kept. */
export interface AuditEvent {
  id: string;
  occurredAt: Date;
  actorId: string | null;
  /** Null where the person was erased, or where nobody was signed in. */
  actorName: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  outcome: AuditOutcome;
  details: Readonly<Record<string, unknown>>;
  address: string | null;
  userAgent: string | null;
}

/** What administrators look for; all that is given must hold. */
export interface AuditFilter {
  actorId?: string | null;
  /** A whole action, or the beginning of several: `case-study.` */
  action?: string | null;
  subjectType?: string | null;
  subjectId?: string | null;
  outcome?: AuditOutcome | null;
  from?: Date | null;
  until?: Date | null;
}
