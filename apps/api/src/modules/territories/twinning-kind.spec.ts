import { expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { kindOfWording, TWINNING_KIND_LABELS, TWINNING_KINDS } from './twinning-kind.js';

it('files wordings under their kinds and refuses one never met', () => {
  expect(kindOfWording('sister')).toBe('sister');
  expect(kindOfWording('sister/friendship pact')).toBe('friendship');
  expect(kindOfWording('memorandum (water)')).toBe('memorandum');
  expect(() => kindOfWording('cousin')).toThrow('cousin');
});

it('labels every kind in every language', () => {
  for (const kind of TWINNING_KINDS)
    for (const locale of LOCALES) expect(TWINNING_KIND_LABELS[kind][locale]).toBeTruthy();
});
