import { writers } from '../roles.js';
import type { Rows, Subject, Values } from '../row.js';
import { caseOfOwner } from '../subjects.js';
import type { World } from '../world.js';

/** A suggestion of the reviewer for a case of the owner: as the case, or as the suggestion itself. */
const suggestion = (asCase: boolean, states: readonly string[]): Subject => ({
  states,
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world: World, state: string): Promise<Values> => {
    const made = await caseOfOwner.make(world, state);
    const [row] = await world.sql<{ id: string }>(
      `insert into translation_suggestion (id, case_study_id, locale, case_title, texts, suggested_by, created_at)
       values (gen_random_uuid(), $1, 'fr', '事例', '{"title": {"text": "Titre", "source": {"version": 1, "text": "事例"}}}', $2, now())
       returning id`,
      [made.id, await world.userId('reviewer')],
    );
    return { ...made, ...(asCase ? {} : { id: row?.id ?? '' }) };
  },
});

const decidable = suggestion(false, ['draft', 'published']);

export const rows: Rows = {
  'Mutation.suggestTranslation': {
    call: `mutation ($id: ID!, $version: Int!) {
      suggestTranslation(id: $id, version: $version, locale: FR, input: { title: "Titre" }) { __typename } }`,
    about: caseOfOwner,
    allowed: { submitted: ['reviewer'], approved: ['reviewer'], published: ['reviewer'] },
  },
  'Query.myTranslationSuggestions': {
    call: '{ myTranslationSuggestions { caseStudyId } }',
    about: suggestion(true, ['draft', 'published']),
    allowed: ['reviewer'],
    shows: true,
  },
  'TranslationSheet.suggestions': {
    call: 'query ($id: ID!) { translationSheet(id: $id, locale: FR) { suggestions { caseStudyId } } }',
    about: suggestion(true, ['draft', 'submitted', 'published']),
    allowed: { draft: writers, submitted: [...writers, 'reviewer'], published: [...writers, 'reviewer'] },
    shows: true,
  },
  'Mutation.withdrawTranslationSuggestion': {
    call: 'mutation ($id: ID!) { withdrawTranslationSuggestion(id: $id) }',
    about: decidable,
    allowed: ['reviewer'],
  },
  'Mutation.takeTranslationSuggestion': {
    call: `mutation ($id: ID!, $version: Int!) {
      takeTranslationSuggestion(id: $id, version: $version) { __typename } }`,
    about: decidable,
    allowed: writers,
  },
  'Mutation.declineTranslationSuggestion': {
    call: `mutation ($id: ID!) {
      declineTranslationSuggestion(id: $id, answer: "すでに翻訳しました。") { __typename } }`,
    about: decidable,
    allowed: writers,
  },
};
