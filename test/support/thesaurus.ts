import type { Visitor } from './app.js';

export interface Term {
  locale: string;
  text: string;
  kind: string;
}
export interface Concept {
  code: string;
  version: number;
  label: string;
  edited: boolean;
  topic: { code: string } | null;
  sdg: { number: number } | null;
  broader: { code: string }[];
  narrower: { code: string }[];
  terms: Term[];
}
export interface ConceptAnswer {
  __typename: string;
  message?: string;
  concept?: Concept;
  problems?: { field: string; code: string; message: string }[];
  currentVersion?: number;
  changedBy?: string | null;
  current?: Concept | null;
}

const CONCEPT =
  'code version label edited topic { code } sdg { number } broader { code } narrower { code } terms { locale text kind }';
const STALE = `... on StaleConcept { message currentVersion changedBy changedAt current { ${CONCEPT} } }`;
export const READ = `query ($code: String!, $locale: Locale) { concept(code: $code, locale: $locale) { ${CONCEPT} } }`;
export const LIST =
  'query ($query: String, $topic: String, $page: PageInput, $locale: Locale) { concepts(query: $query, topic: $topic, page: $page, locale: $locale) { total items { code label } } }';
export const SAVE = `mutation ($code: String!, $version: Int!, $input: ConceptInput!) { result: saveConcept(code: $code, version: $version, input: $input) { __typename
  ... on ConceptSaved { concept { ${CONCEPT} } } ... on InvalidInput { message problems { field code message } } ${STALE} } }`;
export const DELETE = `mutation ($code: String!, $version: Int!) { result: deleteConcept(code: $code, version: $version) { __typename ... on ConceptDeleted { code } ${STALE} } }`;

export const readConcept = async (visitor: Visitor, code: string): Promise<Concept> => {
  const { concept } = await visitor.ask<{ concept: Concept | null }>(READ, { code });
  if (!concept) throw new Error(`There is no concept ${code}`);
  return concept;
};

/** All that is said of a concept, as a save sends it back. */
export const inputOf = ({ topic, sdg, broader, terms }: Concept) => ({
  topic: topic?.code ?? null,
  sdg: sdg?.number ?? null,
  broader: broader.map(({ code }) => code),
  terms,
});

export const saveConcept = async (
  visitor: Visitor,
  code: string,
  version: number,
  input: object,
): Promise<ConceptAnswer> => (await visitor.ask<{ result: ConceptAnswer }>(SAVE, { code, version, input })).result;

/** Adds terms to a concept as it stands. */
export const addTerms = async (visitor: Visitor, code: string, ...terms: Term[]): Promise<ConceptAnswer> => {
  const concept = await readConcept(visitor, code);
  const input = inputOf(concept);
  return saveConcept(visitor, code, concept.version, { ...input, terms: [...input.terms, ...terms] });
};

export const deleteConcept = async (visitor: Visitor, code: string, version: number): Promise<ConceptAnswer> =>
  (await visitor.ask<{ result: ConceptAnswer }>(DELETE, { code, version })).result;
