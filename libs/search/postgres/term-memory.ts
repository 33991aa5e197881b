import { BoundedMap } from '#shared';
import type { KnownTerm } from './lookup.js';
import type { Moment } from './storage.js';

/** About 100 bytes a term, 2 kB a prefix: 6 MB at most. */
const TERMS_MAX = 20_000;
const PREFIXES_MAX = 2_000;

/**
 * What the vocabulary was at one moment of the index, so that words that are asked again need no statement. Whoever uses
 * it finds out from the answer of the search itself whether the index is still at that moment.
 */
export class TermMemory {
  private moment: Moment | undefined;
  private readonly terms = new BoundedMap<string, KnownTerm | 'absent'>(TERMS_MAX);
  private readonly prefixes = new BoundedMap<string, readonly KnownTerm[]>(PREFIXES_MAX);

  /** The moment that all of it is from; none where nothing is kept. */
  get from(): Moment | undefined {
    return this.moment;
  }

  term(key: string): KnownTerm | 'absent' | undefined {
    return this.terms.get(key);
  }

  prefix(key: string): readonly KnownTerm[] | undefined {
    return this.prefixes.get(key);
  }

  /** Keeps what was read at a moment; what is kept from another one goes. */
  keep(
    moment: Moment,
    terms: ReadonlyMap<string, KnownTerm | 'absent'>,
    prefixes: ReadonlyMap<string, readonly KnownTerm[]>,
  ): void {
    if (this.moment === undefined || !isSameMoment(this.moment, moment)) this.forget();
    this.moment = moment;
    for (const [key, term] of terms) this.terms.set(key, term);
    for (const [key, words] of prefixes) this.prefixes.set(key, words);
  }

  forget(): void {
    this.moment = undefined;
    this.terms.clear();
    this.prefixes.clear();
  }
}

/** Whether nothing of the index changed between two moments. */
export function isSameMoment(a: Moment, b: Moment): boolean {
  return a.slot === b.slot && a.generation === b.generation && a.revision === b.revision;
}
