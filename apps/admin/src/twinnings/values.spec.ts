import { describe, expect, it } from '@jest/globals';
import { draftOf, emptyTie, tieOf } from './values.js';

const tie = {
  id: '7',
  version: 3,
  kind: 'cooperation',
  state: 'sleeping',
  since: 1973,
  source: null,
  note: null,
  themes: [{ code: 'society' }],
  collectivities: [
    { id: '1', name: 'A' },
    { id: '2', name: 'B' },
  ],
};

describe('the form of the register', () => {
  it('proposes a change of a tie to its other side, under its version', () => {
    expect(draftOf('1', tie, null, tieOf(tie))).toMatchObject({
      partnerId: '2',
      version: 3,
      input: { kind: 'COOPERATION', state: 'SLEEPING', since: 1973, themes: ['society'] },
    });
    expect(draftOf('2', tie, null, tieOf(tie))?.partnerId).toBe('1');
  });

  it('needs a partner for a new tie, and sends a strange year so that it is refused in words', () => {
    expect(draftOf('1', undefined, null, emptyTie)).toBeNull();
    expect(draftOf('1', undefined, '9', { ...emptyTie, since: 'x' })).toMatchObject({
      version: null,
      input: { since: 0 },
    });
  });
});
