/** Lets a bounded number of works run at once, so that what they hold in memory is bounded too; the others wait in line. */
export class Slots {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param size how many run at once
   * @param patience how many may wait; whoever comes later is refused
   */
  constructor(
    private readonly size: number,
    private readonly patience: number,
  ) {}

  get full(): boolean {
    return this.running >= this.size && this.waiting.length >= this.patience;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.full) throw new Error('Too many wait already');
    // Whoever leaves hands its place on, so that nobody steps in between.
    if (this.running < this.size) this.running += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
