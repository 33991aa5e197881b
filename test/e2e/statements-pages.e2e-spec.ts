import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../support/app.js';
import { addCases } from '../support/many-cases.js';
import { StatementCounter } from '../support/statements.js';

const TERMS =
  'themes { code label } topics { code label } sdgs { number label } factors { code label } challenges { code }';
const PLACE = 'id name(locale: FR) tierLabel parent { name } caseStudyCount heritage { name } profile { languages }';
const FILES = 'photos { sizes { url } texts { alternative } } attachments { url }';

/** All that a page of cases can show of each. */
const PUBLIC = `id title availableLocales abilities { edit } freshness { light } citation { text } jsonLd
  owner { ${PLACE} interests { topic { label } } derivedOffers { topic { label } } } partners { ${PLACE} } coordinates { latitude }
  ${TERMS} ${FILES} cover { file } translations { locale title outdated } reviews { opinion scores { label } }
  indicators { name { fr } } costs { amount } buildingBlocks { title { fr } } links { url }`;
const EDITOR = `id state publishedAt abilities { edit publish } freshness { light } missing { message } advice { message }
  owner { ${PLACE} } partners { ${PLACE} } caretaker { name } importOrigin ${TERMS} ${FILES} translations { locale title }`;
const TWINNING = `id kindLabel themes { label } history { changedAt } collectivities { ${PLACE} }`;
const BRIEF = 'id title owner { name } partners { name } topics { label }';

/** Lists of the API with everything in them. */
const LISTS: [name: string, document: string][] = [
  [
    'caseStudies',
    `query ($size: Int!) { caseStudies(page: { size: $size }) { total items { caseStudy { ${PUBLIC} } } } }`,
  ],
  [
    'a search',
    `query ($size: Int!) { caseStudies(query: "ville ", page: { size: $size }) { total items { reasons { label } highlights { field } caseStudy { ${PUBLIC} } } } }`,
  ],
  [
    'collectivities',
    `query ($size: Int!) { collectivities(withCasesOnly: true, page: { size: $size }) { total items { ${PLACE}
       interests { topic { label } } derivedOffers { topic { label } caseStudies { title } } twinnings { kindLabel history { changedAt } } } } }`,
  ],
  [
    'cases of collectivities',
    `query ($size: Int!) { collectivities(withCasesOnly: true, page: { size: $size }) { items { id
       caseStudies(page: { size: 2 }) { total items { ${BRIEF} } } more: caseStudies(page: { size: 2, page: 2 }) { total items { title } } } } }`,
  ],
  ['twinnings', `query ($size: Int!) { twinnings(page: { size: $size }) { total items { ${TWINNING} } } }`],
  [
    'editorCaseStudies',
    `query ($size: Int!) { editorCaseStudies(page: { size: $size }) { total items { ${EDITOR} } } }`,
  ],
  [
    'editorCaseStudies by a word',
    `query ($size: Int!) { editorCaseStudies(query: "e", state: PUBLISHED, page: { size: $size }) { total items { ${EDITOR} } } }`,
  ],
  ['casesToReview', `query ($size: Int!) { casesToReview(page: { size: $size }) { total items { ${EDITOR} } } }`],
  [
    'translationWork',
    `query ($size: Int!) { translationWork(page: { size: $size }) { total items { status missingFields caseStudy { ${EDITOR} } } } }`,
  ],
];

const ALIKE = `query ($title: String!, $first: Int) { lookalikeCaseStudies(title: $title, locale: FR, first: $first) { title score owner { name } } }`;
const SIMILAR = `query ($id: ID!, $size: Int!) { similarCaseStudies(id: $id, first: $size) { reasons caseStudy { ${PUBLIC} } } }`;
const PARTNERS = `query ($id: ID!, $size: Int!) { partnerSuggestions(collectivityId: $id, first: $size) {
  collectivity { ${PLACE} } twinning { id kindLabel } reasons { sentence caseStudies { ${BRIEF} } } } }`;

const headOf = (statement: string): string => statement.replace(/\s+/g, ' ').slice(0, 120);

/** A page of fifty must send as much to PostgreSQL as a page of one, whatever is asked of each entry. */
describe('statements of a page with all that it can hold', () => {
  let server: TestApp;
  let admin: Visitor;
  let counter: StatementCounter;
  let someCase: string;

  beforeAll(async () => {
    server = await createTestApp('demo');
    await addCases(server, 200);
    // A few wait for their reviewers.
    await server.sql(
      `update case_study set state = 'submitted' where id in (select id from case_study order by id desc limit 52)`,
    );
    admin = server.visitor('fr');
    await admin.signIn('admin@kakehashi.example');
    const first = await server.sql<{ id: string }>('select case_study_id as id from published_case_study limit 1');
    someCase = first[0]?.id ?? '';
    counter = new StatementCounter();
  });
  afterAll(async () => {
    counter.stop();
    await server.close();
  });

  it.each(LISTS)('%s: of 1, 10 and 50', async (_name, document) => {
    type Page = Record<string, { total: number; items: unknown[] }>;
    const [page] = Object.values(await admin.ask<Page>(document, { size: 50 }));
    expect(page?.items).toHaveLength(50);
    const one = await counter.sent(admin, document, { size: 1 });
    const ten = await counter.sent(admin, document, { size: 10 });
    const fifty = await counter.sent(admin, document, { size: 50 });
    expect(fifty.map(headOf).sort()).toEqual(ten.map(headOf).sort());
    // A page of one may lack what a nested list is read for.
    expect(fifty.length).toBeLessThanOrEqual(one.length + 3);
  });

  it.each([
    ['similarCaseStudies', SIMILAR, [1, 5, 10]],
    ['partnerSuggestions', PARTNERS, [1, 10, 50]],
  ])('%s', async (name, document, sizes) => {
    const [{ id }] = (await server.sql<{ id: number }>(`select id from collectivity where code = '172014'`)) as [
      { id: number },
    ];
    const counts: number[] = [];
    for (const size of sizes)
      counts.push(
        await counter.of(admin, document, { id: name === 'similarCaseStudies' ? someCase : String(id), size }),
      );
    expect({ counts, list: counter.statements }).toMatchObject({ counts: [counts[0], counts[0], counts[0]] });
  });

  it('look-alikes of a title: as many for ten as for one', async () => {
    const title = 'Une école ouverte aux habitants du quartier';
    const one = await counter.of(admin, ALIKE, { title, first: 1 });
    const ten = await counter.of(admin, ALIKE, { title, first: 10 });
    expect({ one, ten, list: counter.statements }).toMatchObject({ one: ten });
    expect(ten).toBeLessThanOrEqual(9);
  });
});
