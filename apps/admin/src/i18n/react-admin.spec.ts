import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import english from 'ra-language-english';
import { frenchReactAdmin, setFrench } from './french.js';
import { japaneseReactAdmin } from './ja/react-admin.js';

type Branch = { readonly [key: string]: string | Branch };

function leaves(branch: Branch, path = ''): Map<string, string> {
  return new Map(
    Object.entries(branch).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...leaves(value, `${path}${key}.`)],
    ),
  );
}

const variables = (sentence: string) => new Set(sentence.match(/%\{\w+\}/g));

describe.each([
  ['Japanese', japaneseReactAdmin as unknown as Branch],
  ['French', frenchReactAdmin as unknown as Branch],
])('react-admin in %s', (_name, catalogue) => {
  const expected = leaves(english as unknown as Branch);
  const actual = leaves(catalogue);

  it('has every key of ra-language-english and no other', () => {
    expect(expected.size).toBeGreaterThan(150);
    expect([...actual.keys()].sort()).toEqual([...expected.keys()].sort());
  });

  it('says something for each of them', () => {
    const silent = [...actual].filter(([key, value]) => value.trim() === '' && expected.get(key)?.trim() !== '');
    expect(silent).toEqual([]);
  });

  it('asks for no value that react-admin does not hand over', () => {
    const strange = [...actual].filter(([key, value]) =>
      [...variables(value)].some((name) => !variables(expected.get(key) ?? '').has(name)),
    );
    expect(strange.map(([key]) => key)).toEqual([]);
  });
});

describe('French typography', () => {
  it('sets apostrophes, quotes and spaces before high punctuation', () => {
    expect(setFrench('Retirer "%{name}" d\'ici ?')).toBe('Retirer «\u202f%{name}\u202f» d’ici\u202f?');
    expect(setFrench('au choix: %{options}')).toBe('au choix\u00a0: %{options}');
  });
});

describe('the Japanese catalogue', () => {
  it('has no italics, half-width katakana or spaces before punctuation', () => {
    const source = readFileSync(new URL('./ja/react-admin.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/[\uff61-\uff9f]| [。、？]/);
  });
});
