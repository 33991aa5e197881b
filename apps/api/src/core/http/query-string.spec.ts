import { describe, expect, it } from '@jest/globals';
import { parseQueryString } from './query-string.js';

describe('the parameters of an address', () => {
  it('are texts, of those given twice the first', () => {
    expect({ ...parseQueryString('q=%E8%A6%B3+a&q=b&r&s=%&t[]=1') }).toEqual({ q: '観 a', r: '', s: '%', 't[]': '1' });
    expect({ ...parseQueryString('') }).toEqual({});
  });

  it('reach no prototype', () => {
    const values = parseQueryString('__proto__=a&constructor=b');
    expect(Object.keys(values)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    expect(values['toString']).toBeUndefined();
  });
});
