/** Hands on the newest of what it is told, one at a time and with a pause between: progress that is told too often. */
export class Newest<T> {
  private told: { value: T } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private handing: Promise<void> | undefined;
  private ended = false;

  /** @param handOn its failures are nobody's: what is told of the work must not end it */
  constructor(
    private readonly handOn: (value: T) => Promise<unknown>,
    private readonly pause: number,
  ) {}

  tell(value: T): void {
    this.told = { value };
    if (this.timer === undefined && this.handing === undefined) this.hand();
  }

  /** Nothing is handed on once this has settled; what was told last and not handed on is dropped. */
  async end(): Promise<void> {
    this.ended = true;
    this.told = undefined;
    clearTimeout(this.timer);
    await this.handing;
  }

  private hand(): void {
    this.timer = undefined;
    const { told } = this;
    this.told = undefined;
    if (told === undefined || this.ended) return;
    this.handing = this.handOn(told.value).then(this.rest, this.rest);
  }

  private readonly rest = (): void => {
    this.handing = undefined;
    if (!this.ended) this.timer = setTimeout(() => this.hand(), this.pause);
  };
}
