import type { Locale } from '#shared';
import {
  type FactBooks,
  factBooksAfter,
  type FactSource,
  type FactsWithTexts,
  factsSideBySide,
  type FactTextInput,
  factTextProblems,
  factTexts,
  withFactTexts,
} from './fact-texts.js';

type Facts = FactsWithTexts & { originalLocale: Locale; factTextsMadeFrom: FactBooks };

/** A text inside a fact that a machine is to translate. */
export interface OriginalFact {
  path: string;
  text: string;
}

/** The texts inside facts that a language lacks, or that their originals have passed. */
export const factOriginalsFor = (facts: Facts, to: Locale): OriginalFact[] =>
  factsSideBySide(facts, to).flatMap(({ path, status, source }) =>
    source !== null && (status === 'missing' || status === 'outdated') ? [{ path, text: source }] : [],
  );

/**
 * A machine's words for the facts that say in both languages what they said when it was asked, as far as they can be
 * stored: what is too long, or was written or changed meanwhile, is left out.
 */
export function machineFacts(
  originals: readonly OriginalFact[],
  answers: readonly string[],
  [seen, now]: readonly [Facts, Facts],
  to: Locale,
): FactTextInput[] {
  const [then, today] = [seen, now].map((facts) => new Map(factTexts(facts).map(({ path, texts }) => [path, texts])));
  return originals.flatMap(({ path, text: source }, index): FactTextInput[] => {
    const words = { path, text: answers[index] ?? '' };
    const isUnchanged = today?.get(path)?.[now.originalLocale] === source;
    const isUnwritten = today?.get(path)?.[to] === then?.get(path)?.[to];
    const fits = words.text.trim() !== '' && factTextProblems(now, [words]).length === 0;
    return isUnchanged && isUnwritten && fits ? [words] : [];
  });
}

/** The facts with words of one language in them, each made from the original as it stands or as `sources` say. */
export function factsWith(
  facts: Facts,
  locale: Locale,
  words: readonly FactTextInput[],
  sources: Readonly<Record<string, FactSource>> = {},
): FactsWithTexts & { factTextsMadeFrom: FactBooks } {
  const after = withFactTexts(facts, locale, words);
  const books = factBooksAfter(facts, after, { locale, paths: words.map(({ path }) => path) });
  const written = { ...books[locale], ...sources };
  return {
    ...after,
    factTextsMadeFrom: Object.keys(written).length > 0 ? { ...books, [locale]: written } : books,
  };
}
