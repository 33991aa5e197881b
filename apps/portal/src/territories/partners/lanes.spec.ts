import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bridgeOf, fullBar, nothingFlows, pointsOf, type ReasonLike } from './lanes.js';

const reason = (direction: ReasonLike['direction'], term: string, weight: number): ReasonLike => ({
  direction,
  term,
  weight,
});

describe('pointsOf', () => {
  it('gives what is left to the largest remainders', () => {
    expect(pointsOf([0.333, 0.333, 0.334], 1)).toEqual([33, 33, 34]);
    expect(pointsOf([0.106, 0.104, 0.106], 0.316)).toEqual([11, 10, 11]);
  });

  it('adds up to the score whenever the weights do', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (raw) => {
        const total = raw.reduce((sum, value) => sum + value, 0) || 1;
        const weights = raw.map((value) => value / Math.max(1, total));
        const score = weights.reduce((sum, value) => sum + value, 0);
        const points = pointsOf(weights, score);
        expect(points.reduce((sum, value) => sum + value, 0)).toBe(Math.round(score * 100));
        points.forEach((value, index) => expect(Math.abs(value - (weights[index] ?? 0) * 100)).toBeLessThan(1.000001));
      }),
    );
  });
});

describe('bridgeOf', () => {
  const reasons = [
    reason('BOTH', 'population', 0.1),
    reason('RECEIVES', 'answer', 0.1),
    reason('RECEIVES', 'answer', 0.2),
    reason('GIVES', 'open', 0.05),
    reason('BOTH', 'both-seek', 0.04),
    reason('BOTH', 'tie-common', 0.03),
    reason('BOTH', 'floor', 0.02),
    reason('GIVES', 'missing-needs', 0),
  ];

  it('lays what flows on the lanes, the heaviest first', () => {
    const bridge = bridgeOf(reasons, 0.54, fullBar([reasons]));
    expect(bridge.score).toBe(54);
    expect(bridge.receives.map(({ points, share }) => [points, share])).toEqual([
      [20, 1],
      [10, 0.5],
    ]);
    expect(bridge.gives.map(({ reason: { term } }) => term)).toEqual(['open']);
    expect(bridge.together.map(({ reason: { term } }) => term)).toEqual(['both-seek']);
    expect(bridge.alike.map(({ reason: { term } }) => term)).toEqual(['population']);
    expect(bridge.ties.map(({ reason: { term } }) => term)).toEqual(['tie-common']);
    expect(bridge.notes.map(({ points }) => points)).toEqual([2, 0]);
    expect(nothingFlows(bridge)).toBe(false);
  });

  it('says when nothing flows', () => {
    const alike = [reason('BOTH', 'population', 0.1), reason('BOTH', 'floor', 0.05)];
    expect(nothingFlows(bridgeOf(alike, 0.15, fullBar([alike])))).toBe(true);
  });

  it('loses no reason', () => {
    const bridge = bridgeOf(reasons, 0.54, 20);
    const kept = [bridge.gives, bridge.receives, bridge.together, bridge.alike, bridge.ties, bridge.notes].flat();
    expect(kept).toHaveLength(reasons.length);
  });
});

describe('fullBar', () => {
  it('is the heaviest load of a lane in whole points', () => {
    expect(fullBar([[reason('GIVES', 'answer', 0.123)], [reason('BOTH', 'population', 0.9)]])).toBe(13);
    expect(fullBar([[reason('GIVES', 'answer', 0.29)]])).toBe(29);
  });

  it('keeps faint reasons faint', () => {
    expect(fullBar([[reason('RECEIVES', 'open', 0.01)]])).toBe(10);
    expect(fullBar([])).toBe(10);
  });
});
