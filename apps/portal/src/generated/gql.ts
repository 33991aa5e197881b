/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Home($locale: Locale!) {\n  themes(locale: $locale) {\n    code\n    number\n    label\n    guidingThread\n    caseStudyCount\n    edition {\n      code\n      ordinal\n    }\n  }\n  newest: caseStudies(sort: NEWEST, page: {page: 1, size: 6}, locale: $locale) {\n    total\n    items {\n      caseStudy {\n        ...CaseCard\n      }\n    }\n  }\n  collectivities(page: {page: 1, size: 1}) {\n    total\n  }\n  twinnings(page: {page: 1, size: 1}) {\n    total\n  }\n}": typeof types.HomeDocument,
    "fragment PlaceName on Collectivity {\n  id\n  country\n  name(locale: $locale)\n  names {\n    local\n    fr\n    ja\n    en\n    kana\n  }\n  tierLabel(locale: $locale)\n  population\n}\n\nfragment CaseCard on CaseStudy {\n  id\n  slug\n  locale\n  originalLocale\n  availableLocales\n  title\n  teaser\n  owner {\n    ...PlaceName\n  }\n  partners {\n    ...PlaceName\n  }\n  topics {\n    code\n    label\n  }\n  sdgs {\n    number\n    label\n  }\n  startYear\n  endYear\n  ongoing\n  translations {\n    locale\n    title\n    reviewed\n  }\n}": typeof types.PlaceNameFragmentDoc,
    "\n  fragment PlaceFields on Collectivity {\n    id\n    country\n    tier\n    tierLabel(locale: $locale)\n    name(locale: $locale)\n    names {\n      local\n      fr\n      ja\n      en\n      kana\n      romaji\n    }\n  }\n": typeof types.PlaceFieldsFragmentDoc,
    "\n  fragment CaseLineFields on CaseStudy {\n    id\n    slug\n    locale\n    title\n    startYear\n    endYear\n    ongoing\n    owner {\n      ...PlaceFields\n    }\n  }\n": typeof types.CaseLineFieldsFragmentDoc,
    "\n  fragment TieFields on Twinning {\n    id\n    kind\n    kindLabel(locale: $locale)\n    since\n    state\n    collectivities {\n      ...PlaceFields\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n  }\n": typeof types.TieFieldsFragmentDoc,
    "\n  fragment SuggestionFields on PartnerSuggestion {\n    score\n    opening\n    collectivity {\n      ...PlaceFields\n      population\n      populationYear\n    }\n    twinning {\n      id\n      kindLabel(locale: $locale)\n      since\n      state\n    }\n    reasons {\n      direction\n      term\n      weight\n      sentence\n      topic {\n        code\n        label\n        theme {\n          number\n        }\n      }\n      caseStudies {\n        ...CaseLineFields\n      }\n    }\n  }\n": typeof types.SuggestionFieldsFragmentDoc,
    "\n  query Collectivities(\n    $query: String\n    $country: Country\n    $tier: String\n    $withCasesOnly: Boolean\n    $page: PageInput\n    $locale: Locale!\n  ) {\n    collectivities(query: $query, country: $country, tier: $tier, withCasesOnly: $withCasesOnly, page: $page) {\n      total\n      items {\n        ...PlaceFields\n        population\n        caseStudyCount\n        parent {\n          id\n          name(locale: $locale)\n          names {\n            local\n          }\n          country\n        }\n      }\n    }\n  }\n": typeof types.CollectivitiesDocument,
    "\n  query CollectivityChoices($query: String!, $country: Country, $locale: Locale!) {\n    collectivities(query: $query, country: $country, page: { page: 1, size: 8 }) {\n      total\n      items {\n        ...PlaceFields\n        parent {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n": typeof types.CollectivityChoicesDocument,
    "\n  query CollectivityPage($id: ID!, $locale: Locale!, $casesPage: PageInput) {\n    collectivity(id: $id) {\n      ...PlaceFields\n      code\n      population\n      populationYear\n      areaKm2\n      density\n      website\n      coordinates {\n        latitude\n        longitude\n      }\n      parent {\n        ...PlaceFields\n        parent {\n          ...PlaceFields\n        }\n      }\n      heritage {\n        id\n        name(locale: $locale)\n        year\n      }\n      twinnings {\n        ...TieFields\n        source\n      }\n      caseStudyCount\n      caseStudies(page: $casesPage, locale: $locale) {\n        total\n        items {\n          ...CaseLineFields\n          teaser\n        }\n      }\n    }\n  }\n": typeof types.CollectivityPageDocument,
    "\n  query PartnerSuggestions($id: ID!, $country: Country, $topics: [String!], $first: Int!, $locale: Locale!) {\n    partnerSuggestions(collectivityId: $id, country: $country, topics: $topics, first: $first, locale: $locale) {\n      ...SuggestionFields\n    }\n  }\n": typeof types.PartnerSuggestionsDocument,
    "\n  query PartnersOf($id: ID!, $locale: Locale!) {\n    collectivity(id: $id) {\n      ...PlaceFields\n      population\n      populationYear\n      caseStudyCount\n    }\n  }\n": typeof types.PartnersOfDocument,
    "\n  query TerritoryTopics($locale: Locale!) {\n    topics(locale: $locale) {\n      code\n      label\n      theme {\n        code\n        number\n        label\n      }\n    }\n  }\n": typeof types.TerritoryTopicsDocument,
    "\n  query Twinnings($country: Country, $page: PageInput, $locale: Locale!) {\n    twinnings(country: $country, page: $page) {\n      total\n      items {\n        ...TieFields\n      }\n    }\n  }\n": typeof types.TwinningsDocument,
    "\n  query TwinAgenda($id: ID!, $locale: Locale!) {\n    twinAgenda(twinningId: $id, locale: $locale) {\n      twinning {\n        ...TieFields\n        source\n        note\n      }\n      lessons {\n        teacher {\n          id\n        }\n        topic {\n          code\n          label\n          theme {\n            number\n          }\n        }\n        sentence\n        caseStudies {\n          ...CaseLineFields\n        }\n      }\n      shared {\n        topic {\n          code\n          label\n          theme {\n            number\n          }\n        }\n        sentence\n      }\n      toRead {\n        ...CaseLineFields\n        teaser\n      }\n      otherPairs {\n        ...TieFields\n      }\n    }\n  }\n": typeof types.TwinAgendaDocument,
};
const documents: Documents = {
    "query Home($locale: Locale!) {\n  themes(locale: $locale) {\n    code\n    number\n    label\n    guidingThread\n    caseStudyCount\n    edition {\n      code\n      ordinal\n    }\n  }\n  newest: caseStudies(sort: NEWEST, page: {page: 1, size: 6}, locale: $locale) {\n    total\n    items {\n      caseStudy {\n        ...CaseCard\n      }\n    }\n  }\n  collectivities(page: {page: 1, size: 1}) {\n    total\n  }\n  twinnings(page: {page: 1, size: 1}) {\n    total\n  }\n}": types.HomeDocument,
    "fragment PlaceName on Collectivity {\n  id\n  country\n  name(locale: $locale)\n  names {\n    local\n    fr\n    ja\n    en\n    kana\n  }\n  tierLabel(locale: $locale)\n  population\n}\n\nfragment CaseCard on CaseStudy {\n  id\n  slug\n  locale\n  originalLocale\n  availableLocales\n  title\n  teaser\n  owner {\n    ...PlaceName\n  }\n  partners {\n    ...PlaceName\n  }\n  topics {\n    code\n    label\n  }\n  sdgs {\n    number\n    label\n  }\n  startYear\n  endYear\n  ongoing\n  translations {\n    locale\n    title\n    reviewed\n  }\n}": types.PlaceNameFragmentDoc,
    "\n  fragment PlaceFields on Collectivity {\n    id\n    country\n    tier\n    tierLabel(locale: $locale)\n    name(locale: $locale)\n    names {\n      local\n      fr\n      ja\n      en\n      kana\n      romaji\n    }\n  }\n": types.PlaceFieldsFragmentDoc,
    "\n  fragment CaseLineFields on CaseStudy {\n    id\n    slug\n    locale\n    title\n    startYear\n    endYear\n    ongoing\n    owner {\n      ...PlaceFields\n    }\n  }\n": types.CaseLineFieldsFragmentDoc,
    "\n  fragment TieFields on Twinning {\n    id\n    kind\n    kindLabel(locale: $locale)\n    since\n    state\n    collectivities {\n      ...PlaceFields\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n  }\n": types.TieFieldsFragmentDoc,
    "\n  fragment SuggestionFields on PartnerSuggestion {\n    score\n    opening\n    collectivity {\n      ...PlaceFields\n      population\n      populationYear\n    }\n    twinning {\n      id\n      kindLabel(locale: $locale)\n      since\n      state\n    }\n    reasons {\n      direction\n      term\n      weight\n      sentence\n      topic {\n        code\n        label\n        theme {\n          number\n        }\n      }\n      caseStudies {\n        ...CaseLineFields\n      }\n    }\n  }\n": types.SuggestionFieldsFragmentDoc,
    "\n  query Collectivities(\n    $query: String\n    $country: Country\n    $tier: String\n    $withCasesOnly: Boolean\n    $page: PageInput\n    $locale: Locale!\n  ) {\n    collectivities(query: $query, country: $country, tier: $tier, withCasesOnly: $withCasesOnly, page: $page) {\n      total\n      items {\n        ...PlaceFields\n        population\n        caseStudyCount\n        parent {\n          id\n          name(locale: $locale)\n          names {\n            local\n          }\n          country\n        }\n      }\n    }\n  }\n": types.CollectivitiesDocument,
    "\n  query CollectivityChoices($query: String!, $country: Country, $locale: Locale!) {\n    collectivities(query: $query, country: $country, page: { page: 1, size: 8 }) {\n      total\n      items {\n        ...PlaceFields\n        parent {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n": types.CollectivityChoicesDocument,
    "\n  query CollectivityPage($id: ID!, $locale: Locale!, $casesPage: PageInput) {\n    collectivity(id: $id) {\n      ...PlaceFields\n      code\n      population\n      populationYear\n      areaKm2\n      density\n      website\n      coordinates {\n        latitude\n        longitude\n      }\n      parent {\n        ...PlaceFields\n        parent {\n          ...PlaceFields\n        }\n      }\n      heritage {\n        id\n        name(locale: $locale)\n        year\n      }\n      twinnings {\n        ...TieFields\n        source\n      }\n      caseStudyCount\n      caseStudies(page: $casesPage, locale: $locale) {\n        total\n        items {\n          ...CaseLineFields\n          teaser\n        }\n      }\n    }\n  }\n": types.CollectivityPageDocument,
    "\n  query PartnerSuggestions($id: ID!, $country: Country, $topics: [String!], $first: Int!, $locale: Locale!) {\n    partnerSuggestions(collectivityId: $id, country: $country, topics: $topics, first: $first, locale: $locale) {\n      ...SuggestionFields\n    }\n  }\n": types.PartnerSuggestionsDocument,
    "\n  query PartnersOf($id: ID!, $locale: Locale!) {\n    collectivity(id: $id) {\n      ...PlaceFields\n      population\n      populationYear\n      caseStudyCount\n    }\n  }\n": types.PartnersOfDocument,
    "\n  query TerritoryTopics($locale: Locale!) {\n    topics(locale: $locale) {\n      code\n      label\n      theme {\n        code\n        number\n        label\n      }\n    }\n  }\n": types.TerritoryTopicsDocument,
    "\n  query Twinnings($country: Country, $page: PageInput, $locale: Locale!) {\n    twinnings(country: $country, page: $page) {\n      total\n      items {\n        ...TieFields\n      }\n    }\n  }\n": types.TwinningsDocument,
    "\n  query TwinAgenda($id: ID!, $locale: Locale!) {\n    twinAgenda(twinningId: $id, locale: $locale) {\n      twinning {\n        ...TieFields\n        source\n        note\n      }\n      lessons {\n        teacher {\n          id\n        }\n        topic {\n          code\n          label\n          theme {\n            number\n          }\n        }\n        sentence\n        caseStudies {\n          ...CaseLineFields\n        }\n      }\n      shared {\n        topic {\n          code\n          label\n          theme {\n            number\n          }\n        }\n        sentence\n      }\n      toRead {\n        ...CaseLineFields\n        teaser\n      }\n      otherPairs {\n        ...TieFields\n      }\n    }\n  }\n": types.TwinAgendaDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home($locale: Locale!) {\n  themes(locale: $locale) {\n    code\n    number\n    label\n    guidingThread\n    caseStudyCount\n    edition {\n      code\n      ordinal\n    }\n  }\n  newest: caseStudies(sort: NEWEST, page: {page: 1, size: 6}, locale: $locale) {\n    total\n    items {\n      caseStudy {\n        ...CaseCard\n      }\n    }\n  }\n  collectivities(page: {page: 1, size: 1}) {\n    total\n  }\n  twinnings(page: {page: 1, size: 1}) {\n    total\n  }\n}"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PlaceName on Collectivity {\n  id\n  country\n  name(locale: $locale)\n  names {\n    local\n    fr\n    ja\n    en\n    kana\n  }\n  tierLabel(locale: $locale)\n  population\n}\n\nfragment CaseCard on CaseStudy {\n  id\n  slug\n  locale\n  originalLocale\n  availableLocales\n  title\n  teaser\n  owner {\n    ...PlaceName\n  }\n  partners {\n    ...PlaceName\n  }\n  topics {\n    code\n    label\n  }\n  sdgs {\n    number\n    label\n  }\n  startYear\n  endYear\n  ongoing\n  translations {\n    locale\n    title\n    reviewed\n  }\n}"): typeof import('./graphql').PlaceNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceFields on Collectivity {\n    id\n    country\n    tier\n    tierLabel(locale: $locale)\n    name(locale: $locale)\n    names {\n      local\n      fr\n      ja\n      en\n      kana\n      romaji\n    }\n  }\n"): typeof import('./graphql').PlaceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseLineFields on CaseStudy {\n    id\n    slug\n    locale\n    title\n    startYear\n    endYear\n    ongoing\n    owner {\n      ...PlaceFields\n    }\n  }\n"): typeof import('./graphql').CaseLineFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TieFields on Twinning {\n    id\n    kind\n    kindLabel(locale: $locale)\n    since\n    state\n    collectivities {\n      ...PlaceFields\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n  }\n"): typeof import('./graphql').TieFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuggestionFields on PartnerSuggestion {\n    score\n    opening\n    collectivity {\n      ...PlaceFields\n      population\n      populationYear\n    }\n    twinning {\n      id\n      kindLabel(locale: $locale)\n      since\n      state\n    }\n    reasons {\n      direction\n      term\n      weight\n      sentence\n      topic {\n        code\n        label\n        theme {\n          number\n        }\n      }\n      caseStudies {\n        ...CaseLineFields\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Collectivities(\n    $query: String\n    $country: Country\n    $tier: String\n    $withCasesOnly: Boolean\n    $page: PageInput\n    $locale: Locale!\n  ) {\n    collectivities(query: $query, country: $country, tier: $tier, withCasesOnly: $withCasesOnly, page: $page) {\n      total\n      items {\n        ...PlaceFields\n        population\n        caseStudyCount\n        parent {\n          id\n          name(locale: $locale)\n          names {\n            local\n          }\n          country\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CollectivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectivityChoices($query: String!, $country: Country, $locale: Locale!) {\n    collectivities(query: $query, country: $country, page: { page: 1, size: 8 }) {\n      total\n      items {\n        ...PlaceFields\n        parent {\n          id\n          name(locale: $locale)\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CollectivityChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CollectivityPage($id: ID!, $locale: Locale!, $casesPage: PageInput) {\n    collectivity(id: $id) {\n      ...PlaceFields\n      code\n      population\n      populationYear\n      areaKm2\n      density\n      website\n      coordinates {\n        latitude\n        longitude\n      }\n      parent {\n        ...PlaceFields\n        parent {\n          ...PlaceFields\n        }\n      }\n      heritage {\n        id\n        name(locale: $locale)\n        year\n      }\n      twinnings {\n        ...TieFields\n        source\n      }\n      caseStudyCount\n      caseStudies(page: $casesPage, locale: $locale) {\n        total\n        items {\n          ...CaseLineFields\n          teaser\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CollectivityPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerSuggestions($id: ID!, $country: Country, $topics: [String!], $first: Int!, $locale: Locale!) {\n    partnerSuggestions(collectivityId: $id, country: $country, topics: $topics, first: $first, locale: $locale) {\n      ...SuggestionFields\n    }\n  }\n"): typeof import('./graphql').PartnerSuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnersOf($id: ID!, $locale: Locale!) {\n    collectivity(id: $id) {\n      ...PlaceFields\n      population\n      populationYear\n      caseStudyCount\n    }\n  }\n"): typeof import('./graphql').PartnersOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TerritoryTopics($locale: Locale!) {\n    topics(locale: $locale) {\n      code\n      label\n      theme {\n        code\n        number\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').TerritoryTopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Twinnings($country: Country, $page: PageInput, $locale: Locale!) {\n    twinnings(country: $country, page: $page) {\n      total\n      items {\n        ...TieFields\n      }\n    }\n  }\n"): typeof import('./graphql').TwinningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TwinAgenda($id: ID!, $locale: Locale!) {\n    twinAgenda(twinningId: $id, locale: $locale) {\n      twinning {\n        ...TieFields\n        source\n        note\n      }\n      lessons {\n        teacher {\n          id\n        }\n        topic {\n          code\n          label\n          theme {\n            number\n          }\n        }\n        sentence\n        caseStudies {\n          ...CaseLineFields\n        }\n      }\n      shared {\n        topic {\n          code\n          label\n          theme {\n            number\n          }\n        }\n        sentence\n      }\n      toRead {\n        ...CaseLineFields\n        teaser\n      }\n      otherPairs {\n        ...TieFields\n      }\n    }\n  }\n"): typeof import('./graphql').TwinAgendaDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
