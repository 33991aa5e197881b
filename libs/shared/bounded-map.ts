/**
 * A map that holds so much and no more: what has not been used for longest goes first.
 * @param weigh what an entry counts; by default each counts one
 */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();
  private weight = 0;

  constructor(
    private readonly capacity: number,
    private readonly weigh: (value: Value) => number = () => 1,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  /** An entry that is heavier than all there is room for is not kept. */
  set(key: Key, value: Value): void {
    const known = this.entries.get(key);
    if (known !== undefined) this.drop(key, known);
    const weight = this.weigh(value);
    if (weight > this.capacity) return;
    this.entries.set(key, value);
    this.weight += weight;
    for (const [oldest, held] of this.entries) {
      if (this.weight <= this.capacity) break;
      this.drop(oldest, held);
    }
  }

  clear(): void {
    this.entries.clear();
    this.weight = 0;
  }

  private drop(key: Key, value: Value): void {
    this.entries.delete(key);
    this.weight -= this.weigh(value);
  }
}
