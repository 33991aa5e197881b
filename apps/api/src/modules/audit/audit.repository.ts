import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';

export interface AuditEntry {
  /** Who did it; null for the program itself. */
  actorId: string | null;
  /** What was done, e.g. `case-study.published`. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** Before and after, or what else tells the change. No personal data. */
  details?: Readonly<Record<string, unknown>>;
}

/** Who changed what, when: written in the transaction of the change; never changed, never deleted. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  async record({ actorId, action, subjectType, subjectId, details }: AuditEntry): Promise<void> {
    await this.database.query(
      'insert into audit_event (actor_id, action, subject_type, subject_id, details) values ($1, $2, $3, $4, $5)',
      [actorId, action, subjectType, subjectId, JSON.stringify(details ?? {})],
    );
  }
}
