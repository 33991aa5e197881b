import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../apps/api/src/core/jobs/index.js';
import { type Introduced, must, TwoTowns } from '../support/introductions.js';
import { Postman, RELAY } from '../support/relay.js';

const DAY = 86_400_000;
const TOURS = 'tours@kakehashi.example';
const KANAZAWA = 'kanazawa-manager@kakehashi.example';
/** Months go by: each time the market of suggestions is read anew. */
const LONG = 120_000;
const PHONE = '+81 76 220 2032';

describe('the story of an introduction, in two languages with two mailboxes', () => {
  let towns: TwoTowns;
  let postman: Postman;
  /** Every answer of the API, for looking for what must not be in it. */
  const answers: string[] = [];

  beforeAll(async () => {
    towns = await TwoTowns.open(RELAY);
    postman = await Postman.of(towns.server);
    await towns.server.startWorker();
    for (const visitor of [towns.tours, towns.kanazawa]) {
      const send = visitor.send.bind(visitor);
      visitor.send = async (query, variables) => {
        const answer = await send(query, variables);
        answers.push(JSON.stringify(answer));
        return answer as never;
      };
    }
  });
  beforeEach(() => towns.forget());
  afterAll(() => towns.close());

  /** What the worker does every hour. */
  const tend = async () => towns.server.app.get(Jobs).registered().get('introductions.tend')?.({});
  const later = (days: number): void => towns.server.clock.advance(days * DAY);
  /** Everything that left the server so far. */
  const everything = (): string =>
    [
      ...answers,
      ...towns.smtp.mails.map(({ from, subject, text, html, header }) =>
        [from, subject, text, html, header('reply-to'), header('references')].join('\n'),
      ),
    ].join('\n');
  const replyTo = (mail: { header: (name: string) => string | undefined }): string => mail.header('reply-to') ?? '';
  const reread = async (id: string): Promise<[Introduced, Introduced]> => {
    const [one, other] = [await towns.read(towns.tours, id), await towns.read(towns.kanazawa, id)];
    if (!one || !other) throw new Error('Not found');
    return [one, other];
  };

  it(
    'propose, remind, accept, write by mail and on the site, reveal, call, conclude',
    async () => {
      const { id } = await towns.proposed();
      const letter = await towns.smtp.mailTo(KANAZAWA);
      expect(letter.from).toMatch(/Tours|トゥール/);
      expect(replyTo(letter)).toMatch(/^relay\+[a-z2-7]{32}@relay\.kakehashi\.example$/);

      later(21.1);
      await tend();
      await tend();
      expect((await towns.smtp.mailTo(KANAZAWA, 2)).subject).toContain('ご確認のお願い');
      expect((await towns.read(towns.kanazawa, id))?.remindedAt).not.toBeNull();

      must(await towns.answer(towns.kanazawa, id, true, { message: '喜んでお受けいたします。' }));
      const acceptance = await towns.smtp.mailTo(TOURS);
      expect(acceptance.text).toContain('喜んでお受けいたします。');

      const sent = await postman.send({
        from: `Camille Durand <${TOURS}>`,
        to: replyTo(acceptance),
        subject: 'Re: réponse',
        text: `Merci beaucoup, à bientôt.\nMon numéro : 02 47 21 60 00\n\nLe 28 nov. 2026, ${KANAZAWA} a écrit :\n> 喜んで\n\n-- \nCamille`,
        attachments: [{ filename: 'plan.pdf', content: 'x' }],
      });
      expect(sent.code).toBe(250);
      const relayed = await towns.smtp.mailTo(KANAZAWA, 3);
      expect(relayed.text).toContain('Merci beaucoup, à bientôt.');
      expect(relayed.text).toContain('[…]');
      expect(relayed.text).toContain('添付ファイル1件');
      expect(relayed.text).not.toContain('47 21 60');

      must(await towns.say(towns.kanazawa, id, 'こちらこそ、よろしくお願いいたします。'));
      expect((await towns.smtp.mailTo(TOURS, 2)).text).toContain('こちらこそ');
      const back = await postman.send({
        from: KANAZAWA,
        to: replyTo(relayed),
        subject: 'Re',
        text: '資料をお送りします。',
      });
      expect(back.code).toBe(250);

      const [seenFromTours, seenFromKanazawa] = await reread(id);
      expect(seenFromTours.state).toBe('ACTIVE');
      expect(seenFromTours.messages.items).toEqual(seenFromKanazawa.messages.items);
      expect(seenFromTours.messages.items.map(({ side, kind, via }) => [side, kind, via])).toEqual([
        ['RECIPIENT', 'ACCEPTANCE', 'SITE'],
        ['PROPOSER', 'MESSAGE', 'MAIL'],
        ['RECIPIENT', 'MESSAGE', 'SITE'],
        ['RECIPIENT', 'MESSAGE', 'MAIL'],
      ]);
      // Until here nobody has shown anything: neither address, nor any part of it, has left.
      for (const secret of [TOURS, KANAZAWA, 'kanazawa@kakehashi.example', '02 47', PHONE])
        expect(everything()).not.toContain(secret);

      must(await towns.reveal(towns.kanazawa, id, { email: true, phone: PHONE, office: '国際交流課', consent: true }));
      const [withContact] = await reread(id);
      expect(withContact.contacts).toEqual([
        { side: 'RECIPIENT', own: false, name: '吉田 さくら', email: KANAZAWA, phone: PHONE, office: '国際交流課' },
      ]);
      must(await towns.run(towns.kanazawa, 'withdrawContact(id: $id)', '$id: ID!', { id }));
      expect((await reread(id))[0].contacts).toEqual([]);
      const [kept] = await towns.server.sql<{ phone: null; withdrawn_at: Date; text_version: number }>(
        'select phone, withdrawn_at, text_version from introduction_contact',
      );
      expect(kept).toMatchObject({ phone: null, text_version: 1, withdrawn_at: expect.any(Date) });

      const { introduction } = await towns.tours.ask<{
        introduction: { callTimes: { start: string; sentence: string }[] };
      }>('query ($id: ID!) { introduction(id: $id) { callTimes(first: 3) { start sentence } } }', { id });
      const times = introduction.callTimes.map(({ start }) => start);
      expect(introduction.callTimes[0]?.sentence).toMatch(/\(Tours\), .*\(Kanazawa\)/);
      const types = '$id: ID!, $times: [DateTime!]!';
      must(await towns.run(towns.tours, 'proposeIntroductionCall(id: $id, times: $times)', types, { id, times }));
      const agree = ['agreeIntroductionCall(id: $id, time: $time)', '$id: ID!, $time: DateTime!'] as const;
      expect((await towns.run(towns.tours, ...agree, { id, time: times[1] })).problems).toHaveLength(1);
      const agreed = must(await towns.run(towns.kanazawa, ...agree, { id, time: times[1] }));
      expect(agreed.call?.agreed?.start).toBe(times[1]);
      expect(agreed.call?.calendar).toContain(`DTSTART:${times[1]?.replace(/[-:]|\.000/g, '')}`);
      expect((await towns.smtp.mailTo(TOURS, 4)).subject).toContain('fixé');

      const { version } = (await reread(id))[0];
      const concluded = must(
        await towns.run(
          towns.tours,
          'concludeIntroduction(id: $id, version: $version, outcome: EXCHANGE, note: $note)',
          '$id: ID!, $version: Int!, $note: String',
          { id, version, note: 'Deux visites prévues.' },
        ),
      );
      expect(concluded).toMatchObject({
        state: 'CONCLUDED',
        outcome: 'EXCHANGE',
        outcomeNote: 'Deux visites prévues.',
      });
      const over = await postman.send({ from: TOURS, to: replyTo(acceptance), subject: 'Re', text: 'Encore un mot' });
      expect(over.code).toBe(250);
      await towns.smtp.mailTo(TOURS, 5);
      expect(towns.smtp.mails.some(({ subject }) => subject.includes('n’a pas été transmis'))).toBe(true);
      const trail = await towns.server.sql<{ action: string; details: object }>(
        'select action, details from audit_event where subject_id = $1 order by id',
        [id],
      );
      expect(trail.map(({ action }) => action.replace('introduction.', ''))).toEqual([
        ...['prepared', 'proposed', 'reminded', 'accepted', 'begun', 'message', 'message', 'message'],
        ...['contact-shown', 'contact-withdrawn', 'call-proposed', 'call-agreed', 'concluded'],
      ]);
      expect(JSON.stringify(trail)).not.toMatch(/@|220 2032|Merci/);
    },
    LONG,
  );

  it(
    'propose, decline, and never be suggested again: to neither side, nor months later',
    async () => {
      const partners = async (id: string): Promise<string[]> => {
        const query = 'query ($id: ID!) { partnerSuggestions(collectivityId: $id, first: 50) { collectivity { id } } }';
        type Found = { partnerSuggestions: { collectivity: { id: string } }[] };
        const found = await towns.server.visitor().ask<Found>(query, { id });
        return found.partnerSuggestions.map(({ collectivity }) => collectivity.id);
      };
      expect(await partners(towns.toursId)).toContain(towns.kanazawaId);
      expect(await partners(towns.kanazawaId)).toContain(towns.toursId);
      const { id } = await towns.proposed();
      const letter = await towns.smtp.mailTo(KANAZAWA);
      expect(letter.text).toContain('拝啓');
      expect(letter.text).toContain('Madame, Monsieur');
      must(await towns.answer(towns.kanazawa, id, false, { message: '今は難しい状況です。', veto: true }));
      const refusal = await towns.smtp.mailTo(TOURS);
      expect(refusal.subject).toMatch(/Kanazawa|金沢市/);
      expect(refusal.text).toContain('今は難しい状況です。');
      for (const days of [0, 400]) {
        later(days);
        expect(await partners(towns.toursId)).not.toContain(towns.kanazawaId);
        expect(await partners(towns.kanazawaId)).not.toContain(towns.toursId);
        expect(await towns.propose(towns.tours)).toMatchObject({ __typename: 'IntroductionRefused' });
      }
    },
    LONG,
  );

  it(
    'expires after its reminder, and leaves the pair in peace',
    async () => {
      const { id } = await towns.proposed();
      later(27);
      await tend();
      expect((await towns.read(towns.tours, id))?.state).toBe('PROPOSED');
      later(8);
      await tend();
      expect((await towns.read(towns.tours, id))?.state).toBe('EXPIRED');
      expect(await towns.propose(towns.tours)).toMatchObject({ code: 'cooling' });
      later(91);
      expect((await towns.proposed()).state).toBe('PROPOSED');
    },
    LONG,
  );

  it(
    'is reminded first where no worker ran for months, and has a week then',
    async () => {
      const { id } = await towns.proposed();
      later(100);
      await tend();
      const read = await towns.read(towns.kanazawa, id);
      expect(read?.state).toBe('PROPOSED');
      expect(new Date(read?.answerBy ?? 0).getTime()).toBeGreaterThan(towns.server.clock.now().getTime() + 6.9 * DAY);
      must(await towns.answer(towns.kanazawa, id, true));
    },
    LONG,
  );

  it('keeps notes to one’s own side, and from administrators', async () => {
    const { id } = await towns.proposed();
    const add = ['addIntroductionNote(id: $id, body: $body)', '$id: ID!, $body: String!'] as const;
    const noted = must(await towns.run(towns.tours, ...add, { id, body: 'À relancer par le maire' }));
    expect(noted.notes).toEqual([
      expect.objectContaining({ body: 'À relancer par le maire', author: 'Camille Durand' }),
    ]);
    const admin = towns.server.visitor('en');
    await admin.signIn('admin@kakehashi.example');
    expect((await towns.read(towns.kanazawa, id))?.notes).toEqual([]);
    expect((await towns.read(admin, id))?.notes).toEqual([]);
    const noteId = noted.notes[0]?.id;
    const remove = ['removeIntroductionNote(id: $id)', '$id: ID!'] as const;
    await expect(towns.run(towns.kanazawa, ...remove, { id: noteId })).rejects.toThrow('NOT_FOUND');
    expect(must(await towns.run(towns.tours, ...remove, { id: noteId })).notes).toEqual([]);
  });

  it('shows nothing of anybody before an acceptance', async () => {
    const { id } = await towns.proposed();
    const early = await towns.reveal(towns.tours, id, { email: true, consent: true });
    expect(early.__typename).toBe('WrongIntroductionState');
    expect((await towns.say(towns.tours, id, 'Bonjour')).__typename).toBe('WrongIntroductionState');
    const refused = await towns.answer(towns.kanazawa, id, false, { message: `お電話ください ${PHONE}` });
    expect(refused.problems.map(({ code }) => code)).toEqual(['introduction.noContactDetails']);
  });
});
