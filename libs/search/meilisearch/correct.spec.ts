import { describe, expect, it } from '@jest/globals';
import { nearestSpelling } from './correct.js';
import type { IndexedCase } from './schema.js';

const CASES: Partial<IndexedCase>[] = [
  {
    title_fr: ['Réservation obligatoire dans la calanque', 'reserv obligatoir calanqu'],
    names: ['Parc national des Calanques'],
    title_en: ['A reservation is needed'],
  },
  { title_fr: ['Deux calanques', 'deux calanqu'], names: [] },
];

describe('the nearest spelling', () => {
  it.each([
    ['calnques', 'calanques'],
    ['reservatoin', 'réservation'],
    ['obligatiore', 'obligatoire'],
  ])('of %s is %s', (word, spelling) => {
    expect(nearestSpelling(word, 'fr', CASES, false)).toBe(spelling);
  });
  it('is in the language of the reader before the others', () => {
    expect(nearestSpelling('reservatoin', 'en', CASES, false)).toBe('reservation');
    expect(nearestSpelling('reservatoin', 'ja', CASES, false)).toBe('réservation');
  });
  it('is none where nothing is near, and none of a stem', () => {
    expect(nearestSpelling('xqzwvkjh', 'fr', CASES, false)).toBeNull();
    expect(nearestSpelling('reservx', 'fr', CASES, false)).toBeNull();
    expect(nearestSpelling('calnques', 'fr', [], false)).toBeNull();
  });
  it('is none where the word is the beginning of one', () => {
    expect(nearestSpelling('calanqu', 'fr', CASES, true)).toBeNull();
    expect(nearestSpelling('calanqu', 'fr', CASES, false)).toBe('calanque');
  });
});
