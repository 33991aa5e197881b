import { describe, expect, it } from '@jest/globals';
import { passwordProblems, passwordStrength } from './password.js';

const OWN = ['camille.durand@tours.example', 'Camille Durand'];

describe('a password', () => {
  it.each([
    ['onze-lettre', 'tooShort'],
    ['', 'tooShort'],
    ['a b'.repeat(43), 'tooLong'],
    ['Password1234!', 'common'],
    ['motdepasse2026', 'common'],
    ['passwordpassword', 'common'],
    ['Kakehashi-2026', 'common'],
    ['CamilleDurand1', 'own'],
    ['durand-tours-37', 'own'],
    ['aaaaaaaaaaaaaa', 'simple'],
    ['123456789012', 'simple'],
    ['abcdefghijklmn', 'simple'],
  ])('%j is refused: %s', (password, problem) => {
    expect(passwordProblems(password, OWN)).toContain(problem);
  });

  it.each([
    'tram neuf sous la pluie',
    'Camille aime les huîtres de Cancale',
    '金沢の冬は長くて静かです。',
    'x7#Lq9!vTz2m',
    ' spaces around it ',
  ])('%j is taken, whatever its kinds of characters', (password) => {
    expect(passwordProblems(password, OWN)).toEqual([]);
  });

  it('is measured in characters, composed', () => {
    expect(passwordProblems('e\u0301'.repeat(11), [])).toEqual(['tooShort']);
    expect(passwordProblems('👩‍🌾', [])).toEqual(['tooShort']);
  });

  it('is the stronger the longer it is', () => {
    expect(passwordStrength('x7#Lq9!vTz2m')).toBe('fair');
    expect(passwordStrength('tram neuf 1994!')).toBe('good');
    expect(passwordStrength('tram neuf sous la pluie')).toBe('strong');
    expect(passwordStrength('金沢の冬は長くて静かです。')).toBe('strong');
  });
});
