import { describe, expect, it } from '@jest/globals';
import { isId, isNotFound } from './ids.js';

describe('isId', () => {
  it('takes numbers of the register only', () => {
    expect(['1', '38102'].map(isId)).toEqual([true, true]);
    expect(['0', '', '-1', '1e3', '12345678901', 'paris', '1/2'].map(isId)).toEqual(Array(7).fill(false));
  });
});

describe('isNotFound', () => {
  it('knows the code in all the forms that reach a page', () => {
    expect(isNotFound({ code: 'NOT_FOUND' })).toBe(true);
    expect(isNotFound({ extensions: { code: 'NOT_FOUND' } })).toBe(true);
    expect(isNotFound({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })).toBe(true);
  });

  it('takes nothing else for it', () => {
    expect([new Error('down'), null, undefined, 'NOT_FOUND', { code: 'FORBIDDEN' }].map(isNotFound)).toEqual(
      Array(5).fill(false),
    );
  });
});
