/** Something that the adapter takes for granted of Meilisearch, and the page of its documentation that says so. */
export interface Assumption {
  says: string;
  page: string;
}

/**
 * All that the adapter assumes of Meilisearch's behaviour (documentation of 1.50, read in November 2026). Each has a
 * proof of the same name in `proofs/`, which `npm run test:meilisearch` runs against a real server. Where a page says
 * less than the assumption, the engine's public source code was read as well; such ones are marked « and source ».
 */
export const ASSUMPTIONS = {
  // Counting
  unionIsCounted: {
    says: 'A federated search of several queries over one index counts a document once, and gives it once.',
    page: 'Federated search; and source',
  },
  bestQueryRanks: {
    says: 'A hit tells the query that ranked it best; a weight multiplies the score of a query.',
    page: 'Boost results across indexes',
  },
  unionHasFacets: {
    says: 'facetsByIndex counts the documents of all queries together, each once.',
    page: 'Federated search; and source',
  },
  zeroHitsAreCounted: {
    says: 'With a limit of 0 the total and the facets are the same as with hits.',
    page: 'Build disjunctive facets',
  },
  totalIsExact: {
    says: 'The total of offset and limit is that of all matching documents, whatever the limit and the page.',
    page: 'Paginate search results; and source',
  },
  frequentFacetsFirst: {
    says: 'sortFacetValuesBy count gives the most frequent values, at most maxValuesPerFacet of them.',
    page: 'Get faceting',
  },
  // Finding
  allTermsAreNeeded: {
    says: 'With the matching strategy all, a document has every term of the query.',
    page: 'Use matching strategy',
  },
  tenTermsCount: {
    says: 'Terms after the tenth are ignored; a quotation is one term.',
    page: 'Known limitations; and source',
  },
  quotationsStandAsTheyAre: {
    says: 'Quoted words are found side by side and in their order, without typing errors or further letters.',
    page: 'Phrase search',
  },
  exclusionsTakeDocuments: {
    says: '-"words" takes away documents with those words, in any of the attributes that are searched.',
    page: 'Search with POST',
  },
  exclusionsDoNotCount: {
    says: 'Exclusions before the other terms are not among the ten.',
    page: 'Known limitations; and source',
  },
  onlyExclusionsBrowse: {
    says: 'A query of exclusions alone gives all other documents.',
    page: 'Placeholder search; and source',
  },
  lastWordIsOpen: {
    says: 'The last word of a query is the beginning of one; a space after it closes it.',
    page: 'Prefix search; and source',
  },
  typingErrorsByLength: {
    says: 'One typing error from 5 letters and two from 9, two letters in the wrong order being one.',
    page: 'Typo tolerance settings',
  },
  lettersAreFolded: {
    says: 'Accents and capitals make no difference, œ is oe, apostrophes and hyphens separate words.',
    page: 'Language',
  },
  listsAreOneAttribute: {
    says: 'The items of a list are searched as one attribute, and no quotation reaches from one into the next.',
    page: 'Searchable attributes; and source',
  },
  japaneseIsCutAlike: {
    says: 'With jpn among the languages of an attribute and of a query, Japanese compounds are cut alike in both.',
    page: 'Handling multilingual datasets',
  },
  japaneseInFrenchTexts: {
    says: 'With fra and jpn given, Japanese words inside French texts and queries are read as Japanese.',
    page: 'Handling multilingual datasets; and source',
  },
  attributesAreChosen: {
    says: 'attributesToSearchOn keeps a query to those attributes.',
    page: 'Search with POST',
  },
  declaredAttributesExist: {
    says: 'An attribute that is set as searchable can be searched before any document has it, in an empty index too.',
    page: 'Configure searchable attributes; and source',
  },
  stopWordsKeepTheirPlace: {
    says: 'A stop word is never searched, and inside a quotation stands for any one word.',
    page: 'Configure stop words; and source',
  },
  synonymsOfOneWord: {
    says: 'A synonym of one word finds documents with the other term.',
    page: 'Synonyms',
  },
  // Filters and orders
  valuesAreEscaped: {
    says: String.raw`Between double quotes of a filter, \" is a quote and \\ a backslash.`,
    page: 'Filter expression reference; and source',
  },
  filtersByEquality: {
    says: 'IN finds documents with one of the values, of no values none, NOT IN all others; a list of filters means all.',
    page: 'Filter expression reference',
  },
  filtersByComparison: {
    says: 'A comparison is false where the attribute is null.',
    page: 'Filter expression reference',
  },
  geoRadiusInMetres: {
    says: '_geoRadius leaves out what is further, in metres, and what has no place.',
    page: 'Filter by geo radius',
  },
  geoBoxByCorners: {
    says: '_geoBoundingBox takes the north-eastern corner and then the south-western one; two with OR are both.',
    page: 'Filter by geo bounding box (versions of it differ); and source',
  },
  askedOrderComesFirst: {
    says: 'With sort first among the ranking rules, an order that is asked for decides before relevancy, federated too.',
    page: 'Sort search results',
  },
  nearestByGeoPoint: {
    says: '_geoPoint orders by distance.',
    page: 'Sort by geo point',
  },
  newerAmongEquals: {
    says: 'A ranking rule of an attribute, last, decides between documents that are equal in all else.',
    page: 'Custom ranking rules',
  },
  closeWordsRankHigher: {
    says: 'Words that stand together in a document rank it higher.',
    page: 'Ranking rules',
  },
  strongerAttributesRankHigher: {
    says: 'A word in an earlier searchable attribute ranks a document higher.',
    page: 'Attribute ranking order',
  },
  // Keeping
  documentsAreReplaced: {
    says: 'Adding a document replaces the one with its id, with all attributes; updating lays it over.',
    page: 'Add or replace documents; Add or update documents',
  },
  missingIsNoFault: {
    says: 'Deleting documents that are not there succeeds; what is absent is index_not_found or document_not_found.',
    page: 'Error codes',
  },
  writesAreInOrder: {
    says: 'Tasks are done in the order in which they were handed in.',
    page: 'Asynchronous operations',
  },
  swapsExchangeNames: {
    says: 'swapIndexes exchanges documents and settings of two indexes in one task.',
    page: 'Swap indexes',
  },
  pagesOfDocuments: {
    says: 'Documents are listed in pages, with the wanted fields only.',
    page: 'List documents with GET',
  },
  settingsComeBack: {
    says: 'Settings are given back as they were set, so that they can be compared.',
    page: 'List all settings',
  },
  wrongKeysAreRefused: {
    says: 'A wrong key is answered by 403 invalid_api_key.',
    page: 'Error codes',
  },
} as const satisfies Record<string, Assumption>;

export type AssumptionName = keyof typeof ASSUMPTIONS;

/**
 * What can't be brought about on a server that works: a full task queue answers 422 no_space_left_on_device (Error
 * codes; Asynchronous operations). The protocol test plays it.
 */
export const QUEUE_FULL_CODE = 'no_space_left_on_device';
