import { Injectable } from '@nestjs/common';
import type { ConsentPurpose } from '#shared';

/** What a feature keeps of a person. Both run in the ambient transaction. */
export interface PersonalPart {
  /** Everything about the person, ready for JSON; no secret, and nothing about others. */
  collect: (userId: string) => Promise<unknown>;
  /** Removes it, or makes it nameless where others need the row. Left out where there is nothing to remove. */
  erase?: (userId: string) => Promise<void>;
  /** It is kept only while the person agrees to this: withdrawing it erases. */
  consent?: ConsentPurpose;
}

/** Where features say what they keep of people: the export and the erasure of an account go through all of them. */
@Injectable()
export class PersonalData {
  private readonly parts = new Map<string, PersonalPart>();

  /** Names one part of the export; the feature that owns the rows calls it in onModuleInit. */
  register(name: string, part: PersonalPart): void {
    if (this.parts.has(name)) throw new Error(`Personal data ${name} is registered twice`);
    this.parts.set(name, part);
  }

  async collect(userId: string): Promise<Record<string, unknown>> {
    const collected: Record<string, unknown> = {};
    for (const [name, part] of [...this.parts].sort(([a], [b]) => a.localeCompare(b)))
      collected[name] = await part.collect(userId);
    return collected;
  }

  async erase(userId: string): Promise<void> {
    for (const part of this.parts.values()) await part.erase?.(userId);
  }

  /** Erases what was kept under a consent that has been withdrawn. */
  async withdraw(userId: string, purpose: ConsentPurpose): Promise<void> {
    for (const part of this.parts.values()) if (part.consent === purpose) await part.erase?.(userId);
  }
}
