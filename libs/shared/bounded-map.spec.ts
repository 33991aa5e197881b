import { describe, expect, it } from '@jest/globals';
import { BoundedMap } from './bounded-map.js';

describe('a bounded map', () => {
  it('lets go of what was not used for longest', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([1, undefined, 3, 2]);
  });

  it('counts by weight, and again where a value is replaced', () => {
    const map = new BoundedMap<string, string>(10, (value) => value.length);
    map.set('a', '12345678');
    map.set('a', '12');
    map.set('b', '12345678');
    expect([map.get('a'), map.get('b')]).toEqual(['12', '12345678']);
    map.set('c', '1');
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([undefined, '12345678', '1']);
  });

  it('does not take what is heavier than all the room', () => {
    const map = new BoundedMap<string, string>(3, (value) => value.length);
    map.set('a', '12');
    map.set('b', '1234');
    expect([map.get('a'), map.get('b'), map.size]).toEqual(['12', undefined, 1]);
  });

  it('is empty after clearing', () => {
    const map = new BoundedMap<string, number>(1);
    map.set('a', 1);
    map.clear();
    map.set('b', 2);
    expect([map.get('a'), map.get('b')]).toEqual([undefined, 2]);
  });
});
