import type { ProofWords, SentenceBook } from './sentence-book.js';
import { formatList } from './typography.js';

const list = (items: readonly string[]): string => formatList(items, 'en');
const quoted = (items: readonly string[]): string => items.map((item) => `‘${item}’`).join(', ');
const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function proof({ teacher, nearTopic, count, titles, declaredWeight }: ProofWords): string {
  const where = nearTopic === null ? 'on it' : `on another topic of the same theme, ‘${nearTopic}’`;
  if (count > 0) {
    const named = count > titles.length ? ', among them' : ':';
    return `${teacher} has published ${some(count, 'case study', 'case studies')} ${where}${named} ${quoted(titles)}`;
  }
  return `${teacher} offers to share its experience ${where} (an offer of weight ${declaredWeight ?? 1} of 3)`;
}

const unknown =
  (what: string) =>
  ({ who }: { who: readonly string[] }): string =>
    `Not known for ${list(who)}, and so left out of the score: ${what}.`;

const nature = ({ names }: { names: readonly string[] }): string => `kind of territory: ${list(names)}`;
const people = ({ figure }: { figure: string }): string => `${figure} inhabitants`;

/** Plain British English. */
export const ENGLISH: SentenceBook = {
  answer: ({ learner, topic, priority, ground, proof: words }) =>
    priority === null
      ? `‘${topic}’ may interest ${learner} (${ground}); ${proof(words)}.`
      : `${learner} wants to make progress on ‘${topic}’ (priority ${priority} of 3); ${proof(words)}.`,
  open: ({ learner, topic, proof: words }) =>
    `${learner} has not yet said what it seeks; on ‘${topic}’, ${proof({ ...words, nearTopic: null })}.`,
  grounds: {
    declared: ({ figure }) => `priority ${figure} of 3`,
    'own-topic': ({ count }) => `${some(count, 'case study', 'case studies')} of its own on the same topic`,
    challenge: ({ count, names }) =>
      `a challenge named in ${some(count, 'case study', 'case studies')} of its own: ${list(names)}`,
    unesco: ({ count, names }) =>
      `${some(count, 'World Heritage site', 'World Heritage sites')} in its territory: ${quoted(names)}`,
    sparse: ({ figure }) => `${figure} inhabitants per km²`,
    village: people,
    'small-town': people,
    'mid-city': people,
    'large-city': people,
    rural: nature,
    shore: nature,
    mountain: nature,
    spa: nature,
    'upper-tier': ({ names }) => `level of government: ${list(names)}`,
    twinned: ({ figure }) => `active twinnings: ${figure}`,
  },
  bothSeek: ({ a, b, topic, groundA, groundB }) =>
    `‘${topic}’ concerns both ${a} and ${b} (${a} – ${groundA}; ${b} – ${groundB}).`,
  challenges: ({ a, b, names }) =>
    `The case studies of ${a} and ${b} name ${some(names.length, 'challenge', 'challenges')} in common: ${list(names)}.`,
  sdgs: ({ a, b, names }) =>
    `The case studies of ${a} and ${b} serve ${some(names.length, 'SDG', 'SDGs')} in common: ${list(names)}.`,
  population: ({ a, b, figureA, figureB, ratio }) =>
    `${a} has ${figureA} inhabitants and ${b} ${figureB}, a ratio of 1 to ${ratio}.`,
  density: ({ a, b, figureA, figureB }) => `Density: ${figureA} inhabitants per km² in ${a}, ${figureB} in ${b}.`,
  geography: ({ a, b, names }) =>
    `${a} and ${b} share ${some(names.length, 'trait of territory', 'traits of territory')}: ${list(names)}.`,
  heritage: ({ a, b, sitesA, sitesB }) =>
    `World Heritage on both sides: ${quoted(sitesA)} (${a}) and ${quoted(sitesB)} (${b}).`,
  tier: ({ a, b, tierA, tierB }) =>
    tierA === tierB
      ? `${a} and ${b} are at the same level of government: ${tierA}.`
      : `Their levels of government correspond in part: ${tierA} for ${a}, ${tierB} for ${b}.`,
  tieSleeping: ({ a, b }) => `The twinning between ${a} and ${b} is dormant: it can be revived.`,
  tieCommon: ({ a, b, names }) =>
    `${a} and ${b} have ${some(names.length, 'twin', 'twins')} in common: ${list(names)}.`,
  tieChain: ({ a, b, names }) => `From twin to twin: ${[a, ...names, b].join(' – ')}.`,
  floor: ({ points }) => `Every pair that nothing rules out is granted a base, here ${points} of 100.`,
  oneSided: ({ learner, teacher }) =>
    `One-sided for now: ${teacher} has something for ${learner}, but no known offer or case study answers in the other direction.`,
  missing: {
    needs: ({ who }) => `No need declared by ${list(who)}: the needs above are inferred from public facts.`,
    offers: ({ who }) => `No case study published and no offer declared by ${list(who)} so far.`,
    population: unknown('population'),
    density: unknown('density'),
    geography: unknown('kind of territory'),
    tier: unknown('level of government'),
    languages: unknown('working languages and interpreter'),
    capacity: unknown('capacity for new partners'),
  },
  speech: {
    language: ({ languages }) => `Working languages in common: ${list(languages)}.`,
    interpreter: ({ who }) =>
      `No working language known in common, but ${list(who)} ${who.length > 1 ? 'have' : 'has'} an interpreter.`,
    translation: ({ a, b, factor }) =>
      `${a} and ${b} have neither a common language nor an interpreter: letters go through translation, and the score is multiplied by ${factor}.`,
    unknown: ({ a, b }) => `It is not yet known in which language ${a} and ${b} can work.`,
  },
  openings: {
    learn: ({ topic, title }) =>
      title === null
        ? `Your experience of ‘${topic}’ interests us: could we talk about it?`
        : `We read ‘${title}’ with interest: could we talk with you about ‘${topic}’?`,
    teach: ({ topic, title }) =>
      title === null
        ? `We would be glad to share our experience of ‘${topic}’ with you.`
        : `Our case study ‘${title}’ might help you with ‘${topic}’: would you like to talk about it?`,
    compare: ({ topic }) => `‘${topic}’ concerns us both: would you like to compare what we do?`,
  },
};
