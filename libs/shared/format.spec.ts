import { describe, expect, it } from '@jest/globals';
import { formatCountry, formatDate, formatList, formatMoment, formatNumber, formatPeriod, quote } from './format.js';

describe('how things are written', () => {
  it('numbers', () => {
    expect(formatNumber(1234567, 'fr')).toBe('1\u202f234\u202f567');
    expect(formatNumber(1234567, 'ja')).toBe('1,234,567');
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  });

  it('dates', () => {
    const day = '2026-11-23T23:30:00.000Z';
    expect(formatDate(day, 'fr')).toBe('23 novembre 2026');
    expect(formatDate(day, 'ja')).toBe('2026年11月23日');
    expect(formatDate(day, 'en')).toBe('23 November 2026');
  });

  it('say a moment with its hour where the reader is', () => {
    expect(formatMoment('2026-11-23T15:05:00Z', 'ja', 'Asia/Tokyo')).toBe('2026年11月24日 0:05');
    expect(formatMoment('2026-11-23T15:05:00Z', 'fr', 'Europe/Paris')).toBe('23 novembre 2026 à 16:05');
  });

  it('years of a case', () => {
    expect(formatPeriod({ startYear: 2019, endYear: 2023 }, 'fr')).toBe('2019–2023');
    expect(formatPeriod({ startYear: 2019, endYear: 2023 }, 'ja')).toBe('2019年〜2023年');
    expect(formatPeriod({ startYear: 2022, ongoing: true }, 'fr')).toBe('depuis 2022');
    expect(formatPeriod({ startYear: 2022, ongoing: true }, 'ja')).toBe('2022年〜');
    expect(formatPeriod({ startYear: 2022, endYear: 2022 }, 'en')).toBe('2022');
    expect(formatPeriod({ startYear: null, endYear: null, ongoing: true }, 'en')).toBe('');
  });

  it('countries, even those that are none', () => {
    expect(formatCountry('JP', 'fr')).toBe('Japon');
    expect(formatCountry('FR', 'ja')).toBe('フランス');
    expect(formatCountry('FR/JP', 'fr')).toBe('FR/JP');
  });

  it('lists and quotations', () => {
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
    expect(formatList(['宿泊税', '入島料'], 'ja')).toBe('宿泊税、入島料');
    expect(quote('宿泊税', 'ja')).toBe('「宿泊税」');
    expect(quote('taxe', 'fr')).toBe('«\u202ftaxe\u202f»');
  });
});
