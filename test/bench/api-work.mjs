/** What is asked of the API, and of the reference where it can do the same. */
import { wordAt } from './search-data.mjs';

const CARD = 'id slug title teaser owner { id name(locale: FR) population } topics { code label } sdgs { number }';
const DESK_ROW =
  'id state version updatedAt owner { id name(locale: FR) } translations { locale title status } abilities { edit publish } freshness { light } missing { field }';
const EVERYTHING = `query ($id: ID!) { caseStudy(id: $id, locale: FR) { ${CARD} partners { id name } citation { text } jsonLd
  context objectives actions stakeholders results lessons transferability contextDocument translations { locale title teaser summary outdated }
  photos { sizes { url } texts { alternative } } attachments { url } reviews { opinion scores { label } } freshness { light } abilities { edit }
  indicators { name { fr } value } costs { amount currency } buildingBlocks { title { fr } } links { url } themes { label } factors { label } challenges { label } } }`;
const CONFIGS = { fr: 'french', ja: 'simple', en: 'english' };
const RANKS = { rare: 20_000, medium: 1_500, common: 30 };

const searching = (facets) => `query ($q: String, $f: CaseStudyFilter, $l: Locale) {
  caseStudies(query: $q, filter: $f, locale: $l) { total ${facets ? 'facets { code values { value count } }' : ''}
    items { score highlights { field parts { text matched } } reasons { label terms } caseStudy { ${CARD} } } } }`;
const page = (number) => ({
  query: `query ($p: PageInput) { caseStudies(page: $p, locale: FR) { total items { caseStudy { ${CARD} } } } }`,
  variables: { p: { page: number } },
});
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
export const workOf = (world) => variantsOf((index) => operations(world, index));

/** The same for the desk, of somebody who is signed in. */
export const deskWorkOf = (world) => variantsOf((index) => deskOperations(world, index));

function variantsOf(operationsAt) {
  const variants = Array.from({ length: VARIANTS }, (_, index) => operationsAt(index));
  return variants[0].map(([name, , theirs], at) => ({
    name,
    ours: variants.map((all) => all[at][1]),
    theirs: theirs && variants.map((all) => all[at][2]),
  }));
}

const deskPage = (more) => ({
  query: `query ($p: PageInput, $q: String, $s: CaseStudyState) { editorCaseStudies(page: $p, query: $q, state: $s) { total items { ${DESK_ROW} } } }`,
  variables: { p: { page: 1 }, ...more },
});

function deskOperations({ lastPage, titles }, index) {
  const title = titles[index % titles.length];
  const word = wordAt(spread(RANKS.medium, index), 'fr');
  return [
    ['desk list', deskPage({}), ['desk', 0]],
    ['desk list, the last page', deskPage({ p: { page: lastPage } }), ['desk', (lastPage - 1) * 20]],
    ['desk list by a word of titles', deskPage({ q: word }), ['deskByTitle', `%${word}%`]],
    ['desk list of drafts', deskPage({ s: 'DRAFT' })],
    ['to review', { query: `{ casesToReview { total items { ${DESK_ROW} } } }` }, ['review']],
    [
      'to translate',
      { query: '{ translationWork(locale: JA) { total items { status missingFields caseStudy { id } } } }' },
    ],
    [
      'look-alikes of a title',
      {
        query: 'query ($t: String!) { lookalikeCaseStudies(title: $t, locale: FR) { id title score owner { name } } }',
        variables: { t: title },
      },
      ['alike', title],
    ],
  ];
}

function operations({ caseId, collectivityId, lastPage }, index) {
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
    ['browse', search('fr', ''), ['list', 0]],
    ['browse, the last page that is given', page(lastPage), ['list', (lastPage - 1) * 20]],
    [
      'detail',
      {
        query: `{ caseStudy(id: "${caseId}", locale: FR) { ${CARD} context actions results translations { locale title } links { url } } }`,
      },
      ['detail', caseId],
    ],
    ['detail with everything', { query: EVERYTHING, variables: { id: caseId } }, ['detail', caseId]],
    [
      'similar cases',
      { query: `{ similarCaseStudies(id: "${caseId}", locale: FR) { score reasons caseStudy { ${CARD} } } }` },
    ],
    [
      'cases of a collectivity',
      { query: `{ collectivity(id: "${collectivityId}") { name caseStudies { total items { ${CARD} } } } }` },
      ['ofCollectivity', collectivityId],
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
