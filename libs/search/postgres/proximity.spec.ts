import { describe, expect, it } from '@jest/globals';
import type { Locale } from '#shared';
import { understand } from '../query/index.js';
import { Thesaurus } from '../thesaurus/index.js';
import { neighbourPatterns } from './proximity.js';

const thesaurus = new Thesaurus([]);
const patterns = (query: string, locale: Locale): string[] =>
  neighbourPatterns(understand(query, locale, thesaurus).units, locale);

describe('neighbours', () => {
  it('are met in every form, with a few words between', () => {
    const [pattern, ...others] = patterns('navettes électriques ', 'fr');
    expect(others).toEqual([]);
    expect(new RegExp(pattern ?? '').test(' la navette electrique ')).toBe(true);
    expect(new RegExp(pattern ?? '').test(' navettes du port electriques ')).toBe(true);
    expect(new RegExp(pattern ?? '').test(' navettes a b c d electriques ')).toBe(false);
    expect(new RegExp(pattern ?? '').test(' electrique navette ')).toBe(false);
  });
  it('are met in Japanese through a particle', () => {
    expect(patterns('空き家の活用', 'ja')).toEqual(['空き家.{0,3}活用']);
  });
  it('hold nothing that a regular expression would take for an order', () => {
    for (const pattern of patterns('(.*) a+b [c] \\d "x" c++ d|e .net ', 'en'))
      expect(pattern).toMatch(/^[\p{L}\p{N} ^[\]*(){},+.0-9]+$/u);
    expect(patterns('plage ', 'fr')).toEqual([]);
  });
});
