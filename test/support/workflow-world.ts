import { randomUUID } from 'node:crypto';
import { DEMO_SIGN_INS } from '../../apps/api/src/modules/accounts/index.js';
import type { Visitor } from './app.js';
import { JA_TEXTS, TestDesk, TRANSLATE, UPDATE } from './desk.js';
import { moveDocument } from './moves.js';
import {
  type Attempt,
  type CaseModel,
  LANGUAGES,
  type Language,
  type Role,
  ROLES,
  type Step,
  type Titles,
} from './workflow-model.js';

const MOVES = {
  submit: 'submitCaseStudy',
  requestChanges: 'requestChanges',
  approve: 'approveCaseStudy',
  publish: 'publishCaseStudy',
  withdraw: 'withdrawCaseStudy',
  archive: 'archiveCaseStudy',
  reopen: 'reopenCaseStudy',
} as const;

const RESTORE = `mutation ($id: ID!, $version: Int!, $revision: Int!) {
  result: restoreRevision(id: $id, version: $version, number: $revision) {
    __typename ... on CaseStudySaved { caseStudy { version state } } ... on StaleVersion { changedBy } } }`;
const EDITED = `editorCaseStudy(id: $id) { state version publishedRevision sdgs { number }
  translations { locale title }
  abilities { edit submit requestChanges approve publish withdraw archive reopen } }`;

const isMove = (step: Step): step is keyof typeof MOVES => step in MOVES;

/** What somebody is answered: a result's type or an error's code; and who was first, where somebody was. */
export interface Told {
  kind: string;
  changedBy?: string | null;
}

/** What the working copy says to somebody who may read it. */
export interface Working {
  state: string;
  version: number;
  publishedRevision: number | null;
  sdgs: { number: number }[];
  titles: Titles;
  abilities: Record<keyof typeof MOVES | 'edit', boolean>;
}

/** What is public, by the reader's language; and which of the searched words find the case. */
export interface Seen {
  read: Record<Language, { title: string; sdgs: { number: number }[] } | null>;
  found: string[];
  working: Working | string;
}

/** A word to search for, in the language of the title that it stands in. */
export interface Searched {
  word: string;
  locale: Language;
}

/** A desk with somebody in every role of the table, who try things on cases of Kanazawa and look at what comes of it. */
export class WorkflowWorld {
  private constructor(
    readonly desk: TestDesk,
    private readonly people: Record<Role, Visitor>,
    private readonly names: Partial<Record<Role, string>>,
  ) {}

  static async open(): Promise<WorkflowWorld> {
    const desk = await TestDesk.open();
    const demo: Partial<Record<Role, string>> = {
      stranger: 'tours@kakehashi.example',
      contributor: 'kanazawa@kakehashi.example',
      manager: 'kanazawa-manager@kakehashi.example',
      reviewer: 'relecture@kakehashi.example',
      administrator: 'admin@kakehashi.example',
    };
    const names = Object.fromEntries(
      Object.entries(demo).map(([role, email]) => [role, DEMO_SIGN_INS.find((one) => one.email === email)?.name]),
    );
    const others = {
      otherReviewer: await addReviewer(desk, 'other', ['no-theme-of-the-case']),
      ownReviewer: await addReviewer(desk, 'own', []),
    };
    await desk.server.sql(
      `insert into membership (user_id, collectivity_id, role) select id, $1, 'contributor' from user_account where email = $2`,
      [Number(desk.kanazawa), others.ownReviewer],
    );
    const people: Partial<Record<Role, Visitor>> = {};
    for (const role of ROLES) {
      const visitor = desk.server.visitor('en');
      const email = { ...demo, ...others }[role as Exclude<Role, 'visitor'>];
      if (email) await visitor.signIn(email);
      people[role] = visitor;
    }
    return new WorkflowWorld(desk, people as Record<Role, Visitor>, {
      ...names,
      ownReviewer: 'own',
      otherReviewer: 'other',
    });
  }

  nameOf(role: Role): string | undefined {
    return this.names[role];
  }

  /** A case with a title in Japanese and nothing else, and what is to be remembered of it. */
  async begin(title: string): Promise<{ id: string; model: CaseModel }> {
    const { id, version } = await this.desk.create(this.people.contributor, this.desk.kanazawa, title);
    const rest = { whole: [], revisions: [], publicVersion: null, changedBy: 'contributor' } as const;
    return { id, model: { state: 'DRAFT', version, sdgs: [8, 11], titles: { JA: title }, ...rest } };
  }

  async attempt(id: string, attempt: Attempt): Promise<Told> {
    const { role, version } = attempt;
    const [document, variables] = operationOf(attempt);
    const { data, errors } = await this.people[role].send<{ result: { __typename: string; changedBy?: string } }>(
      document,
      { id, version, ...variables },
    );
    if (errors?.[0]) return { kind: errors[0].extensions.code };
    return {
      kind: data.result.__typename,
      ...('changedBy' in data.result ? { changedBy: data.result.changedBy } : {}),
    };
  }

  /** What a role reads and finds as any reader, and what the working copy says to it: the refusal's code otherwise. */
  async seen(role: Role, id: string, words: readonly Searched[]): Promise<Seen> {
    const reads = LANGUAGES.map(
      (locale) => `${locale}: caseStudy(id: $id, locale: ${locale}) { title sdgs { number } }`,
    );
    const searches = words.map(
      ({ word, locale }, index) =>
        `w${String(index)}: caseStudies(query: "${word}", locale: ${locale}) { items { caseStudy { id } } }`,
    );
    const { data, errors = [] } = await this.people[role].send<
      Seen['read'] & Record<string, Found> & { editorCaseStudy: Copy | null }
    >(`query ($id: ID!) { ${[...reads, ...searches, EDITED].join(' ')} }`, { id });
    const finds = (index: number) => data[`w${String(index)}`]?.items.some(({ caseStudy }) => caseStudy.id === id);
    const found = words.filter((_, index) => finds(index)).map(({ word }) => word);
    const refused = errors.map(({ path, extensions }) => `${String(path)} ${extensions.code}`).join();
    return { read: { JA: data.JA, FR: data.FR }, found, working: workingOf(data.editorCaseStudy) ?? refused };
  }

  /** Every revision with a hash of all that it holds. */
  async revisions(id: string): Promise<{ number: number; hash: string; titles: Record<string, string> }[]> {
    return this.desk.server.sql(
      `select number, encode(sha256(snapshot::text::bytea), 'hex') as hash,
         (select jsonb_object_agg(upper(key), value ->> 'title') from jsonb_each(snapshot -> 'translations')) as titles
       from case_study_revision where case_study_id = $1 order by number`,
      [id],
    );
  }
}

type Found = { items: { caseStudy: { id: string } }[] };
type Copy = Omit<Working, 'titles'> & { translations: { locale: Language; title: string }[] };

function workingOf(copy: Copy | null): Working | null {
  if (!copy) return null;
  const { translations, ...rest } = copy;
  return { ...rest, titles: Object.fromEntries(translations.map(({ locale, title }) => [locale, title])) };
}

/** Somebody new with the demonstration's password, who reviews. */
async function addReviewer(desk: TestDesk, name: string, themes: readonly string[]): Promise<string> {
  const email = `${name}-reviewer@kakehashi.example`;
  await desk.server.sql(
    `insert into user_account (id, email, name, locale, time_zone, password_hash, reviewer, reviewer_themes)
     select $1, $2, $3, 'en', 'Europe/Paris', password_hash, true, $4 from user_account
     where email = 'admin@kakehashi.example'`,
    [randomUUID(), email, name, themes],
  );
  return email;
}

function operationOf({ step, title, sdg, locales, revision }: Attempt): [string, Record<string, unknown>] {
  if (isMove(step)) return [moveDocument(MOVES[step]), { locales, opinion: 'x', reason: 'x' }];
  switch (step) {
    case 'editFacts':
      return [UPDATE, { input: { sdgs: [sdg] } }];
    case 'saveOriginal':
      return [TRANSLATE, { locale: 'JA', input: { title, ...JA_TEXTS } }];
    case 'saveTranslation':
      return [TRANSLATE, { locale: 'FR', input: { title, ...FR_TEXTS } }];
    case 'saveTitle':
      return [TRANSLATE, { locale: 'FR', input: { title } }];
    case 'restore':
      return [RESTORE, { revision }];
  }
}

const FR_TEXTS = {
  teaser: 'Des ateliers dans un entrepôt vide.',
  summary: 'La ville loue des entrepôts vides et les sous-loue à moitié prix.',
  context: 'La moitié des entrepôts était vide.',
  actions: 'La ville a ouvert des ateliers.',
  results: 'Vingt ateliers ont ouvert.',
  transferability: 'Partout où un port a des entrepôts vides.',
};
