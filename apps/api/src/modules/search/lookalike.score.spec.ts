import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { letterLikeness, LOOKALIKE_LEAST, titleLikeness } from './lookalike.score.js';

const TAX = {
  code: 'tourist-tax',
  label: 'taxe de séjour',
  matchedText: 'taxe de séjour',
  terms: { fr: ['taxe de séjour'], ja: ['宿泊税'], en: ['tourist tax'] },
};

describe('how alike two titles are', () => {
  it('counts letters within a language, whatever the accents and the punctuation', () => {
    const likeness = letterLikeness('Des vélos pour tous !', 'Des velos pour toutes');
    expect(likeness).toBeGreaterThan(0.7);
    expect(letterLikeness('Des vélos pour tous', 'Un marché de nuit au port')).toBeLessThan(LOOKALIKE_LEAST);
  });

  it('takes no title for another because both are long', () => {
    const bikes = 'Des parcs à vélos gardés par les habitants du quartier Blanqui';
    const mood = 'Mesurer le sentiment des habitants à l’égard du tourisme';
    expect(letterLikeness(bikes, mood)).toBeLessThan(LOOKALIKE_LEAST);
    expect(letterLikeness(bikes, 'Parkings à vélos gardés par des riverains')).toBeGreaterThan(LOOKALIKE_LEAST);
  });

  it('counts concepts across languages, by how much of the title they are', () => {
    const japanese = { title: '京都市の宿泊税', locale: 'ja' as const };
    expect(titleLikeness('La taxe de séjour à Tours', [TAX], japanese)).toBeGreaterThan(LOOKALIKE_LEAST);
    const long = 'Une soirée de débats entre voisins sur les finances de la ville, et aussi la taxe de séjour';
    expect(titleLikeness(long, [TAX], japanese)).toBeLessThan(LOOKALIKE_LEAST);
    expect(titleLikeness('La taxe de séjour', [TAX], { title: '港の倉庫', locale: 'ja' })).toBe(0);
  });

  it('is 1 for a title and itself, the same both ways, and between 0 and 1', () => {
    const text = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const likeness = letterLikeness(one, other);
        expect(likeness).toBeCloseTo(letterLikeness(other, one), 10);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
    expect(letterLikeness('宿泊税', '宿泊税')).toBe(1);
  });
});
