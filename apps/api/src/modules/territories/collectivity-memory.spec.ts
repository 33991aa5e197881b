import { describe, expect, it, jest } from '@jest/globals';
import type { Collectivity } from './collectivity.entity.js';
import { CollectivityMemory } from './collectivity-memory.js';

const named = (id: number, name: string): Collectivity => ({ id, nameLocal: name }) as Collectivity;

describe('the memory of collectivities', () => {
  const state = { version: 0, name: 'before', read: [] as number[][] };
  const memory = new CollectivityMemory({
    version: () => Promise.resolve(String(state.version)),
    byIds: (ids) => {
      state.read.push([...ids]);
      return Promise.resolve(new Map(ids.filter((id) => id < 100).map((id) => [id, named(id, state.name)])));
    },
  });
  const names = async (...ids: number[]): Promise<(string | undefined)[]> => {
    const rows = await memory.byIds(ids);
    return ids.map((id) => rows.get(id)?.nameLocal);
  };

  it('asks for what it has not, and leaves out what is not there', async () => {
    expect(await names(1, 2)).toEqual(['before', 'before']);
    expect(await names(2, 3, 200)).toEqual(['before', 'before', undefined]);
    expect(state.read).toEqual([
      [1, 2],
      [3, 200],
    ]);
  });

  it('reads all anew a second after any of them changed', async () => {
    const clock = jest.spyOn(performance, 'now');
    state.version = 1;
    state.name = 'after';
    clock.mockReturnValue(performance.now() + 1_001);
    expect(await names(1, 2)).toEqual(['after', 'after']);
    clock.mockRestore();
  });
});
