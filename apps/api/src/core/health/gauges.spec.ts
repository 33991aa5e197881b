import { describe, expect, it } from '@jest/globals';
import { gauges } from './gauges.js';

describe('gauges', () => {
  it('are numbers, one for each check that has one', () => {
    expect(gauges({ waitingJobSeconds: 12, search: 'down', mail: 'ok', other: 'off' })).toBe(
      [
        '# TYPE kakehashi_waiting_job_seconds gauge',
        'kakehashi_waiting_job_seconds 12',
        '# TYPE kakehashi_search gauge',
        'kakehashi_search 0',
        '# TYPE kakehashi_mail gauge',
        'kakehashi_mail 1',
        '',
      ].join('\n'),
    );
  });

  it('are nothing of nothing', () => expect(gauges({})).toBe(''));
});
