import { LOCALES, type Locale } from '#shared';
import { fold, foldAccents } from '../analysis/index.js';
import { MATCH_WEIGHT } from '../query/index.js';
import type { SearchSuggestion } from '../port.js';
import { type LoadedThesaurus, suggestionKey } from '../thesaurus/index.js';
import { plainText } from './clauses.js';
import type { Connection } from './connection.js';
import { textAttribute, writtenText } from './schema.js';
import { languagesOf } from './settings.js';
import { isDropped } from './stop-words.js';

const FIRST_MAX = 50;
const PREFIX_MAX = 100;

/** Concepts and titles for what is being typed: concepts take at most half of the places while there are titles. */
export async function suggestCompletions(
  connection: Connection,
  index: string,
  { suggester }: LoadedThesaurus,
  prefix: string,
  locale: Locale,
  first: number,
): Promise<SearchSuggestion[]> {
  const wanted = Math.min(FIRST_MAX, Math.max(0, Math.trunc(first) || 0));
  const typed = prefix.slice(0, PREFIX_MAX).toWellFormed().replaceAll('\0', ' ');
  if (wanted === 0 || suggestionKey(typed) === '') return [];
  const concepts = suggester.suggest(suggestionKey(typed), locale, wanted).map((concept): SearchSuggestion => ({
    kind: 'concept',
    label: concept.label,
    target: concept.code,
    locale: concept.locale,
  }));
  const titles = await suggestTitles(connection, index, askedFor(fold(typed)), locale, wanted);
  const chosen = concepts.slice(0, Math.max(Math.ceil(wanted / 2), wanted - titles.length));
  return [...chosen, ...titles.slice(0, wanted - chosen.length)];
}

/** What is typed without its words of grammar, of which a title need not have the same; the last one may be unfinished. */
function askedFor(typed: string): string {
  const words = plainText(typed)
    .split(/(?<=['’])|\s+/)
    .map((word) => word.replace(/['’]$/, ''));
  const kept = words.filter((word, index) => index === words.length - 1 || !isDropped(foldAccents(word)));
  return kept.join(' ').trim();
}

/** Titles with all of the words, the last one as the beginning of one; those in the reader's language first. */
async function suggestTitles(
  connection: Connection,
  index: string,
  typed: string,
  reader: Locale,
  first: number,
): Promise<SearchSuggestion[]> {
  if (typed === '') return [];
  const found = await connection.search({
    federation: { offset: 0, limit: first },
    queries: LOCALES.map((locale) => ({
      indexUid: index,
      q: typed,
      matchingStrategy: 'all',
      locales: languagesOf(locale),
      attributesToSearchOn: [textAttribute('title', locale)],
      attributesToRetrieve: ['caseId', textAttribute('title', locale)],
      federationOptions: { weight: locale === reader ? 1 : MATCH_WEIGHT.literalElsewhere },
    })),
  });
  return (found?.hits ?? []).flatMap((hit): SearchSuggestion[] => {
    const locale = LOCALES[hit._federation?.queriesPosition ?? -1];
    const label = locale === undefined ? null : writtenText(hit, 'title', locale);
    return locale === undefined || label === null ? [] : [{ kind: 'title', label, target: hit.caseId, locale }];
  });
}
