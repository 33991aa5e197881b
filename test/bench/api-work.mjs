/** What is asked of the API, and of the reference where it can do the same. */
import { wordAt } from './search-data.mjs';

const CARD = 'id slug title teaser owner { id name(locale: FR) population } topics { code label } sdgs { number }';
const CONFIGS = { fr: 'french', ja: 'simple', en: 'english' };
const RANKS = { rare: 20_000, medium: 1_500, common: 30 };

const searching = (facets) => `query ($q: String, $f: CaseStudyFilter, $l: Locale) {
  caseStudies(query: $q, filter: $f, locale: $l) { total ${facets ? 'facets { code values { value count } }' : ''}
    items { score highlights { field parts { text matched } } reasons { label terms } caseStudy { ${CARD} } } } }`;
const search = (locale, q, f = null, facets = true) => ({
  query: searching(facets),
  variables: { q, f, l: locale.toUpperCase() },
});

/** Another word of about the same rank for each request: the same one again and again would only measure memories. */
const VARIANTS = 200;
/** Common words are few: these are asked again sooner. */
const COMMON = 40;
const spread = (rank, index) =>
  rank < COMMON ? rank + (index % COMMON) : rank + index * Math.max(1, Math.floor(rank / (2 * VARIANTS)));

/** @returns {{ name: string, ours: object[], theirs?: unknown[][] }[]} operations, and the reference's statements with values */
export function workOf(caseId, collectivityId) {
  const variants = Array.from({ length: VARIANTS }, (_, index) => operations(caseId, collectivityId, index));
  return variants[0].map(([name, , theirs], at) => ({
    name,
    ours: variants.map((all) => all[at][1]),
    theirs: theirs && variants.map((all) => all[at][2]),
  }));
}

function operations(caseId, collectivityId, index) {
  const fr = (rank) => wordAt(spread(rank, index), 'fr');
  const words = Object.keys(CONFIGS).flatMap((locale) =>
    Object.entries(RANKS).map(([name, rank]) => {
      const word = wordAt(spread(rank, index), locale);
      return [`${name} word, ${locale}`, search(locale, `${word} `), ['search', CONFIGS[locale], word, null]];
    }),
  );
  const [one, two] = [fr(60), fr(131)];
  return [
    ...words,
    ['two words', search('fr', `${one} ${two} `), ['search', 'french', `${one} & ${two}`, null]],
    ['phrase', search('fr', `"${one} ${two}"`), ['search', 'french', `${one} <-> ${two}`, null]],
    ['common word, no facets', search('fr', `${fr(30)} `, null, false), ['plain', 'french', fr(30), null]],
    [
      'common word, two filters',
      search('fr', `${fr(30)} `, { countries: ['FR'], sdgs: [11] }),
      ['search', 'french', fr(30), ['countries=FR', 'sdgs=11']],
    ],
    ['across languages (a concept)', search('fr', 'tourisme durable ')],
    ['typing error', search('fr', `${fr(1_500).slice(0, 3)}x${fr(1_500).slice(4)}`)],
    ['browse', search('fr', ''), ['list']],
    [
      'detail',
      {
        query: `{ caseStudy(id: "${caseId}", locale: FR) { ${CARD} context actions results translations { locale title } links { url } } }`,
      },
      ['detail', caseId],
    ],
    [
      'suggestions',
      { query: `{ suggestions(prefix: "${fr(1_500).slice(0, 4)}", locale: FR) { kind label } }` },
      ['titles', `%${fr(1_500).slice(0, 4)}%`],
    ],
    [
      'collectivities',
      { query: '{ collectivities(query: "saint m") { total items { id name } } }' },
      ['prefix', 'saint m'],
    ],
    [
      'partner suggestions',
      {
        query: `{ partnerSuggestions(collectivityId: "${collectivityId}") { score collectivity { name } reasons { sentence weight } } }`,
      },
    ],
  ];
}
