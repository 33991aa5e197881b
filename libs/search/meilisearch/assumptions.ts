/** Where the pages of the documentation are. */
export const DOCUMENTATION = 'https://www.meilisearch.com/docs/';

/** Something that the adapter takes for granted of Meilisearch, and the page of its documentation that says so. */
export interface Assumption {
  says: string;
  /** Below `DOCUMENTATION`. */
  page: string;
  /** Whether the page says less than the assumption, so that the engine's public source code was read as well. */
  source?: true;
  /** Issues and changes of meilisearch/meilisearch that tell how it came to be so, or where it fell short. */
  issues?: readonly number[];
}

/**
 * All that the adapter assumes of Meilisearch's behaviour (documentation of 1.50, read in November 2026). Each has a
 * proof of the same name in `proofs/`, which `npm run test:meilisearch` runs against a real server.
 */
export const ASSUMPTIONS = {
  // Counting
  unionIsCounted: {
    says: 'A federated search of several queries over one index counts a document once, and gives it once.',
    page: 'capabilities/multi_search/getting_started/federated_search',
    source: true,
    issues: [5613],
  },
  bestQueryRanks: {
    says: 'A hit tells the query that ranked it best; a weight multiplies the score of a query.',
    page: 'capabilities/multi_search/how_to/boost_results_across_indexes',
  },
  unionHasFacets: {
    says: 'facetsByIndex counts the documents of all queries together, each once.',
    page: 'capabilities/multi_search/getting_started/federated_search',
    source: true,
    issues: [4634],
  },
  zeroHitsAreCounted: {
    says: 'With a limit of 0 the total and the facets are the same as with hits.',
    page: 'capabilities/filtering_sorting_faceting/advanced/disjunctive_facets',
  },
  totalIsExact: {
    // Elsewhere it grows with the offset: with the strategy last, a distinct attribute or a threshold of scores, none of
    // which we use. Exhaustive pages of a federation (page, hitsPerPage) came late and count the same documents.
    says: 'The total of offset and limit is that of all matching documents, whatever the limit and the page.',
    page: 'capabilities/full_text_search/how_to/paginate_search_results',
    source: true,
    issues: [3657, 6101, 6482],
  },
  frequentFacetsFirst: {
    says: 'sortFacetValuesBy count gives the most frequent values, at most maxValuesPerFacet of them.',
    page: 'capabilities/filtering_sorting_faceting/how_to/handle_large_facet_cardinality',
  },
  // Finding
  allTermsAreNeeded: {
    says: 'With the matching strategy all, a document has every term of the query.',
    page: 'capabilities/full_text_search/how_to/use_matching_strategy',
  },
  tenTermsCount: {
    says: 'Terms after the tenth are ignored; a quotation is one term.',
    page: 'resources/help/known_limitations',
    source: true,
  },
  quotationsStandAsTheyAre: {
    // Nearness is known of the document, not of an attribute: words that all stand in the attributes searched, apart,
    // and side by side in another one are found as well. Of four words and more, each three have to be side by side.
    says: 'Quoted words are found side by side and in their order, without typing errors or further letters.',
    page: 'capabilities/full_text_search/getting_started/phrase_search',
    issues: [4974],
  },
  exclusionsTakeDocuments: {
    says: '-"words" takes away documents with those words, in any of the attributes that are searched.',
    page: 'reference/api/search/search-with-post',
  },
  exclusionsDoNotCount: {
    says: 'Exclusions before the other terms are not among the ten.',
    page: 'resources/help/known_limitations',
    source: true,
  },
  onlyExclusionsBrowse: {
    says: 'A query of exclusions alone gives all other documents.',
    page: 'capabilities/full_text_search/getting_started/placeholder_search',
    source: true,
  },
  lastWordIsOpen: {
    says: 'The last word of a query is the beginning of one; a space after it closes it.',
    page: 'capabilities/full_text_search/how_to/configure_prefix_search',
    source: true,
  },
  typingErrorsByLength: {
    says: 'One typing error from 5 letters and two from 9, two letters in the wrong order being one.',
    page: 'capabilities/full_text_search/relevancy/typo_tolerance_settings',
  },
  lettersAreFolded: {
    says: 'Accents and capitals make no difference, œ is oe, apostrophes and hyphens separate words.',
    page: 'resources/help/language',
  },
  listsAreOneAttribute: {
    says: 'The items of a list are searched as one attribute, and no quotation reaches from one into the next.',
    page: 'capabilities/full_text_search/how_to/configure_searchable_attributes',
    source: true,
  },
  japaneseIsCutAlike: {
    says: 'With jpn among the languages of an attribute and of a query, Japanese compounds are cut alike in both.',
    page: 'capabilities/indexing/how_to/handle_multilingual_data',
  },
  japaneseInFrenchTexts: {
    says: 'With fra and jpn given, Japanese words inside French texts and queries are read as Japanese.',
    page: 'capabilities/indexing/how_to/handle_multilingual_data',
    source: true,
  },
  attributesAreChosen: {
    says: 'attributesToSearchOn keeps a query to those attributes.',
    page: 'reference/api/search/search-with-post',
  },
  declaredAttributesExist: {
    says: 'An attribute that is set as searchable can be searched before any document has it, in an empty index too.',
    page: 'capabilities/full_text_search/how_to/configure_searchable_attributes',
    source: true,
  },
  stopWordsLoosenQuotations: {
    says: 'A stop word is never searched. In a quotation its neighbours may be as near or nearer; across two, anywhere.',
    page: 'capabilities/full_text_search/how_to/configure_stop_words',
    source: true,
    issues: [5298],
  },
  shortWordsStandInQuotations: {
    says: 'A word that is no stop word, however short, has to stand in its place of a quotation.',
    page: 'capabilities/full_text_search/getting_started/phrase_search',
  },
  synonymsOfOneWord: {
    says: 'A synonym of one word finds documents with the other term.',
    page: 'capabilities/full_text_search/relevancy/synonyms',
  },
  // Filters and orders
  valuesAreEscaped: {
    says: String.raw`Between double quotes of a filter, \" is a quote and \\ a backslash.`,
    page: 'capabilities/filtering_sorting_faceting/advanced/filter_expression_syntax',
    source: true,
  },
  filtersByEquality: {
    says: 'IN finds documents with one of the values, of no values none, NOT IN all others; a list of filters means all.',
    page: 'capabilities/filtering_sorting_faceting/advanced/filter_expression_syntax',
  },
  filtersByComparison: {
    says: 'A comparison is false where the attribute is null.',
    page: 'capabilities/filtering_sorting_faceting/advanced/filter_expression_syntax',
  },
  geoRadiusInMetres: {
    says: '_geoRadius leaves out what is further, in metres, and what has no place.',
    page: 'capabilities/geo_search/how_to/filter_by_geo_radius',
  },
  geoBoxByCorners: {
    says: '_geoBoundingBox takes the north-eastern corner and then the south-western one; two with OR are both.',
    page: 'capabilities/geo_search/how_to/filter_by_geo_bounding_box',
    source: true,
  },
  askedOrderComesFirst: {
    says: 'With sort first among the ranking rules, an order that is asked for decides before relevancy, federated too.',
    page: 'capabilities/filtering_sorting_faceting/how_to/sort_results',
  },
  nearestByGeoPoint: {
    says: '_geoPoint orders by distance.',
    page: 'capabilities/geo_search/how_to/sort_by_geo_point',
  },
  newerAmongEquals: {
    says: 'A ranking rule of an attribute, last, decides between documents that are equal in all else.',
    page: 'capabilities/full_text_search/relevancy/custom_ranking_rules',
  },
  reliedOnAmongEquals: {
    says: 'Several ranking rules of attributes decide one after the other; documents without the attribute come last.',
    page: 'capabilities/full_text_search/relevancy/custom_ranking_rules',
  },
  closeWordsRankHigher: {
    says: 'Words that stand together in a document rank it higher.',
    page: 'capabilities/full_text_search/relevancy/ranking_rules',
  },
  strongerAttributesRankHigher: {
    says: 'A word in an earlier searchable attribute ranks a document higher.',
    page: 'capabilities/full_text_search/relevancy/attribute_ranking_order',
  },
  wrongAsksAreRefused: {
    says: 'What the settings leave out is refused with its code: filters, orders, attributes, facets; so are languages.',
    page: 'reference/errors/error_codes',
  },
  // Keeping
  badIdsAreRefused: {
    says: 'A document whose id has other characters than letters, digits, - and _ fails its task, with all beside it.',
    page: 'reference/errors/error_codes',
  },
  settingsMakeIndexes: {
    says: 'Settings for an index that is not there make it, with the settings; its primary key may be given afterwards.',
    page: 'resources/internals/indexes',
  },
  badSettingsAreRefused: {
    says: 'Settings with an unknown key, language or ranking rule are refused, and nothing of them is taken.',
    page: 'reference/errors/error_codes',
  },
  documentsAreReplaced: {
    says: 'Adding a document replaces the one with its id, with all attributes; updating lays it over.',
    page: 'capabilities/indexing/how_to/add_and_update_documents',
  },
  missingIsNoFault: {
    says: 'Deleting documents that are not there succeeds; what is absent is index_not_found or document_not_found.',
    page: 'reference/errors/error_codes',
  },
  writesAreInOrder: {
    says: 'Tasks are done in the order in which they were handed in.',
    page: 'capabilities/indexing/tasks_and_batches/async_operations',
  },
  swapsExchangeNames: {
    says: 'swapIndexes exchanges documents and settings of two indexes in one task.',
    page: 'reference/api/indexes/swap-indexes',
  },
  pagesOfDocuments: {
    says: 'Documents are listed in pages, with the wanted fields only.',
    page: 'reference/api/documents/list-documents-with-get',
  },
  settingsComeBack: {
    says: 'Settings are given back as they were set, so that they can be compared; languages by three letters (ISO 639-3).',
    page: 'reference/api/settings/list-all-settings',
  },
  wrongKeysAreRefused: {
    says: 'A wrong key is answered by 403 invalid_api_key.',
    page: 'reference/errors/error_codes',
  },
} as const satisfies Record<string, Assumption>;

export type AssumptionName = keyof typeof ASSUMPTIONS;

/**
 * Actions that the key of the adapter needs (capabilities/security/how_to/manage_api_keys), on all indexes: a swap is a
 * global task, which a key for some indexes can order but not see the end of (Tasks and asynchronous operations).
 */
export const KEY_ACTIONS = ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.get'] as const;

/**
 * What can't be brought about on a server that works: a full task queue answers 422 no_space_left_on_device (Error
 * codes; Asynchronous operations). The protocol test plays it.
 */
export const QUEUE_FULL_CODE = 'no_space_left_on_device';
