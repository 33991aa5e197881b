import { describe, expect, it } from '@jest/globals';
import { searchOf } from './form-data.js';

describe('searchOf', () => {
  it('keeps texts in their order and drops files', () => {
    const data = new FormData();
    data.append('q', 'saint malo');
    data.append('topic', 'a');
    data.append('topic', 'b');
    data.append('file', new Blob(['x']), 'x.txt');
    expect(searchOf(data).toString()).toBe('q=saint+malo&topic=a&topic=b');
  });
});
