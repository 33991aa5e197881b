import { describe, expect, it } from '@jest/globals';
import { evidenceOf, isIsoDate, isMailbox, localTextIn } from './case-details.js';

describe('comparable facts', () => {
  it('take the best evidence of any indicator, and none where none says', () => {
    expect(evidenceOf([])).toBeNull();
    expect(evidenceOf([{ evidence: null }])).toBeNull();
    expect(evidenceOf([{ evidence: 'declared' }, { evidence: 'evaluated' }, { evidence: null }])).toBe('evaluated');
  });

  it('take years, months and days that the calendar has', () => {
    for (const date of ['2024', '2024-02', '2024-02-29']) expect(isIsoDate(date)).toBe(true);
    for (const date of ['', '24', '2023-02-29', '2024-13', '2024-1-1', '29.2.2024', '2024-02-29T00:00Z']) {
      expect(isIsoDate(date)).toBe(false);
    }
  });

  it('know an e-mail address from something else', () => {
    for (const address of ['europe@ville.example.fr', 'kokusai-ka@city.kanazawa.lg.jp'])
      expect(isMailbox(address)).toBe(true);
    for (const address of ['', 'mairie', 'a@b', 'a b@c.fr', 'Anne <a@b.fr>', `${'a'.repeat(65)}@b.fr`, 'a@-b.fr']) {
      expect(isMailbox(address)).toBe(false);
    }
  });

  it('choose a text in the reader’s language, then the original', () => {
    expect(localTextIn({ fr: 'Nuitées', ja: '宿泊数' }, 'ja')).toEqual({ text: '宿泊数', locale: 'ja' });
    expect(localTextIn({ ja: '宿泊数' }, 'en', 'ja')).toEqual({ text: '宿泊数', locale: 'ja' });
    expect(localTextIn({}, 'en')).toBeNull();
  });
});
