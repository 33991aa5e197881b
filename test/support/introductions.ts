import type { Visitor } from './app.js';
import { createTestApp, type TestApp } from './app.js';
import { startSmtp, type TestSmtp } from './smtp.js';

const FIELDS = `id state version side subject answerBy remindedAt declineReason outcome outcomeNote
  proposer { id } recipient { id } letters { locale body original provenance }
  messages { total items { id side kind via locale body translation translationLocale masked droppedAttachments } }
  contacts { side own name email phone office } notes { id body author }
  call { side minutes place times { start sentence } agreed { start sentence } calendar }
  score { version score reasons { weight sentence } }
  abilities { edit discard propose withdraw accept decline conclude converse note veto }`;
const ANSWER = `__typename ... on IntroductionSaved { introduction { ${FIELDS} } }
  ... on InvalidInput { problems { field code } } ... on StaleIntroduction { message currentVersion changedBy }
  ... on WrongIntroductionState { message introductionState }`;

export interface Introduced {
  id: string;
  state: string;
  version: number;
  side: string | null;
  subject: string;
  answerBy: string;
  remindedAt: string | null;
  outcome: string | null;
  outcomeNote: string | null;
  letters: { locale: string; body: string; original: boolean; provenance: string }[];
  messages: { total: number; items: Record<string, unknown>[] };
  contacts: { side: string; own: boolean; name: string; email: string | null; phone: string | null }[];
  notes: { id: string; body: string; author: string | null }[];
  call: {
    times: { start: string; sentence: string }[];
    agreed: { start: string } | null;
    calendar: string | null;
  } | null;
  score: { version: string; score: number; reasons: { weight: number; sentence: string }[] } | null;
  abilities: Record<string, boolean>;
}
export interface MoveResult {
  __typename: string;
  introduction: Introduced;
  problems: { field: string; code: string }[];
  code: string;
  message: string;
}

/** Tours and Kanazawa with their people, on a real server with a real mail server beside it. */
export class TwoTowns {
  private constructor(
    readonly server: TestApp,
    readonly smtp: TestSmtp,
    /** Manager of Tours, who reads French. */
    readonly tours: Visitor,
    /** Manager of Kanazawa, who reads Japanese. */
    readonly kanazawa: Visitor,
    /** Contributor of Kanazawa. */
    readonly writer: Visitor,
    readonly toursId: string,
    readonly kanazawaId: string,
  ) {}

  static async open(settings: Record<string, string> = {}): Promise<TwoTowns> {
    const smtp = await startSmtp();
    const long = { SESSION_IDLE_HOURS: '20000', SESSION_MAX_HOURS: '30000' };
    const server = await createTestApp('demo', { ...smtp.settings, ...long, ...settings });
    const [tours, kanazawa, writer] = [server.visitor('fr'), server.visitor('ja'), server.visitor('ja')];
    await tours.signIn('tours@kakehashi.example');
    await kanazawa.signIn('kanazawa-manager@kakehashi.example');
    await writer.signIn('kanazawa@kakehashi.example');
    const idOf = async (country: string, code: string): Promise<string> =>
      (
        await tours.ask<{ collectivity: { id: string } }>(
          'query ($country: Country!, $code: String!) { collectivity(country: $country, code: $code) { id } }',
          { country, code },
        )
      ).collectivity.id;
    const ids = [await idOf('FR', '37261'), await idOf('JP', '172014')] as const;
    return new TwoTowns(server, smtp, tours, kanazawa, writer, ...ids);
  }

  /** Tours writes to Kanazawa about a topic, in French, unless said otherwise. */
  input(changes: Record<string, unknown> = {}): Record<string, unknown> {
    const letters = [{ locale: 'FR', body: 'Madame, Monsieur,\n\nNous aimerions apprendre de vous.' }];
    return {
      proposerId: this.toursId,
      recipientId: this.kanazawaId,
      topic: 'smart-tourism',
      locale: 'FR',
      letters,
      ...changes,
    };
  }

  async run(visitor: Visitor, call: string, types: string, variables: Record<string, unknown>): Promise<MoveResult> {
    const document = `mutation (${types}) { result: ${call} { ${ANSWER} ${REFUSED.test(call) ? '... on IntroductionRefused { code message until }' : ''} } }`;
    return (await visitor.ask<{ result: MoveResult }>(document, variables)).result;
  }

  propose(visitor: Visitor, input: Record<string, unknown> = this.input()): Promise<MoveResult> {
    return this.run(visitor, 'proposeIntroduction(input: $input)', '$input: ProposeIntroductionInput!', { input });
  }

  /** A proposal that must go out. */
  async proposed(visitor: Visitor = this.tours, input: Record<string, unknown> = this.input()): Promise<Introduced> {
    return must(await this.propose(visitor, input));
  }

  answer(visitor: Visitor, id: string, accept: boolean, more: Record<string, unknown> = {}): Promise<MoveResult> {
    return this.run(
      visitor,
      'answerIntroduction(id: $id, accept: $accept, message: $message, reason: $reason, veto: $veto, version: $version)',
      '$id: ID!, $accept: Boolean!, $message: String, $reason: DeclineReason, $veto: Boolean = false, $version: Int',
      { id, accept, ...more },
    );
  }

  /** Writes on the site. */
  say(visitor: Visitor, id: string, body: string): Promise<MoveResult> {
    return this.run(visitor, 'sendIntroductionMessage(id: $id, body: $body)', '$id: ID!, $body: String!', { id, body });
  }

  /** Shows one's details to the other side. */
  reveal(visitor: Visitor, id: string, input: Record<string, unknown>): Promise<MoveResult> {
    const types = '$id: ID!, $input: IntroductionContactInput!';
    return this.run(visitor, 'revealContact(id: $id, input: $input)', types, { id, input });
  }

  /** A move that takes an id and a version. */
  move(visitor: Visitor, name: string, id: string, version: number): Promise<MoveResult> {
    return this.run(visitor, `${name}(id: $id, version: $version)`, '$id: ID!, $version: Int!', { id, version });
  }

  async read(visitor: Visitor, id: string): Promise<Introduced | null> {
    const document = `query ($id: ID!) { introduction(id: $id) { ${FIELDS} } }`;
    return (await visitor.ask<{ introduction: Introduced | null }>(document, { id })).introduction;
  }

  /** Forgets everything between the two, for the next test. */
  async forget(): Promise<void> {
    for (const table of ['introduction', 'pair_veto', 'rate_limit', 'notification', 'outgoing_mail'])
      await this.server.sql(`delete from ${table}`);
    this.smtp.mails.splice(0);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.smtp.close();
  }
}

const REFUSED = /^(propose|send)Introduction\(/;

/** The introduction of a move that must succeed. */
export function must(result: MoveResult): Introduced {
  if (result.__typename !== 'IntroductionSaved') throw new Error(JSON.stringify(result));
  return result.introduction;
}
