import { Clock } from '../../apps/api/src/core/clock/index.js';

/** A clock that runs with the system's until a test moves it forward. */
export class TestClock extends Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** @param milliseconds by which it goes forward at once */
  advance(milliseconds: number): void {
    this.ahead += milliseconds;
  }
}
