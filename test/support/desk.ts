import { createTestApp, type TestApp, type Visitor } from './app.js';

export interface Desk {
  id: string;
  version: number;
  state: string;
  publishedRevision?: number | null;
  missing: { field: string; locale: string | null; message: string }[];
  translations: { locale: string; title: string; status: string; outdated: boolean; reviewed: boolean }[];
}
type Result = { __typename: string; message?: string } & Record<string, unknown>;
export type Outcome = Result & { caseStudy: Desk };

const DESK =
  'id version state missing(locale: EN) { field locale message } translations { locale title status outdated reviewed }';
const ANSWER = `__typename
  ... on CaseStudySaved { caseStudy { ${DESK} } }
  ... on InvalidInput { message problems { field code message } }
  ... on StaleVersion { message currentVersion changedBy current { ${DESK} } }
  ... on IncompleteCaseStudy { message missing { field locale message } }
  ... on WrongState { message state }`;
/** A union's members that an operation may name: GraphQL refuses the others. */
const only = (names: string[]) =>
  ANSWER.split('\n')
    .filter((line) => !line.includes('... on') || names.some((name) => line.includes(`on ${name} `)))
    .join('\n');

export const CREATE = `mutation ($input: CreateCaseStudyInput!) { result: createCaseStudy(input: $input) { ${only(['CaseStudySaved', 'InvalidInput'])} } }`;
export const UPDATE = `mutation ($id: ID!, $version: Int!, $input: UpdateCaseStudyInput!) { result: updateCaseStudy(id: $id, version: $version, input: $input) { ${only(['CaseStudySaved', 'InvalidInput', 'StaleVersion', 'WrongState'])} } }`;
export const TRANSLATE = `mutation ($id: ID!, $version: Int!, $locale: Locale!, $input: CaseStudyTranslationInput!) { result: saveCaseStudyTranslation(id: $id, version: $version, locale: $locale, input: $input) { ${only(['CaseStudySaved', 'InvalidInput', 'StaleVersion', 'WrongState'])} } }`;
export const PUBLISH = `mutation ($id: ID!, $version: Int!, $locales: [Locale!]!) { result: publishCaseStudy(id: $id, version: $version, locales: $locales) { ${only(['CaseStudySaved', 'StaleVersion', 'IncompleteCaseStudy', 'WrongState'])} } }`;
export const PUBLIC =
  'query ($id: ID!, $locale: Locale!) { caseStudy(id: $id, locale: $locale) { title teaser locale availableLocales slug translations { locale outdated } } }';
const SEARCH =
  'query ($query: String!, $locale: Locale!) { caseStudies(query: $query, locale: $locale) { total items { caseStudy { id } } } }';

export const JA_TEXTS = {
  teaser: '港の倉庫を若い職人の工房に変えた。',
  summary: '空き倉庫を市が借り上げ、三年間は家賃を半額にして若い職人に貸した。',
  context: '港の倉庫の半分が空いていた。',
  actions: '市が倉庫を借り上げ、工房として貸し出した。',
  results: '二十の工房が開いた。',
  transferability: '空き倉庫のある港町なら始められる。',
};
const FACTS = { topics: ['crafts-gastronomy-ecotourism'], sdgs: [8, 11] };

interface PublicView {
  title: string;
  locale: string;
  availableLocales: string[];
  translations: { locale: string; outdated: boolean }[];
}

/** The desk of case studies in a test: the server, an administrator, and what they do again and again. */
export class TestDesk {
  private constructor(
    readonly server: TestApp,
    readonly admin: Visitor,
    readonly kanazawa: string,
    readonly tours: string,
  ) {}

  static async open(settings: Record<string, string> = {}, options: { pages?: boolean } = {}): Promise<TestDesk> {
    const server = await createTestApp('demo', settings, options);
    await server.startWorker();
    const admin = server.visitor('en');
    await admin.signIn('admin@kakehashi.example');
    const idOf = async (country: string, code: string): Promise<string> => {
      const document =
        'query ($country: Country!, $code: String!) { collectivity(country: $country, code: $code) { id } }';
      return (await admin.ask<{ collectivity: { id: string } }>(document, { country, code })).collectivity.id;
    };
    return new TestDesk(server, admin, await idOf('JP', '172014'), await idOf('FR', '37261'));
  }

  async run(visitor: Visitor, document: string, variables: Record<string, unknown>): Promise<Outcome> {
    return (await visitor.ask<{ result: Outcome }>(document, variables)).result;
  }

  /** Whether a visitor's search finds the case. */
  async finds(query: string, locale: string, id: string): Promise<boolean> {
    type Found = { caseStudies: { items: { caseStudy: { id: string } }[] } };
    const { caseStudies } = await this.server.visitor().ask<Found>(SEARCH, { query, locale });
    return caseStudies.items.some(({ caseStudy }) => caseStudy.id === id);
  }

  async publicView(id: string, locale: string): Promise<PublicView | null> {
    const answer = await this.server.visitor().ask<{ caseStudy: PublicView | null }>(PUBLIC, { id, locale });
    return answer.caseStudy;
  }

  async create(visitor: Visitor, ownerId: string, title: string): Promise<Desk> {
    return (await this.run(visitor, CREATE, { input: { ownerId, originalLocale: 'JA', title, ...FACTS } })).caseStudy;
  }

  /** A case of Kanazawa, complete in Japanese and not yet published. */
  async written(title: string): Promise<Desk> {
    const { id, version } = await this.create(this.admin, this.kanazawa, title);
    return (await this.run(this.admin, TRANSLATE, { id, version, locale: 'JA', input: JA_TEXTS })).caseStudy;
  }

  async publish({ id, version }: Desk, locales: string[]): Promise<Outcome> {
    return this.run(this.admin, PUBLISH, { id, version, locales });
  }

  async published(title: string): Promise<Desk> {
    const result = await this.publish(await this.written(title), ['JA']);
    if (result.__typename !== 'CaseStudySaved') throw new Error(`Not published: ${result.__typename}`);
    return result.caseStudy;
  }
}
