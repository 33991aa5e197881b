import { describe, expect, it } from '@jest/globals';
import { pageNumbers } from './pages.js';

describe('pageNumbers', () => {
  it('shows the ends, the present page and its neighbours', () => {
    expect(pageNumbers(1, 1)).toEqual([1]);
    expect(pageNumbers(1, 9)).toEqual([1, 2, 0, 9]);
    expect(pageNumbers(5, 9)).toEqual([1, 0, 4, 5, 6, 0, 9]);
  });

  it('fills a gap of one rather than hiding it', () => {
    expect(pageNumbers(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
