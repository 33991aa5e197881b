import { describe, expect, it } from '@jest/globals';
import { formOf, inputOf } from './letterForm.js';

const letter = (locale: 'FR' | 'JA', original: boolean) =>
  ({ locale, body: `${locale} words`, original, provenance: 'TEMPLATE' }) as const;

describe('a letter while it is written', () => {
  it('begins with the original, whatever the order in which letters come', () => {
    const form = formOf([letter('JA', false), letter('FR', true)]);
    expect(form.locale).toBe('FR');
    expect(form.letters.map(({ locale }) => locale)).toEqual(['FR', 'JA']);
  });

  it('is sent with its theme, every letter and the days', () => {
    const theme = { proposerId: '1', recipientId: '2', topic: 'x', caseStudyId: null, twinningId: null };
    expect(inputOf(theme, formOf([letter('FR', true)], 14))).toEqual({
      ...theme,
      locale: 'FR',
      letters: [{ locale: 'FR', body: 'FR words' }],
      answerWithinDays: 14,
    });
  });
});
