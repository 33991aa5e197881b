import { createHash } from 'node:crypto';

/** A case that was begun, as it was written. */
export interface Written {
  word: string;
  title: string;
  teaser: string;
  summary: string;
}

export interface PublicCase extends Omit<Written, 'word'> {
  availableLocales: string[];
  topics: { code: string }[];
  sdgs: { number: number }[];
}

interface Saved {
  caseStudy: { id: string; version: number };
}

const SAVED = '... on CaseStudySaved { caseStudy { id version } }';

/** A word of letters that no other resembles, so that a search for it finds its case alone. */
const wordOf = (seed: string): string =>
  [...createHash('sha256').update(seed).digest().subarray(0, 12)]
    .map((byte) => String.fromCharCode(97 + (byte % 26)))
    .join('');

/** The server went away in the middle of a request. */
class ServerGone extends Error {}

/** An author who talks to a server through HTTP, and remembers what was confirmed. */
export class CaseWriter {
  /** By id: what was begun, and those of them whose publication the server has confirmed. */
  readonly begun = new Map<string, Written>();
  readonly confirmed = new Set<string>();
  private cookie = '';
  private owner = '';

  constructor(
    private readonly url: string,
    private readonly seed: string,
  ) {}

  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(JSON.stringify({ query, variables }));
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  }

  private async send<Data>(body: string): Promise<{ data: Data; errors?: { message: string }[] }> {
    const headers = { 'content-type': 'application/json', 'accept-language': 'fr', cookie: this.cookie };
    try {
      const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers, body });
      this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
      return (await response.json()) as { data: Data; errors?: { message: string }[] };
    } catch (error) {
      throw new ServerGone(String(error));
    }
  }

  async signIn(): Promise<void> {
    await this.ask('mutation { signIn(email: "admin@kakehashi.example", password: "kakehashi-demo") { __typename } }');
    const found = await this.ask<{ collectivity: { id: string } }>(
      '{ collectivity(country: FR, code: "44109") { id } }',
    );
    this.owner = found.collectivity.id;
  }

  /** Writes a case and publishes it. */
  async publishOne(name: string): Promise<void> {
    const word = wordOf(`${this.seed} ${name}`);
    const written = {
      word,
      title: `Essai ${word}`,
      teaser: `Une phrase sur ${word}.`,
      summary: `Un résumé de ${word}.`,
    };
    const input = {
      ownerId: this.owner,
      originalLocale: 'FR',
      title: written.title,
      topics: ['soft-mobility'],
      sdgs: [11],
      depth: 'SNAPSHOT',
      startYear: 2021,
      ongoing: true,
    };
    const { created } = await this.ask<{ created: Saved }>(
      `mutation ($input: CreateCaseStudyInput!) { created: createCaseStudy(input: $input) { ${SAVED} } }`,
      { input },
    );
    const { id, version } = created.caseStudy;
    this.begun.set(id, written);
    const texts = { teaser: written.teaser, summary: written.summary };
    const { saved } = await this.ask<{ saved: Saved }>(
      `mutation ($id: ID!, $version: Int!, $texts: CaseStudyTranslationInput!) { saved: saveCaseStudyTranslation(id: $id, locale: FR, version: $version, input: $texts) { ${SAVED} } }`,
      { id, version, texts },
    );
    const { published } = await this.ask<{ published: Partial<Saved> }>(
      `mutation ($id: ID!, $version: Int!) { published: publishCaseStudy(id: $id, locales: [FR], version: $version) { ${SAVED} } }`,
      { id, version: saved.caseStudy.version },
    );
    if (published.caseStudy?.id !== id) throw new Error(`${id} was not published`);
    this.confirmed.add(id);
  }

  /** Publishes one case after the other until the server is gone. */
  async publishUntilGone(name: string): Promise<void> {
    for (let number = 1; ; number += 1) {
      try {
        await this.publishOne(`${name} ${number}`);
      } catch (error) {
        if (error instanceof ServerGone) return;
        throw error;
      }
    }
  }

  /** What readers get of a case; null where it is not public. */
  async read(id: string): Promise<PublicCase | null> {
    const query =
      'query ($id: ID!) { caseStudy(id: $id, locale: FR) { title teaser summary availableLocales topics { code } sdgs { number } } }';
    return (await this.ask<{ caseStudy: PublicCase | null }>(query, { id })).caseStudy;
  }

  async finds(id: string): Promise<boolean> {
    const query = 'query ($word: String!) { caseStudies(query: $word, locale: FR) { items { caseStudy { id } } } }';
    const { caseStudies } = await this.ask<{ caseStudies: { items: { caseStudy: { id: string } }[] } }>(query, {
      word: this.begun.get(id)?.word ?? '',
    });
    return caseStudies.items.some(({ caseStudy }) => caseStudy.id === id);
  }

  /** How its editors see a case. */
  async stateOf(id: string): Promise<string> {
    return (
      await this.ask<{ editorCaseStudy: { state: string } }>(
        'query ($id: ID!) { editorCaseStudy(id: $id) { state } }',
        { id },
      )
    ).editorCaseStudy.state;
  }
}
