import type { Locale } from '#shared';
import { analyse, fold, type FoldedText, foldText, type LatinForms, latinForms, type Word } from '../analysis/index.js';
import { type Alternative, joinBigrams } from '../query/index.js';
import { headsPattern, type Span, wordsWithHead } from './word-heads.js';

export type { Span } from './word-heads.js';

/** A text read once, for several matchers to look at. */
export class ReadText {
  private analysed: readonly Word[] | undefined;
  private foldedText: FoldedText | undefined;

  constructor(
    readonly text: string,
    private readonly locale: Locale,
  ) {}

  get words(): readonly Word[] {
    this.analysed ??= analyse(this.text, this.locale).words.filter(({ script }) => script === 'latin');
    return this.analysed;
  }

  get folded(): FoldedText {
    this.foldedText ??= foldText(this.text);
    return this.foldedText;
  }
}

/**
 * Finds in a text what made it match: Latin words by stem or surface, words that begin with what is being typed, and
 * Japanese letter by letter, since there the borders of words depend on what stands around.
 */
export class Matcher {
  private readonly stems = new Set<string>();
  private readonly surfaces = new Set<string>();
  private readonly japanese = new Set<string>();
  private readonly prefixes = new Set<string>();
  private heads: RegExp | undefined;

  constructor(
    readonly locale: Locale,
    alternatives: readonly Alternative[],
  ) {
    for (const { parts, source, locale: its } of alternatives) {
      if (source === 'tag' || its !== locale) continue;
      for (const { any, prefix } of parts) {
        for (const conjunction of any) this.addConjunction(conjunction);
        if (prefix?.kind === 'surface') this.prefixes.add(prefix.prefix);
        if (prefix?.kind === 'word') this.japanese.add(prefix.prefix);
      }
    }
  }

  /** Matched stretches in order, none touching another. */
  spans(text: ReadText): Span[] {
    return merged([...this.wordSpans(text), ...this.japaneseSpans(text)]);
  }

  private addConjunction(conjunction: Alternative['parts'][number]['any'][number]): void {
    const words = conjunction.filter(({ kind }) => kind === 'word').map(({ term }) => term);
    for (const { kind, term } of conjunction) {
      if (kind === 'stem') this.stems.add(term);
      if (kind === 'surface') this.surfaces.add(term);
    }
    // One kanji out of several words says nothing by itself; the whole compound is among the bigrams.
    for (const word of words) if (words.length === 1 || word.length > 1) this.japanese.add(word);
    const bigrams = conjunction.filter(({ kind }) => kind === 'bigram').map(({ term }) => term);
    if (bigrams.length > 0) this.japanese.add(joinBigrams(bigrams));
  }

  private wordSpans(text: ReadText): Span[] {
    if (this.stems.size + this.surfaces.size + this.prefixes.size === 0) return [];
    this.heads ??= headsPattern([...this.stems, ...this.surfaces, ...this.prefixes]);
    if (UNUSUAL.test(text.text))
      return text.words.filter((word) => this.isWanted(word)).map(({ start, end }) => ({ start, end }));
    return wordsWithHead(text.text, this.heads).filter(({ start, end }) =>
      this.isWanted(latinForms(fold(text.text.slice(start, end)), this.locale)),
    );
  }

  private isWanted({ stem, surface, stop }: LatinForms): boolean {
    if (stop) return false;
    if (this.stems.has(stem) || this.surfaces.has(surface)) return true;
    return [...this.prefixes].some((prefix) => surface.startsWith(prefix));
  }

  private japaneseSpans(text: ReadText): Span[] {
    const wanted = [...this.japanese].map(fold);
    if (wanted.length === 0) return [];
    const { folded } = text;
    const spans: Span[] = [];
    for (const word of wanted) {
      for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
        spans.push({ start: folded.starts[at] ?? 0, end: folded.ends[at + word.length - 1] ?? 0 });
      }
    }
    return spans;
  }
}

/** Full-width letters, ligatures of type, loose accents: such a text is read word by word. */
const UNUSUAL = /[\u0300-\u036F\u2100-\u214F\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u;
function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
