/** From so many uses on a statement is worth keeping prepared. */
const USES = 5;
/** Each connection keeps that many at most; texts come from us, but their number depends on what readers ask. */
const NAMES_MAX = 100;
const COUNTED_MAX = 2_000;

/**
 * Names for statements that come again and again: PostgreSQL then parses and plans them once a connection, which takes
 * longer than many a search. All statements of an engine are written so that one plan is good for all values.
 */
export class StatementNames {
  private readonly uses = new Map<string, number>();
  private readonly names = new Map<string, string>();

  /** The name under which to send a statement; none while it is rare. */
  of(text: string): string | undefined {
    const name = this.names.get(text);
    if (name !== undefined || this.names.size >= NAMES_MAX) return name;
    const uses = (this.uses.get(text) ?? 0) + 1;
    if (uses < USES) {
      if (this.uses.size >= COUNTED_MAX) this.uses.clear();
      this.uses.set(text, uses);
      return undefined;
    }
    this.uses.delete(text);
    const given = `search_${this.names.size}`;
    this.names.set(text, given);
    return given;
  }
}
