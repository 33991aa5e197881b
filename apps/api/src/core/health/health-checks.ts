import { Injectable } from '@nestjs/common';

/** Answers within the time of a request: `ok`, or what is wrong in a word or two. */
export type HealthCheck = () => Promise<string | number>;

/** What features report about themselves; a fault here degrades but doesn't take the service down. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, HealthCheck>();

  register(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
  }

  async run(): Promise<Record<string, string | number>> {
    const entries = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await check().catch(() => 'down')] as const),
    );
    return Object.fromEntries(entries);
  }
}
