import ical, { ICalCalendarMethod } from 'ical-generator';

/** What an appointment says. Nobody's address is in it. */
export interface Appointment {
  id: string;
  start: Date;
  minutes: number;
  summary: string;
  /** With the time of both places. */
  description: string;
  /** Where the call takes place, where it is known. */
  place: string | null;
  url: string;
  /** Grows with every change, so that calendars replace the older one. */
  sequence: number;
  stamp: Date;
}

/** The appointment as an iCalendar file, in UTC: every calendar shows it in its owner's time. */
export function appointmentFile({ id, start, minutes, stamp, sequence, ...words }: Appointment): string {
  const calendar = ical({
    prodId: { company: 'Kakehashi', product: 'introductions' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `call-${id}@kakehashi`,
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    stamp,
    sequence,
    summary: words.summary,
    description: words.description,
    location: words.place,
    url: words.url,
  });
  return calendar.toString();
}
