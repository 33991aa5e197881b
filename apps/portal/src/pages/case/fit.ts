/** What is compared of a territory; null is unknown, and says nothing. */
export interface Ground {
  country: string;
  tier: string;
  population: number | null;
  density: number | null;
}

/** How two territories compare in one respect. */
export type Likeness = 'same' | 'close' | 'more' | 'less' | 'different' | 'unknown';

export interface FitLine {
  fact: 'population' | 'density' | 'tier' | 'country';
  likeness: Likeness;
  /** How many times more or less, with one digit. */
  times: number | null;
}

/** Up to one and a half times more or less, two figures are of the same order for a practice. */
const CLOSE = 1.5;

function figures(fact: FitLine['fact'], theirs: number | null, mine: number | null): FitLine {
  if (theirs === null || mine === null || theirs <= 0 || mine <= 0) return { fact, likeness: 'unknown', times: null };
  const ratio = mine / theirs;
  const times = Math.round(Math.max(ratio, 1 / ratio) * 10) / 10;
  if (times <= CLOSE) return { fact, likeness: 'close', times };
  return { fact, likeness: ratio > 1 ? 'more' : 'less', times };
}

const words = (fact: FitLine['fact'], theirs: string, mine: string): FitLine => ({
  fact,
  likeness: theirs === mine ? 'same' : 'different',
  times: null,
});

/**
 * What tells a reader's territory from the one of a case: facts side by side, never a verdict. Whether it
 * would work depends on what the text says under “transferability”, which no figure knows.
 */
export function compareGrounds(theirs: Ground, mine: Ground): FitLine[] {
  return [
    figures('population', theirs.population, mine.population),
    figures('density', theirs.density, mine.density),
    words('tier', theirs.tier, mine.tier),
    words('country', theirs.country, mine.country),
  ];
}

/** The same spending for each inhabitant, in a town of another size; two figures count, the rest is a guess. */
export function scaledAmount(amount: number, theirs: number | null, mine: number | null): number | null {
  if (!theirs || !mine) return null;
  return Number(((amount * mine) / theirs).toPrecision(2));
}
