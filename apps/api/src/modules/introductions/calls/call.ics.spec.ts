import { describe, expect, it } from '@jest/globals';
import { appointmentFile } from './call.ics.js';

const file = appointmentFile({
  id: 'abc',
  start: new Date('2026-12-01T08:00:00Z'),
  minutes: 45,
  summary: 'Premier appel\u00a0: Tours et 金沢市\r\nATTENDEE:mailto:evil@x.example',
  description: '1 décembre 2026 à 09:00 (Tours), 17:00 (金沢市)',
  place: 'https://visio.example/room',
  url: 'https://kakehashi.example/admin/introductions/abc',
  sequence: 2,
  stamp: new Date('2026-11-28T09:00:00Z'),
});
const unfolded = file.replace(/\r\n[ \t]/g, '');

describe('the calendar file of a call', () => {
  it('says when in UTC, and in words for both places', () => {
    expect(unfolded).toContain('DTSTART:20261201T080000Z');
    expect(unfolded).toContain('DTEND:20261201T084500Z');
    expect(unfolded).toContain('DESCRIPTION:1 décembre 2026 à 09:00 (Tours)\\, 17:00 (金沢市)');
    expect(unfolded).toContain('SEQUENCE:2');
    expect(unfolded).toContain('UID:call-abc@kakehashi');
    expect(unfolded).toContain('METHOD:PUBLISH');
  });

  it('names nobody, and lets nobody add a line', () => {
    expect(unfolded).not.toMatch(/^(ATTENDEE|ORGANIZER)/m);
    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });
});
