/** A title as two are compared: width, capitals, accents, spaces and signs make no difference. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** From which share of common pairs of letters on two titles look alike. */
const ALIKE = 0.8;
/** Shorter ones are alike only where they are equal. */
const LEAST = 6;

const pairsOf = (key: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)));

/** Numbers tell titles apart that are alike in all else: "Market 2019" and "Market 2020". */
const figuresOf = (key: string): string => (key.match(/\d+/g) ?? []).join(' ');

interface Known {
  id: string;
  title: string;
  pairs: number;
  figures: string;
}

/** Titles that are here, to find the one that another looks like: equal, or with most pairs of letters in common. */
export class TitleIndex {
  private readonly exact = new Map<string, Known>();
  private readonly byPair = new Map<string, Known[]>();

  /** @param titles those that count most first */
  constructor(titles: readonly { id: string; title: string }[]) {
    for (const { id, title } of titles) {
      const key = titleKey(title);
      if (key === '' || this.exact.has(key)) continue;
      const pairs = pairsOf(key);
      const known = { id, title, pairs: pairs.size, figures: figuresOf(key) };
      this.exact.set(key, known);
      for (const pair of pairs) {
        const list = this.byPair.get(pair);
        if (list) list.push(known);
        else this.byPair.set(pair, [known]);
      }
    }
  }

  find(title: string): { id: string; title: string } | undefined {
    const key = titleKey(title);
    const same = this.exact.get(key);
    if (same || key.length < LEAST) return same;
    const figures = figuresOf(key);
    const pairs = pairsOf(key);
    const shared = new Map<Known, number>();
    for (const pair of pairs)
      for (const known of this.byPair.get(pair) ?? [])
        if (known.figures === figures) shared.set(known, (shared.get(known) ?? 0) + 1);
    let best: { known: Known; share: number } | undefined;
    for (const [known, count] of shared) {
      const share = (2 * count) / (known.pairs + pairs.size);
      if (share >= ALIKE && share > (best?.share ?? 0)) best = { known, share };
    }
    return best?.known;
  }
}
