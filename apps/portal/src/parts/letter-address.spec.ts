import { describe, expect, it } from '@jest/globals';
import { letterAddress } from './letter-address.js';

describe('where a letter is written', () => {
  it('names what is known, and nothing that is not', () => {
    expect(letterAddress({ recipient: '7', proposer: '3', topic: 'smart-tourism' })).toBe(
      '/admin/introductions/create?recipient=7&proposer=3&topic=smart-tourism',
    );
    expect(letterAddress({ recipient: '7', topic: undefined })).toBe('/admin/introductions/create?recipient=7');
  });

  it('keeps within the desk, whatever it is given', () => {
    expect(letterAddress({ recipient: '../x?y#z' })).toBe('/admin/introductions/create?recipient=..%2Fx%3Fy%23z');
  });
});
