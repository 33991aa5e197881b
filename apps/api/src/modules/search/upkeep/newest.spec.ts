import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Newest } from './newest.js';

describe('progress that is told too often', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is handed on at once, then the newest once in a while', async () => {
    const heard: number[] = [];
    const newest = new Newest<number>(async (value) => void heard.push(value), 1_000);
    newest.tell(1);
    newest.tell(2);
    newest.tell(3);
    await jest.advanceTimersByTimeAsync(999);
    expect(heard).toEqual([1]);
    await jest.advanceTimersByTimeAsync(1);
    expect(heard).toEqual([1, 3]);
    await jest.advanceTimersByTimeAsync(5_000);
    newest.tell(4);
    expect(heard).toEqual([1, 3, 4]);
  });

  it('is not heaped up while the last is on its way, nor ends the work where it can’t be handed on', async () => {
    const heard: number[] = [];
    let let1Go = (): void => {};
    const newest = new Newest<number>(async (value) => {
      heard.push(value);
      if (value === 1) await new Promise<void>((_, reject) => (let1Go = () => reject(new Error('away'))));
    }, 1_000);
    newest.tell(1);
    for (const value of [2, 3, 4]) {
      newest.tell(value);
      await jest.advanceTimersByTimeAsync(1_000);
    }
    expect(heard).toEqual([1]);
    let1Go();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(heard).toEqual([1, 4]);
  });

  it('says nothing after the end', async () => {
    const heard: number[] = [];
    const newest = new Newest<number>(async (value) => void heard.push(value), 1_000);
    newest.tell(1);
    newest.tell(2);
    await newest.end();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(heard).toEqual([1]);
  });
});
