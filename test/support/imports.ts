import type { Answer, TestApp, Visitor } from './app.js';
import { eventually } from './eventually.js';
import { multipart } from './uploads.js';

export interface ImportRow {
  number: number;
  state: string;
  title: string;
  caseStudyId: string | null;
  problems: { cell: string; column: string; code: string; message: string; warning: boolean }[];
}

export interface ImportRun {
  id: string;
  state: string;
  format: string | null;
  encoding: string | null;
  refusal: string | null;
  rowsRead: number;
  columns: string[];
  ignored: string[];
  counts: { state: string; count: number }[];
  rows: { total: number; items: ImportRow[] };
}

export const IMPORT = `query ($id: ID!) { import(id: $id) {
  id state format encoding refusal rowsRead columns ignored counts { state count }
  rows(page: { size: 50 }) { total items { number state title caseStudyId problems { cell column code message warning } } } } }`;
export const START = `mutation ($id: ID!, $known: KnownChoice, $alike: AlikeChoice, $rows: [ImportRowChoiceInput!]) {
  startImport(id: $id, known: $known, alike: $alike, rows: $rows) { id state } }`;

/** What a file that was brought is answered. */
export interface Brought {
  status: number;
  id: string;
  code?: string;
  message?: string;
}

/** What to do with rows: all of a kind, or single ones. */
export interface ImportChoices {
  known?: string;
  alike?: string;
  rows?: { number: number; choice: string }[];
}

/** Brings files of cases and follows what becomes of them, as a machine client would. */
export class Importing {
  constructor(
    private readonly server: TestApp,
    private readonly visitor: Visitor,
    private readonly language = 'en',
  ) {}

  async bring(name: string, content: Buffer | string, headers: Record<string, string> = {}): Promise<Brought> {
    const { payload, contentType } = multipart(name, Buffer.from(content));
    const response = await this.server.app.inject({
      method: 'POST',
      url: '/imports',
      headers: {
        'content-type': contentType,
        'apollo-require-preflight': 'true',
        'accept-language': this.language,
        ...this.visitor.headers(),
        ...headers,
      },
      payload,
    });
    return { status: response.statusCode, ...response.json<Omit<Brought, 'status'>>() };
  }

  async read(id: string): Promise<ImportRun> {
    return (await this.visitor.ask<{ import: ImportRun }>(IMPORT, { id })).import;
  }

  /** Once the file has been read: what it would do, or why it can't be read. */
  async dryRun(name: string, content: Buffer | string): Promise<ImportRun> {
    const { id, message } = await this.bring(name, content);
    if (!id) throw new Error(`The file was not taken: ${message}`);
    return this.settled(id, 'CHECKING');
  }

  start(id: string, choices: ImportChoices = {}): Promise<Answer<{ startImport: ImportRun }>> {
    return this.visitor.send(START, { id, ...choices });
  }

  /** Imports all that is right, and waits until it is done. */
  async finish(id: string, choices: ImportChoices = {}): Promise<ImportRun> {
    await this.start(id, choices);
    return this.settled(id, 'RUNNING');
  }

  private async settled(id: string, passing: string): Promise<ImportRun> {
    let run = await this.read(id);
    await eventually(async () => {
      run = await this.read(id);
      return run.state !== passing;
    });
    return run;
  }
}

/** How many rows are in each state. */
export const countsOf = ({ counts }: Pick<ImportRun, 'counts'>): Record<string, number> =>
  Object.fromEntries(counts.map(({ state, count }) => [state, count]));
