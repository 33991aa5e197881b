import type { Locale } from '#shared';
import type { CaseId } from './compare.js';
import type { Explanation, ExplanationTerm, Missing } from './explanation.js';
import type { SeekOrigin } from './profile.js';
import { ENGLISH } from './sentences.en.js';
import { FRENCH } from './sentences.fr.js';
import { JAPANESE } from './sentences.ja.js';
import type { ProofWords, SentenceBook } from './sentence-book.js';
import { formatNumber, frenchTypography } from './typography.js';
import { NO_COMMON_LANGUAGE } from './weights.js';

/** Names in the reader's language, from the caller: the library knows codes only. */
export interface Labels {
  readonly collectivity: (id: number) => string;
  readonly topic: (code: string) => string;
  readonly caseTitle: (id: CaseId) => string;
  readonly heritage: (code: string) => string;
  readonly challenge: (code: string) => string;
  readonly sdg: (goal: string) => string;
  readonly geography: (code: string) => string;
  readonly tier: (code: string) => string;
  readonly language: (code: Locale) => string;
}

/** Who is A and who is B, in which language, by which names. */
export interface SentenceContext {
  readonly locale: Locale;
  readonly a: number;
  readonly b: number;
  readonly labels: Labels;
}

const BOOKS: Readonly<Record<Locale, SentenceBook>> = { fr: FRENCH, ja: JAPANESE, en: ENGLISH };

/** More titles than this make a list, not a sentence. */
const TITLES = 2;

/** The sentence of one term, made of its numbers and facts; both sides read it in the same words. */
export function termSentence(term: ExplanationTerm, context: SentenceContext): string {
  const { code, direction } = term;
  if (code === 'answer' || code === 'open') return finish(lesson(term, direction === 'receives', context), context);
  if (code === 'both-seek') return finish(bothSeek(term, context), context);
  return finish(comparison(term, context), context);
}

/** Who alone has something to learn, said; null where it is mutual. */
export function oneSidedSentence({ oneSided }: Explanation, context: SentenceContext): string | null {
  if (oneSided === null) return null;
  const { a, b } = names(context);
  const words = oneSided === 'receives' ? { learner: a, teacher: b } : { learner: b, teacher: a };
  return finish(BOOKS[context.locale].oneSided(words), context);
}

/** What is not known and was left out, said. */
export function missingSentence({ what, of }: Missing, context: SentenceContext): string {
  const { a, b } = names(context);
  const who = of === 'both' ? [a, b] : [of === 'a' ? a : b];
  return finish(BOOKS[context.locale].missing[what]({ who }), context);
}

/** How the two offices could talk. */
export function speechSentence({ speech }: Explanation, context: SentenceContext): string {
  const book = BOOKS[context.locale].speech;
  const pair = names(context);
  const say = (): string => {
    if (speech.kind === 'language') return book.language({ languages: speech.languages.map(context.labels.language) });
    if (speech.kind === 'interpreter') return book.interpreter({ who: speech.sides.map((side) => pair[side]) });
    if (speech.kind === 'unknown') return book.unknown(pair);
    return book.translation({ ...pair, factor: formatNumber(NO_COMMON_LANGUAGE, context.locale, 2) });
  };
  return finish(say(), context);
}

/** A line for A to start the conversation with, from the heaviest reason; null where there is no topic to speak of. */
export function openingLine({ terms }: Explanation, context: SentenceContext): string | null {
  const { openings } = BOOKS[context.locale];
  const lessons = terms.filter(({ code }) => code === 'answer' || code === 'open');
  const lead =
    lessons.find(({ direction }) => direction === 'receives') ??
    lessons[0] ??
    terms.find(({ code }) => code === 'both-seek');
  if (lead === undefined) return null;
  const topic = context.labels.topic(lead.facts.offeredTopic ?? lead.topic ?? '');
  const [proven] = lead.facts.caseIds;
  const title = proven === undefined ? null : context.labels.caseTitle(proven);
  if (lead.code === 'both-seek') return finish(openings.compare({ topic }), context);
  return finish(
    lead.direction === 'receives' ? openings.learn({ topic, title }) : openings.teach({ topic, title }),
    context,
  );
}

function finish(text: string, { locale }: SentenceContext): string {
  return locale === 'fr' ? frenchTypography(text) : text;
}

function names({ a, b, labels }: SentenceContext): { a: string; b: string } {
  return { a: labels.collectivity(a), b: labels.collectivity(b) };
}

function lesson(term: ExplanationTerm, aLearns: boolean, context: SentenceContext): string {
  const book = BOOKS[context.locale];
  const { a, b } = names(context);
  const { facts, topic } = term;
  const { labels } = context;
  const proof: ProofWords = {
    teacher: aLearns ? b : a,
    nearTopic: facts.offeredTopic === null ? null : labels.topic(facts.offeredTopic),
    count: facts.caseIds.length,
    titles: facts.caseIds.slice(0, TITLES).map(labels.caseTitle),
    declaredWeight: facts.declaredWeight,
  };
  const words = { learner: aLearns ? a : b, topic: labels.topic(topic ?? ''), proof };
  const [origin] = facts.origins;
  if (term.code === 'open' || origin === undefined) return book.open(words);
  const priority = origin.kind === 'declared' ? origin.weight : null;
  return book.answer({ ...words, priority, ground: ground(origin, context) });
}

/** Where a need comes from, said: the fact that it was inferred from, or its declared weight. */
export function groundSentence(origin: SeekOrigin, context: Pick<SentenceContext, 'locale' | 'labels'>): string {
  const text = ground(origin, context);
  return context.locale === 'fr' ? frenchTypography(text) : text;
}

function ground(origin: SeekOrigin, { locale, labels }: Pick<SentenceContext, 'locale' | 'labels'>): string {
  const { grounds } = BOOKS[locale];
  if (origin.kind === 'declared') {
    return grounds['declared']?.({ rule: 'declared', names: [], count: 0, figure: String(origin.weight) }) ?? '';
  }
  const { rule, codes, caseIds, number } = origin;
  const label =
    { unesco: labels.heritage, challenge: labels.challenge, 'upper-tier': labels.tier }[rule] ?? labels.geography;
  const figure = number === null ? '' : figureOf(number, locale);
  return grounds[rule]?.({ rule, names: codes.map(label), count: caseIds.length || codes.length, figure }) ?? '';
}

function figureOf(value: number, locale: Locale): string {
  return formatNumber(value, locale, value < 10 ? 1 : 0);
}

function bothSeek({ topic, facts }: ExplanationTerm, context: SentenceContext): string {
  const [ofA, ofB] = facts.origins;
  return BOOKS[context.locale].bothSeek({
    ...names(context),
    topic: context.labels.topic(topic ?? ''),
    groundA: ofA === undefined ? '' : ground(ofA, context),
    groundB: ofB === undefined ? '' : ground(ofB, context),
  });
}

type Comparison = Exclude<ExplanationTerm['code'], 'answer' | 'open' | 'both-seek'>;

function comparison({ code, codes, otherCodes, weight, facts }: ExplanationTerm, context: SentenceContext): string {
  const { locale, labels } = context;
  const book = BOOKS[locale];
  const pair = names(context);
  const [figureA, figureB] = facts.pair ?? [0, 0];
  const figures = { figureA: figureOf(figureA, locale), figureB: figureOf(figureB, locale) };
  const ratio = figureOf(Math.max(figureA, figureB) / Math.max(1, Math.min(figureA, figureB)), locale);
  const via = facts.via.map(labels.collectivity);
  const say: Record<Comparison, () => string> = {
    challenges: () => book.challenges({ ...pair, names: codes.map(labels.challenge) }),
    sdgs: () => book.sdgs({ ...pair, names: codes.map(labels.sdg) }),
    population: () => book.population({ ...pair, ...figures, ratio }),
    density: () => book.density({ ...pair, ...figures }),
    geography: () => book.geography({ ...pair, names: codes.map(labels.geography) }),
    heritage: () =>
      book.heritage({ ...pair, sitesA: codes.map(labels.heritage), sitesB: otherCodes.map(labels.heritage) }),
    tier: () => book.tier({ ...pair, tierA: labels.tier(codes[0] ?? ''), tierB: labels.tier(otherCodes[0] ?? '') }),
    'tie-sleeping': () => book.tieSleeping(pair),
    'tie-common': () => book.tieCommon({ ...pair, names: via }),
    'tie-chain': () => book.tieChain({ ...pair, names: via }),
    floor: () => book.floor({ points: formatNumber(weight * 100, locale, 1) }),
  };
  return say[code as Comparison]();
}
