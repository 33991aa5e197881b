import { LOCALES, type Locale } from '#shared';
import { analyse } from '../analysis/index.js';
import { allowedErrors, typingErrors } from '../postgres/correct.js';
import { TEXT_FIELDS } from '../port.js';
import { mayBecome, type QueryPlan, type TypedWord } from '../query/index.js';
import type { Thesaurus } from '../thesaurus/index.js';
import { plainText } from './clauses.js';
import type { Connection } from './connection.js';
import { type IndexedCase, writtenText } from './schema.js';
import { languagesOf, SHOWN_ATTRIBUTES } from './settings.js';

const WORDS_MAX = 4;
/** Cases with something like the word; the nearest spellings come first. */
const NEIGHBOURS = 10;

/**
 * The query with the words corrected that occur nowhere; null where there is nothing to correct. Meilisearch finds
 * them by its tolerance of typing errors; which word of theirs was meant is read from the texts that it found.
 */
export async function correctedQuery(
  connection: Connection,
  index: string,
  plan: QueryPlan,
  unknown: readonly TypedWord[],
  thesaurus: Thesaurus,
): Promise<string | null> {
  const words = unknown.slice(0, WORDS_MAX);
  if (words.length === 0) return null;
  const answers = await connection.searchEach({
    queries: words.map(({ surface, end }) => ({
      indexUid: index,
      // Open where it is still being typed, closed by a space elsewhere.
      q: end === plan.text.length ? plainText(surface) : `${plainText(surface)} `,
      matchingStrategy: 'all',
      limit: NEIGHBOURS,
      locales: languagesOf(plan.locale),
      attributesToRetrieve: [...SHOWN_ATTRIBUTES],
    })),
  });
  let corrected = plan.text;
  for (const [place, word] of [...words.entries()].reverse()) {
    const open = word.end === plan.text.length;
    const better = nearestSpelling(word.surface, plan.locale, answers?.[place]?.hits ?? [], open);
    if (better !== null && mayBecome(plan, better, thesaurus))
      corrected = corrected.slice(0, word.start) + better + corrected.slice(word.end);
  }
  return corrected === plan.text ? null : corrected;
}

/**
 * The word of some cases that is nearest to a misspelt one, as its author wrote it: in the reader's language before the
 * others, with the fewest errors, then the most frequent. Null where none is near enough, or where the word is the
 * beginning of one of theirs and may still be typed. Pure.
 */
export function nearestSpelling(
  word: string,
  reader: Locale,
  cases: readonly Partial<IndexedCase>[],
  open: boolean,
): string | null {
  const limit = allowedErrors(word.length);
  for (const locale of [reader, ...LOCALES.filter((other) => other !== reader)]) {
    const counts = new Map<string, { spelling: string; count: number }>();
    for (const { surface, folded } of cases.flatMap((each) => latinWordsOf(each, locale))) {
      if (open && surface.startsWith(word)) return null;
      const known = counts.get(surface) ?? { spelling: folded, count: 0 };
      counts.set(surface, { ...known, count: known.count + 1 });
    }
    const [best] = [...counts]
      .map(([surface, { spelling, count }]) => ({
        surface,
        spelling,
        count,
        errors: typingErrors(word, surface, limit),
      }))
      .filter(({ errors }) => errors <= limit)
      .sort((a, b) => a.errors - b.errors || b.count - a.count || (a.surface < b.surface ? -1 : 1));
    if (best !== undefined) return best.spelling;
  }
  return null;
}

function latinWordsOf(stored: Partial<IndexedCase>, locale: Locale): { surface: string; folded: string }[] {
  const texts = TEXT_FIELDS.flatMap((field) => writtenText(stored, field, locale) ?? []);
  if (texts.length === 0) return [];
  return analyse([...texts, ...(stored.names ?? [])].join('\n'), locale).words.filter(
    ({ script, stop, surface }) => script === 'latin' && !stop && /^[a-z]+$/.test(surface),
  );
}
