import { describe, expect, it } from '@jest/globals';
import { formatArea, formatDensity, formatYear, hostOf, safeAddress, sourceParts } from './facts.js';

describe('figures', () => {
  it('writes them as the reader does', () => {
    expect(formatArea(19.62, 'fr')).toBe('19,6\u00a0km²');
    expect(formatArea(1120.97, 'en')).toBe('1,121\u00a0km²');
    expect(formatArea(4.567, 'ja')).toBe('4.57km²');
    expect(formatDensity(3772.4, 'fr')).toBe('3\u202f772\u00a0hab./km²');
    expect(formatDensity(8.25, 'ja')).toBe('8.3人/km²');
    expect(formatDensity(8.25, 'en')).toBe('8.3\u00a0people per km²');
  });

  it('writes years without grouping', () => {
    expect([formatYear(1973, 'fr'), formatYear(1973, 'ja')]).toEqual(['1973', '1973年']);
  });
});

describe('sourceParts', () => {
  it('links an address and shows its host', () => {
    expect(sourceParts('https://www.clair.or.jp/j/719')).toEqual([
      { text: 'clair.or.jp', href: 'https://www.clair.or.jp/j/719' },
    ]);
  });

  it('keeps the words around and the full stop out', () => {
    expect(sourceParts('see http://a.fr/x?y=1, and b.')).toEqual([
      { text: 'see ', href: null },
      { text: 'a.fr', href: 'http://a.fr/x?y=1' },
      { text: ', and b.', href: null },
    ]);
  });

  it('never makes a link of anything else', () => {
    expect(sourceParts('github:L3viathan/sister-cities (2016)')).toEqual([
      { text: 'github:L3viathan/sister-cities (2016)', href: null },
    ]);
  });
});

describe('safeAddress and hostOf', () => {
  it('follow the web only', () => {
    expect(safeAddress('https://www.city.kanazawa.ishikawa.jp/')).toBe('https://www.city.kanazawa.ishikawa.jp/');
    expect(safeAddress('javascript:alert(1)')).toBeNull();
    expect(safeAddress(null)).toBeNull();
    expect(hostOf('https://www.cannes.com/fr?x')).toBe('cannes.com');
  });
});
