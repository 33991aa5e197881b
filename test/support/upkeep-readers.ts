import type { Visitor } from './app.js';

const WATCH = `query ($query: String!, $prefix: String!, $locale: Locale!) {
  caseStudies(query: $query, locale: $locale, page: { size: 50 }) {
    items { caseStudy { id title translations { title } } highlights { parts { text } } reasons { terms } } }
  suggestions(prefix: $prefix, locale: $locale, first: 20) { label }
}`;
const TOKEN = /zq[a-z]+/g;
const PAUSE = 20;

/** Readers who never stop, and write down every word that they should not have seen. */
export class Readers {
  /** Answers that show what isn't published. */
  readonly leaks: string[] = [];
  /** Codes of failed answers. */
  readonly failures = new Set<string>();
  answers = 0;
  /** What each answer that is under way may show. */
  private readonly open = new Set<Set<string>>();
  private readonly coming = new Set<string>();
  private reading = false;
  private ends: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly visitor: () => Visitor,
    private readonly published: () => string[],
  ) {}

  start(): void {
    this.reading = true;
    this.ends = Promise.all([this.read('JA', '運河', '運'), this.read('FR', 'canal ', 'canal')]);
  }

  async stop(): Promise<void> {
    this.reading = false;
    await this.ends;
  }

  /** A word that may appear from now on, also in answers that are under way. */
  expect(word: string): void {
    this.coming.add(word);
    for (const allowed of this.open) allowed.add(word);
  }

  /** From now on what is published decides on this word. */
  settle(word: string): void {
    this.coming.delete(word);
  }

  private async read(locale: string, query: string, prefix: string): Promise<void> {
    const visitor = this.visitor();
    while (this.reading) {
      const allowed = new Set([...this.coming, ...this.published()]);
      this.open.add(allowed);
      const { data, errors } = await visitor.send<unknown>(WATCH, { locale, query, prefix });
      this.open.delete(allowed);
      for (const { extensions } of errors ?? []) this.failures.add(extensions.code);
      for (const [word] of JSON.stringify(data ?? null).matchAll(TOKEN))
        if (!allowed.has(word)) this.leaks.push(`${word} in ${JSON.stringify(data)}`);
      this.answers += 1;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
