import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { must, TwoTowns } from '../support/introductions.js';

describe('introductions', () => {
  let towns: TwoTowns;
  beforeAll(async () => {
    towns = await TwoTowns.open();
    await towns.server.startWorker();
  });
  beforeEach(() => towns.forget());
  afterAll(() => towns.close());

  const suggested = async (): Promise<string[]> => {
    const document = 'query ($id: ID!) { partnerSuggestions(collectivityId: $id, first: 50) { collectivity { id } } }';
    const { partnerSuggestions } = await towns.tours.ask<{ partnerSuggestions: { collectivity: { id: string } }[] }>(
      document,
      { id: towns.toursId },
    );
    return partnerSuggestions.map(({ collectivity }) => collectivity.id);
  };

  it('show the platform’s letters before writing, and mark them as such', async () => {
    const { introductionPreview: preview } = await towns.tours.ask<{
      introductionPreview: { subject: string; letters: { locale: string; body: string; provenance: string }[] };
    }>(
      `query ($theme: IntroductionThemeInput!) { introductionPreview(theme: $theme, locale: FR) {
         subject refusal { code } letters { locale body original provenance } } }`,
      { theme: { proposerId: towns.toursId, recipientId: towns.kanazawaId, topic: 'smart-tourism' } },
    );
    expect(preview.letters.map(({ locale, provenance }) => [locale, provenance])).toEqual([
      ['FR', 'TEMPLATE'],
      ['JA', 'TEMPLATE'],
    ]);
    expect(preview.letters[1]?.body).toMatch(/^金沢市\u3000御中\n\n拝啓/);
  });

  it('go out to the other side’s managers with both letters, each marked as what it is', async () => {
    const sent = await towns.proposed();
    expect(sent).toMatchObject({ state: 'PROPOSED', side: 'PROPOSER' });
    expect(sent.letters.map(({ locale, original, provenance }) => [locale, original, provenance])).toEqual([
      ['FR', true, 'AUTHOR'],
      ['JA', false, 'TEMPLATE'],
    ]);
    expect(sent.score?.version).toMatch(/./);
    const sum = sent.score?.reasons.reduce((total, { weight }) => total + weight, 0) ?? 0;
    expect(sum).toBeCloseTo(sent.score?.score ?? -1, 6);
    const mail = await towns.smtp.mailTo('kanazawa-manager@kakehashi.example');
    expect(mail.from).toContain('ne-pas-repondre@kakehashi.example');
    expect(mail.subject).toContain('引き合わせのご提案');
    expect(mail.text).toContain('Nous aimerions apprendre de vous.');
    expect(mail.text).toContain('ひな形による参考訳');
    expect(mail.text).toContain('拝啓');
    expect(mail.html).toContain('lang="fr-FR"');
    expect(mail.text + mail.html + mail.from).not.toContain('tours@kakehashi.example');
    expect(towns.smtp.mails.flatMap(({ recipients }) => recipients)).toEqual(['kanazawa-manager@kakehashi.example']);
  });

  it('are prepared by contributors and sent by managers', async () => {
    const input = towns.input({
      proposerId: towns.kanazawaId,
      recipientId: towns.toursId,
      locale: 'JA',
      letters: [{ locale: 'JA', body: '拝啓\u3000よろしくお願いいたします。' }],
    });
    const types = '$input: ProposeIntroductionInput!';
    const draft = must(await towns.run(towns.writer, 'prepareIntroduction(input: $input)', types, { input }));
    expect(draft).toMatchObject({ state: 'DRAFT', abilities: { edit: true, propose: false } });
    expect(await towns.read(towns.tours, draft.id)).toBeNull();
    expect(await towns.read(towns.kanazawa, draft.id)).toMatchObject({ abilities: { propose: true } });
    const sent = must(await towns.move(towns.kanazawa, 'sendIntroduction', draft.id, draft.version));
    expect(sent).toMatchObject({ state: 'PROPOSED', version: draft.version + 1 });
    expect((await towns.smtp.mailTo('tours@kakehashi.example')).text).toContain('よろしくお願いいたします');
  });

  it('are accepted by the other side, whose words reach the proposer', async () => {
    const { id } = await towns.proposed();
    const accepted = must(await towns.answer(towns.kanazawa, id, true, { message: '喜んでお受けいたします。' }));
    expect(accepted).toMatchObject({ state: 'ACCEPTED', side: 'RECIPIENT' });
    const mail = await towns.smtp.mailTo('tours@kakehashi.example');
    expect(mail.subject).toContain('a accepté');
    expect(mail.text).toContain('喜んでお受けいたします。');
  });

  it('are declined politely, and the pair is never suggested again', async () => {
    const before = await suggested();
    const { id } = await towns.proposed();
    const declined = must(await towns.answer(towns.kanazawa, id, false, { reason: 'CAPACITY' }));
    expect(declined).toMatchObject({ state: 'DECLINED', declineReason: 'CAPACITY' });
    const mail = await towns.smtp.mailTo('tours@kakehashi.example');
    expect(mail.text).toContain('拝復');
    expect(mail.text).toContain('Nous vous remercions vivement');
    expect(before.length).toBeGreaterThan(0);
    expect(await suggested()).not.toContain(towns.kanazawaId);
    expect(await towns.propose(towns.tours)).toMatchObject({ __typename: 'IntroductionRefused', code: 'declined' });
  });

  it('keep a veto silent: it answers as a full house does', async () => {
    const seenAfter = async (veto: boolean): Promise<unknown> => {
      await towns.forget();
      const { id } = await towns.proposed();
      must(await towns.answer(towns.kanazawa, id, false, { veto }));
      const { text } = await towns.smtp.mailTo('tours@kakehashi.example');
      const seen = { ...(await towns.read(towns.tours, id)), answerBy: null, mail: text };
      return JSON.parse(JSON.stringify(seen).replace(/[0-9a-f-]{36}/g, '')) as unknown;
    };
    expect(await seenAfter(true)).toEqual(await seenAfter(false));
    await seenAfter(true);
    await towns.server.sql(`delete from introduction`);
    const vetoed = await towns.propose(towns.tours);
    await towns.server.sql('delete from pair_veto');
    await towns.server.sql(
      'insert into collectivity_profile (collectivity_id, capacity, version, updated_at) values ($1, 0, 1, now())',
      [Number(towns.kanazawaId)],
    );
    const full = await towns.propose(towns.tours);
    await towns.server.sql('delete from collectivity_profile');
    expect(vetoed).toMatchObject({ __typename: 'IntroductionRefused', code: 'unavailable' });
    expect(vetoed).toEqual(full);
  });

  it('are no more than a collectivity has room for, also where two propose at the same moment', async () => {
    const [place] = await towns.server.sql<{ id: number }>(
      `insert into membership (user_id, collectivity_id, role)
       select u.id, c.id, 'manager' from user_account u, collectivity c
        where u.email = 'tours@kakehashi.example' and c.country = 'FR' and c.code = '44109' and c.tier = 'municipality'
       returning collectivity_id as id`,
    );
    await towns.server.sql(
      'insert into collectivity_profile (collectivity_id, capacity, version, updated_at) values ($1, 1, 1, now())',
      [Number(towns.kanazawaId)],
    );
    const results = await Promise.all([
      towns.propose(towns.tours),
      towns.propose(towns.tours, towns.input({ proposerId: String(place?.id) })),
    ]);
    await towns.server.sql('delete from collectivity_profile');
    await towns.server.sql('delete from membership where collectivity_id = $1', [place?.id]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['IntroductionRefused', 'IntroductionSaved']);
  });

  it('are one at a time between a pair, whoever proposes, also at the same moment', async () => {
    const back = towns.input({ proposerId: towns.kanazawaId, recipientId: towns.toursId });
    const results = await Promise.all([
      towns.propose(towns.tours),
      towns.propose(towns.tours),
      towns.propose(towns.kanazawa, back),
    ]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'IntroductionRefused',
      'IntroductionRefused',
      'IntroductionSaved',
    ]);
  });

  it('refuse what can’t be sent, field by field', async () => {
    const bad = await towns.propose(
      towns.tours,
      towns.input({
        recipientId: towns.toursId,
        answerWithinDays: 1,
        letters: [{ locale: 'FR', body: 'Appelez le 02 47 21 60 00' }],
      }),
    );
    expect(bad.problems.map(({ code }) => code)).toEqual([
      'introduction.notOneself',
      'introduction.answerDays',
      'introduction.noContactDetails',
    ]);
    const unknown = await towns.propose(towns.tours, towns.input({ topic: 'no-such-topic' }));
    expect(unknown.problems.map(({ code }) => code)).toEqual(['introduction.unknownSubject']);
  });

  it('are moved by who saw their present version only', async () => {
    const { id, version } = await towns.proposed();
    const stale = await towns.move(towns.tours, 'withdrawIntroduction', id, version - 1);
    expect(stale).toMatchObject({ __typename: 'StaleIntroduction', changedBy: 'Camille Durand' });
    must(await towns.move(towns.tours, 'withdrawIntroduction', id, version));
    expect(await towns.answer(towns.kanazawa, id, true)).toMatchObject({ __typename: 'WrongIntroductionState' });
    expect(await towns.propose(towns.tours)).toMatchObject({ code: 'cooling' });
  });

  it('are no more than ten a week from one collectivity', async () => {
    for (let count = 0; count < 10; count += 1) await towns.propose(towns.tours);
    await expect(towns.propose(towns.tours)).rejects.toThrow('TOO_MANY_ATTEMPTS');
  });
});
