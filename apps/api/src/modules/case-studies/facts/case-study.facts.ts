import { noDetails } from '#shared';
import type { CaseStudy } from '../case-study.entity.js';
import { detailChanges, type DetailsContext } from './case-study.details.js';
import type { FactsInput } from '../case-study.rules.js';
import { cleanLinks } from './case-study.links.js';

/** The themes that topics bring with them. */
export type ThemesOf = (topics: readonly string[]) => string[];

/** What a case knows before anything is said about it. */
export const NO_FACTS = {
  ...noDetails(),
  photos: [],
  attachments: [],
  partnerIds: [],
  topics: [],
  themes: [],
  sdgs: [],
  factors: [],
  challenges: [],
  links: [],
  startYear: null,
  endYear: null,
  contact: null,
};

/** A topic brings its theme; themes of other editions stay unless the input names others. */
function themesAfter(
  { topics, themes }: Pick<FactsInput, 'topics' | 'themes'>,
  themesOf: ThemesOf,
  current: Pick<CaseStudy, 'topics' | 'themes'>,
): string[] {
  const brought = themesOf(current.topics);
  const added = themes ?? current.themes.filter((theme) => !brought.includes(theme));
  return [...new Set([...added, ...themesOf(topics ?? current.topics)])];
}

/** The changes of a working copy that an input asks for; it has been found without problems before. */
export function factChanges(
  input: FactsInput,
  themesOf: ThemesOf,
  current: Pick<CaseStudy, 'topics' | 'themes' | 'links'>,
  context: DetailsContext,
) {
  const { partnerIds, topics, themes, sdgs, factors, challenges, links, depth, ongoing } = input;
  const lists = { partnerIds, topics, sdgs, factors, challenges, depth, ongoing };
  const given = Object.entries(lists).filter(([, value]) => value !== undefined && value !== null);
  return {
    ...(Object.fromEntries(given) as Partial<CaseStudy>),
    ...(topics || themes ? { themes: themesAfter({ topics, themes }, themesOf, current) } : {}),
    ...(links ? { links: cleanLinks(links, current.links, context) } : {}),
    ...(input.startYear === undefined ? {} : { startYear: input.startYear }),
    ...(input.endYear === undefined ? {} : { endYear: input.endYear }),
    ...detailChanges(input, context),
  };
}

/** The facts of a new case. */
export const newFacts = (input: FactsInput, themesOf: ThemesOf, context: DetailsContext) => ({
  ...NO_FACTS,
  ongoing: false,
  ...factChanges(input, themesOf, NO_FACTS, context),
  depth: input.depth ?? 'full',
});
