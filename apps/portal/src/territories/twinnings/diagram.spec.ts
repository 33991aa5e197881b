import { describe, expect, it } from '@jest/globals';
import { curve, layOut, orient, type DiagramPlace, type DiagramTie } from './diagram.js';

const place = (id: string, country: string, latitude: number | null): DiagramPlace => ({ id, country, latitude });
const paris = place('1', 'FR', 48.86);
const nancy = place('2', 'FR', 48.69);
const cannes = place('3', 'FR', 43.55);
const kyoto = place('11', 'JP', 35.01);
const tokyo = place('12', 'JP', 35.69);
const kanazawa = place('13', 'JP', 36.56);
const nowhere = place('14', 'JP', null);
const tie = (id: string, a: DiagramPlace, b: DiagramPlace): DiagramTie<DiagramPlace> => ({ id, places: [a, b] });

describe('layOut', () => {
  const diagram = layOut(
    [tie('a', kyoto, paris), tie('b', paris, tokyo), tie('c', nancy, kanazawa), tie('d', cannes, nowhere)],
    'FR',
  );

  it('puts each place once, from north to south, the unknown last', () => {
    expect(diagram.left.map(({ place: { id } }) => id)).toEqual(['1', '2', '3']);
    expect(diagram.right.map(({ place: { id } }) => id)).toEqual(['13', '12', '11', '14']);
    expect(diagram.left[0]?.ties).toEqual(['a', 'b']);
  });

  it('spreads the shorter bank over the whole height', () => {
    expect(diagram.rows).toBe(4);
    expect(diagram.right.map(({ y }) => y)).toEqual([0.5, 1.5, 2.5, 3.5]);
    expect(diagram.left.map(({ y }) => Math.round(y * 1000) / 1000)).toEqual([0.667, 2, 3.333]);
  });

  it('draws one line a tie, in the order of the left bank', () => {
    expect(diagram.lines.map(({ id, leftId, rightId }) => [id, leftId, rightId])).toEqual([
      ['b', '1', '12'],
      ['a', '1', '11'],
      ['c', '2', '13'],
      ['d', '3', '14'],
    ]);
    expect(diagram.lines[2]?.path).toBe(curve(2, 0.5));
  });

  it('stands empty without ties', () => {
    expect(layOut([], 'FR')).toEqual({ rows: 0, left: [], right: [], lines: [] });
  });
});

describe('orient', () => {
  it('turns a tie only when the wanted country is on the other side', () => {
    expect(orient([kyoto, paris], 'FR')).toEqual([paris, kyoto]);
    expect(orient([paris, nancy], 'FR')).toEqual([paris, nancy]);
    expect(orient([paris, kyoto], 'JP')).toEqual([kyoto, paris]);
  });
});
