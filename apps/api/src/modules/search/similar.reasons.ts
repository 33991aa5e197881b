import type { Locale } from '#shared';
import type { MessageKey, translator } from '../../core/i18n/index.js';
import type { Likeness } from './similar.score.js';

type Vocabulary = Readonly<Record<'topics' | 'challenges' | 'factors', ReadonlyMap<string, string>>> & {
  goals: ReadonlyMap<number, string>;
};

/** Two of a kind tell enough, and four in all are read. */
const OF_A_KIND = 2;
const IN_ALL = 4;
const WORDS_MAX = 4;

/** In what two cases are alike, as sentences for a reader, the most telling first. Never empty. Pure. */
export function reasonSentences(
  { shared, text }: Pick<Likeness, 'shared' | 'text'>,
  locale: Locale,
  t: ReturnType<typeof translator>,
  vocabulary: Vocabulary,
): string[] {
  const named = (key: MessageKey, codes: readonly string[], labels: ReadonlyMap<string, string>): string[] =>
    codes
      .flatMap((code) => labels.get(code) ?? [])
      .slice(0, OF_A_KIND)
      .map((name) => t(key, { name }));
  const goals = shared.sdgs.slice(0, OF_A_KIND).flatMap((number) => {
    const name = vocabulary.goals.get(number);
    return name === undefined ? [] : [t('similar.sdg', { value: String(number), name })];
  });
  const topics = shared.topics.flatMap((code) => vocabulary.topics.get(code) ?? []);
  const concepts = conceptNames(text, locale).filter((name) => !topics.includes(name));
  const sentences = [
    ...named('similar.topic', shared.topics, vocabulary.topics),
    ...(concepts.length === 0 ? [] : [t('similar.concept', { name: listed(concepts, locale) })]),
    ...named('similar.challenge', shared.challenges, vocabulary.challenges),
    ...goals,
    ...named('similar.factor', shared.factors, vocabulary.factors),
  ];
  const words = [...(text?.words ?? [])].slice(0, WORDS_MAX);
  // Words of another language tell the reader something only where nothing else does.
  if (words.length > 0 && (sentences.length === 0 || (text?.wordsLocale === locale && sentences.length < OF_A_KIND)))
    sentences.push(t('similar.words', { name: listed(words, text?.wordsLocale ?? locale) }));
  return sentences.length === 0 ? [t('similar.wording')] : sentences.slice(0, IN_ALL);
}

function conceptNames(text: Likeness['text'], locale: Locale): string[] {
  const names = [...(text?.concepts.values() ?? [])].flatMap((terms) => terms[locale][0] ?? []);
  return [...new Set(names)].slice(0, OF_A_KIND + 1);
}

const listed = (names: readonly string[], locale: Locale): string => names.join(locale === 'ja' ? '、' : ', ');
