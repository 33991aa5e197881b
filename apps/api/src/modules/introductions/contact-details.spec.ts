import { describe, expect, it } from '@jest/globals';
import { hasContactDetails, maskContactDetails } from './contact-details.js';

describe('contact details in a text', () => {
  it.each([
    'camille.durand@tours.example',
    'Écrivez à camille@ville-tours.fr.',
    '連絡先：nakamura＠city.kanazawa.lg.jp です',
    '+33 2 47 21 60 00',
    '+33 (0)2 47 21 60 00',
    '02.47.21.60.00',
    '0247216000',
    '076-220-2032',
    '電話　０７６－２２０－２０３２',
    '(076) 220-2032',
    '+81-76-220-2032',
  ])('%s is found and covered', (text) => {
    expect(hasContactDetails(text)).toBe(true);
    const { text: covered, masked } = maskContactDetails(text, '[…]');
    expect(masked).toBe(true);
    expect(covered).toContain('[…]');
    expect(hasContactDetails(covered)).toBe(false);
    expect(covered).not.toMatch(/[@＠]|220|21/);
  });

  it.each([
    '拝啓　晩秋の候',
    'un budget de 1 200 000 €, soit 12 € par habitant',
    'En 2019–2023, 138 588 habitants',
    '〒920-8577 金沢市広坂1-1-1',
    'le 28/11/2026 à 10:00',
    'ODD 11, 12 et 13',
    'SIREN 213702612',
  ])('%s holds none', (text) => {
    expect(hasContactDetails(text)).toBe(false);
    expect(maskContactDetails(text, '[…]')).toEqual({ text, masked: false });
  });

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const piece of ['0-', 'a.', 'a@', '0 '.repeat(7) + 'x', '(0', '＋０ー']) {
      const begin = performance.now();
      maskContactDetails(piece.repeat(20_000 / piece.length), '[…]');
      expect(performance.now() - begin).toBeLessThan(1_000);
    }
  });
});
