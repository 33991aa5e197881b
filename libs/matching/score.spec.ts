import { describe, expect, it } from '@jest/globals';
import { evaluate, explain, buildMarket, mutualScore, type Explanation, type Profile } from './index.js';
import { intentFit } from './gain.js';
import { likeness, tierLikeness } from './likeness.js';
import { TREE } from './testing-taxonomy.js';
import { offers, profile, seeks, study } from './testing.js';
import { FLOOR } from './weights.js';

const explained = (a: Profile, b: Profile, others: readonly Profile[] = []): Explanation => {
  const market = buildMarket([a, b, ...others], TREE);
  return explain(a, b, evaluate(a, b, market));
};
const score = (a: Profile, b: Profile, others: readonly Profile[] = []): number =>
  mutualScore(a, b, buildMarket([a, b, ...others], TREE));

describe('the gain', () => {
  it('is full where both declare and prove what the other declares to seek', () => {
    const a = profile(1, {
      interests: [seeks('soft-mobility')],
      publishedCases: [study(1, ['smart-tourism'], { evidence: 'replicated', year: null })],
    });
    const b = profile(2, {
      interests: [seeks('smart-tourism')],
      publishedCases: [study(2, ['soft-mobility'], { evidence: 'replicated', year: null })],
    });
    const { receives, gives } = evaluate(a, b, buildMarket([a, b], TREE));
    expect([receives.value, gives.value]).toEqual([1, 1]);
    expect(explained(a, b).oneSided).toBeNull();
  });

  it('counts a topic of the same theme in part, and one of another theme not at all', () => {
    const a = profile(1, { interests: [seeks('soft-mobility')] });
    const by = (topic: string): number => {
      const b = profile(2, { publishedCases: [study(2, [topic])] });
      return evaluate(a, b, buildMarket([a, b], TREE)).receives.value;
    };
    expect(by('soft-mobility')).toBeGreaterThan(by('innovation-research'));
    expect(by('innovation-research')).toBeGreaterThan(by('smart-tourism'));
    expect(by('smart-tourism')).toBeGreaterThan(0);
    expect(by('international-events')).toBe(0);
  });

  it('counts one case on a neighbouring topic once, not for every need of its theme', () => {
    const a = profile(1, {
      interests: [seeks('soft-mobility'), seeks('smart-tourism'), seeks('digital-flow-management')],
    });
    const b = profile(2, { publishedCases: [study(2, ['public-private-agreements'])] });
    expect(evaluate(a, b, buildMarket([a, b], TREE)).receives.matches).toHaveLength(1);
  });

  it('lets an offer answer the very need it names, though another of the theme weighs more', () => {
    const a = profile(1, {
      interests: [
        seeks('smart-tourism', { weight: 1, intent: 'exchange-people' }),
        seeks('soft-mobility', { weight: 3 }),
      ],
    });
    const b = profile(2, { interests: [offers('smart-tourism')] });
    const others = Array.from({ length: 400 }, (_, i) =>
      profile(10 + i, { publishedCases: [study(i, ['smart-tourism'])] }),
    );
    const [match] = evaluate(a, b, buildMarket([a, b, ...others], TREE)).receives.matches;
    expect(match?.seek?.topic).toBe('smart-tourism');
  });

  it('weighs a rare topic more than one that everybody offers', () => {
    const others = Array.from({ length: 20 }, (_, i) =>
      profile(10 + i, { publishedCases: [study(10 + i, ['soft-mobility'])] }),
    );
    const a = profile(1, {
      interests: [seeks('soft-mobility'), seeks('post-disaster-tourism'), seeks('smart-tourism')],
    });
    const common = profile(2, { publishedCases: [study(2, ['soft-mobility'])] });
    const rare = profile(3, { publishedCases: [study(3, ['post-disaster-tourism'])] });
    expect(score(a, rare, [common, ...others])).toBeGreaterThan(score(a, common, [rare, ...others]));
  });

  it('fits intents one need at a time', () => {
    expect(intentFit(['learn'], ['teach'])).toBe(1);
    expect(intentFit(['learn'], ['exchange-people'])).toBeLessThan(1);
    expect(intentFit(null, ['exchange-people'])).toBe(1);
  });
});

describe('likeness', () => {
  it('drops what is unknown and gives its weight to the rest', () => {
    const known = profile(1, { population: 1_000 });
    expect(likeness(known, profile(2, { population: 1_000 })).value).toBe(1);
    expect(likeness(known, profile(3)).value).toBe(1);
    expect(likeness(profile(4, { tier: null }), profile(5, { tier: null })).value).toBeNull();
  });

  it('does not liken two places for having no World Heritage site, and does for sharing one', () => {
    const plain = likeness(profile(1, { population: 500 }), profile(2, { population: 50_000 }));
    expect(plain.parts.heritage).toBe(0);
    const same = likeness(profile(1, { heritage: ['1321'] }), profile(2, { heritage: ['1321'] }));
    const two = likeness(profile(1, { heritage: ['80'] }), profile(2, { heritage: ['734'] }));
    expect(same.parts.heritage).toBeGreaterThan(two.parts.heritage);
    expect(two.parts.heritage).toBeGreaterThan(0);
  });

  it('knows that a département and a prefecture do the same work', () => {
    expect(tierLikeness('prefecture', 'department')).toBe(0.9);
    expect(tierLikeness('municipality', 'region')).toBe(0);
    expect(tierLikeness(null, 'region')).toBeNull();
  });
});

describe('the floor and what is one-sided', () => {
  it('keeps a collectivity of which nothing is known above zero, and says that it goes one way', () => {
    const nobody = profile(1, { tier: null });
    const city = profile(2, { publishedCases: [study(1, ['smart-tourism'])] });
    const { score: value, oneSided, terms, missing } = explained(nobody, city);
    expect(value).toBeGreaterThan(FLOOR);
    expect(oneSided).toBe('receives');
    expect(terms.map(({ code }) => code)).toEqual(
      ['open', 'floor'].sort((x, y) => weightOf(terms, y) - weightOf(terms, x)),
    );
    expect(missing).toEqual(
      expect.arrayContaining([
        { what: 'offers', of: 'a' },
        { what: 'needs', of: 'both' },
        { what: 'tier', of: 'a' },
      ]),
    );
  });

  it('prefers mutual gain to a greater gain of one side', () => {
    const a = profile(1, { interests: [seeks('soft-mobility'), offers('smart-tourism')] });
    const both = profile(2, { interests: [seeks('smart-tourism'), offers('soft-mobility')] });
    const one = profile(3, { interests: [seeks('international-events'), offers('soft-mobility', { weight: 3 })] });
    expect(score(a, both, [one])).toBeGreaterThan(score(a, one, [both]));
  });
});

function weightOf(terms: Explanation['terms'], code: string): number {
  return terms.find((term) => term.code === code)?.weight ?? 0;
}

describe('feasibility', () => {
  const a = { interests: [seeks('soft-mobility')] };
  const b = { publishedCases: [study(1, ['soft-mobility'])] };
  const by = (left: object, right: object): number =>
    score(profile(1, { ...a, ...left }), profile(2, { ...b, ...right }));

  it('needs a language or an interpreter, and leaves out what is unknown', () => {
    const english = by({ languages: ['fr', 'en'] }, { languages: ['ja', 'en'] });
    const interpreter = by({ languages: ['fr'], hasInterpreter: true }, { languages: ['ja'] });
    const neither = by({ languages: ['fr'], hasInterpreter: false }, { languages: ['ja'], hasInterpreter: false });
    const unknown = by({ languages: ['fr'] }, { languages: ['ja'] });
    expect(interpreter).toBe(english);
    expect(unknown).toBe(english);
    expect(neither).toBeCloseTo(0.6 * english);
  });
});

describe('ties', () => {
  const active = (collectivityId: number) => ({ collectivityId, state: 'active' as const });

  it('raise a sleeping twinning, a common twin and a chain, in this order', () => {
    const a = (ties: object[]): Profile => profile(1, { ties: ties as never });
    const b = (ties: object[]): Profile => profile(2, { country: 'JP', ties: ties as never });
    const between = profile(3, { ties: [active(4)] });
    const none = score(a([]), b([]), [between]);
    const chain = score(a([active(3)]), b([active(4)]), [between]);
    const common = score(a([active(3)]), b([active(3)]), [between]);
    const sleeping = score(a([{ collectivityId: 2, state: 'sleeping' }]), b([]), [between]);
    expect(chain).toBeGreaterThan(none);
    expect(common).toBeGreaterThan(chain);
    expect(sleeping).toBeGreaterThan(common);
    expect(
      explained(a([active(3)]), b([active(4)]), [between]).terms.find(({ code }) => code === 'tie-chain')?.facts.via,
    ).toEqual([3, 4]);
  });
});
