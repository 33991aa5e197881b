import { describe, expect, it } from '@jest/globals';
import { plainNames } from './plain-names.js';

const named = (nameLocal: string, nameRomaji: string | null = null, nameFr: string | null = null) =>
  plainNames({ nameLocal, nameFr, nameEn: null, nameRomaji });

describe('plainNames', () => {
  it.each([
    [named('Saint-Étienne'), ['saintetienne']],
    [named('L’Haÿ-les-Roses'), ['lhaylesroses']],
    [named('金沢市', 'Kanazawa-shi', 'Kanazawa'), ['kanazawa', 'kanazawashi']],
    [named('Œting'), ['oeting']],
  ])('gives %j', (names, expected) => {
    expect([...names].sort()).toEqual([...expected].sort());
  });

  it('has nothing to compare where a name has no Latin letters', () => {
    expect(named('金沢市')).toEqual([]);
  });
});
