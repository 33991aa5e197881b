import { describe, expect, it } from '@jest/globals';
import { TitleIndex } from './title-index.js';

describe('a title', () => {
  const index = new TitleIndex([
    { id: 'market', title: 'Le marché de nuit 2019' },
    { id: 'kiln', title: '共同窯で若い陶芸家を育てる' },
    { id: 'bus', title: 'Un bus à la demande pour les hameaux' },
  ]);
  const found = (title: string) => index.find(title)?.id;

  it('looks like one that is written a little otherwise, in any script', () => {
    expect(found('LE MARCHE DE NUIT, ２０１９')).toBe('market');
    expect(found('共同窯で若い陶芸家を育てた')).toBe('kiln');
    expect(found('Bus à la demande pour les hameaux')).toBe('bus');
  });

  it('does not look like one of another year, nor like one that shares some words', () => {
    expect(found('Le marché de nuit 2020')).toBeUndefined();
    expect(found('Un bus pour les écoles')).toBeUndefined();
    expect(found('')).toBeUndefined();
  });
});
