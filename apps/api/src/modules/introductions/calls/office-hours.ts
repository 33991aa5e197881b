const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** French departments and territories overseas keep a time of their own; the code begins with these digits. */
const OVERSEAS: readonly (readonly [string, string])[] = [
  ['971', 'America/Guadeloupe'],
  ['972', 'America/Martinique'],
  ['973', 'America/Cayenne'],
  ['974', 'Indian/Reunion'],
  ['975', 'America/Miquelon'],
  ['976', 'Indian/Mayotte'],
  ['977', 'America/St_Barthelemy'],
  ['978', 'America/Marigot'],
  ['986', 'Pacific/Wallis'],
  ['987', 'Pacific/Tahiti'],
  ['988', 'Pacific/Noumea'],
];

/** The time that a collectivity's office lives by. */
export function zoneOf({ country, code }: { country: string; code: string }): string {
  if (country === 'JP') return 'Asia/Tokyo';
  if (country !== 'FR') return 'UTC';
  return OVERSEAS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'Europe/Paris';
}

/** Hours of a day in which an office can be called, from one to the other, with halves. */
type Hours = readonly [from: number, to: number];

/** Office hours; where two offices have none in common, early and late ones; in the end whenever people are awake. */
const WIDENING: readonly Hours[] = [
  [8.5, 18],
  [7, 21],
  [6, 23],
];

/** Making one costs a hundred times what asking it costs, and there are no more zones than places in `zoneOf`. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const parts = { weekday: 'short', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, ...parts });
  clocks.set(timeZone, clock);
  return clock;
}

function local(time: Date, timeZone: string): { weekday: string; hour: number } {
  const parts = clockOf(timeZone).formatToParts(time);
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { weekday: get('weekday'), hour: Number(get('hour')) + Number(get('minute')) / 60 };
}

function isWithin(time: Date, minutes: number, zone: string, [from, to]: Hours): boolean {
  const { weekday, hour } = local(time, zone);
  return weekday !== 'Sat' && weekday !== 'Sun' && hour >= from && hour + minutes / 60 <= to;
}

/** Every half hour of two weeks from the second day on. */
function* halfHours(now: Date): Generator<Date> {
  const start = Math.ceil((now.getTime() + 2 * DAY) / (HOUR / 2)) * (HOUR / 2);
  for (let time = start; time < start + 14 * DAY; time += HOUR / 2) yield new Date(time);
}

/** The hours that the two offices have in common, as narrow as they can be. */
function commonHours(now: Date, minutes: number, zones: readonly [string, string]): Hours {
  const times = [...halfHours(now)];
  const fits = (hours: Hours): boolean =>
    times.some((time) => zones.every((zone) => isWithin(time, minutes, zone, hours)));
  return WIDENING.find(fits) ?? [0, 24];
}

/** Times at which both offices can be called, in the two weeks from the day after tomorrow. */
export function commonTimes(now: Date, minutes: number, zones: readonly [string, string]): Date[] {
  const hours = commonHours(now, minutes, zones);
  return [...halfHours(now)].filter((time) => zones.every((zone) => isWithin(time, minutes, zone, hours)));
}

/** Whether both offices can be called at a time; @param now from which the season's common hours are worked out */
export function suitsBoth(time: Date, minutes: number, zones: readonly [string, string], now: Date): boolean {
  const hours = commonHours(now, minutes, zones);
  return zones.every((zone) => isWithin(time, minutes, zone, hours));
}
