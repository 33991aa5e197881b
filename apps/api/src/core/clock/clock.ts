/** The time as features see it. Tests move it; nothing but this class reads the system's. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
