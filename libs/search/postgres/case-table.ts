import type { ValueCount } from '../facets.js';

/**
 * Ids and facets of cases by case number. Lists of facets stand end to end in one array, since counting reads all of
 * them: a list of its own a case is ten times slower.
 */
export class CaseTable {
  private readonly caseIds: string[] = [];
  private readonly names: { code: string; value: string }[] = [];
  private readonly places = new Map<number, number>();
  private starts = new Int32Array(1024);
  private sizes = new Uint16Array(1024);
  private values = new Int32Array(16_384);
  private end = 0;

  knows(id: number): boolean {
    return this.places.has(id);
  }

  /** Gives a facet term its name, `code=value`; terms without one are not counted. */
  name(id: number, term: string): void {
    if (this.places.has(id)) return;
    this.places.set(id, this.names.length);
    const equals = term.indexOf('=');
    this.names.push({ code: term.slice(0, equals), value: term.slice(equals + 1) });
  }

  /** The id of a case that was set. */
  caseId(caseNo: number): string | undefined {
    return this.caseIds[caseNo];
  }

  /** Sets a case. An earlier list of facets is left behind unless the new one fits in its place. */
  set(caseNo: number, caseId: string, ids: readonly number[]): void {
    this.caseIds[caseNo] = caseId;
    const places = ids.flatMap((id) => this.places.get(id) ?? []).slice(0, 65_535);
    this.makeRoom(caseNo, places.length);
    if (places.length > (this.sizes[caseNo] ?? 0)) {
      this.starts[caseNo] = this.end;
      this.end += places.length;
    }
    this.values.set(places, this.starts[caseNo] ?? 0);
    this.sizes[caseNo] = places.length;
  }

  /** How many of the cases have each value; those without any are left out. */
  count(caseNumbers: Iterable<number>): ValueCount[] {
    const { starts, sizes, values } = this;
    const counts = new Int32Array(this.names.length);
    for (const caseNo of caseNumbers) {
      const from = starts[caseNo] ?? 0;
      const to = from + (sizes[caseNo] ?? 0);
      for (let at = from; at < to; at += 1) {
        const place = values[at] ?? 0;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    const result: ValueCount[] = [];
    for (const [place, { code, value }] of this.names.entries()) {
      const count = counts[place] ?? 0;
      if (count > 0) result.push({ code, value, count });
    }
    return result;
  }

  private makeRoom(caseNo: number, size: number): void {
    if (caseNo >= this.starts.length) {
      const wanted = Math.max(caseNo + 1, this.starts.length * 2);
      this.starts = grown(this.starts, new Int32Array(wanted));
      this.sizes = grown(this.sizes, new Uint16Array(wanted));
    }
    if (this.end + size > this.values.length) {
      this.values = grown(this.values, new Int32Array(Math.max(this.end + size, this.values.length * 2)));
    }
  }
}

function grown<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
