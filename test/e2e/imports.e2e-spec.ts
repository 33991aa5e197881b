import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countsOf, Importing } from '../support/imports.js';
import { TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.server.close());

async function importingAs(email: string, language = 'en'): Promise<Importing> {
  const visitor = desk.server.visitor(language);
  await visitor.signIn(email);
  return new Importing(desk.server, visitor, language);
}

const HEAD = 'source;externalId;owner;originalLocale;depth;topics;sdgs;startYear;title.fr;summary.fr';
const csv = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');

const DRAFTS = `query ($query: String!) { editorCaseStudies(query: $query) { total items { id state version owner { code } topics { code }
  startYear translations { locale title summary } } } }`;
interface Drafts {
  editorCaseStudies: { total: number; items: { id: string; state: string; version: number }[] };
}
const drafts = async (query: string) => (await desk.admin.ask<Drafts>(DRAFTS, { query })).editorCaseStudies;

describe('an import', () => {
  it('is one of five that somebody has open at most, also where several are brought at the same moment', async () => {
    const importing = await importingAs('kanazawa@kakehashi.example');
    const brought = await Promise.all(Array.from({ length: 8 }, () => importing.bring('cas.csv', csv())));
    expect(brought.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 429, 429, 429]);
  });

  it('is tried first: every fault with its cell, in the reader’s language, and nothing is stored; then what is right comes in', async () => {
    const importing = await importingAs('admin@kakehashi.example', 'fr');
    const dry = await importing.dryRun(
      'cas.csv',
      csv(
        'reg;1;FR/37261;fr;snapshot;soft-mobility;11;2020;Une piste cyclable en forêt;Un résumé',
        'reg;2;FR/00000;fr;snapshot;soft-mobility;11;2020;Sans collectivité;',
        'reg;3;FR/37261;fr;snapshot;no-such-topic;99;deux;;',
        'reg;1;FR/37261;fr;snapshot;soft-mobility;11;2020;Encore elle;',
      ),
    );
    expect([dry.state, dry.format, dry.encoding, dry.rowsRead]).toEqual(['CHECKED', 'CSV', 'utf-8', 4]);
    expect(countsOf(dry)).toEqual({ NEW: 1, REPEATED: 1, INVALID: 2 });
    expect(dry.rows.items.flatMap(({ problems }) => problems.map(({ cell, code }) => `${cell} ${code}`))).toEqual([
      'C3 import.collectivity',
      'F4 input.unknownCode',
      'H4 import.number',
      'B5 import.repeated',
    ]);
    expect(dry.rows.items[2]?.problems[1]?.message).toBe(
      '«\u202fdeux\u202f» n’est pas un nombre. N’écrivez que des chiffres, sans unité\u00a0: 250000 ou 12,5.',
    );
    expect((await drafts('piste cyclable en forêt')).total).toBe(0);

    const done = await importing.finish(dry.id);
    expect(countsOf(done)).toEqual({ CREATED: 1, SKIPPED: 1, INVALID: 2 });
    expect((await drafts('piste cyclable en forêt')).items).toMatchObject([
      {
        id: done.rows.items[0]?.caseStudyId,
        state: 'DRAFT',
        owner: { code: '37261' },
        topics: [{ code: 'soft-mobility' }],
        startYear: 2020,
        translations: [{ locale: 'FR', title: 'Une piste cyclable en forêt', summary: 'Un résumé' }],
      },
    ]);
    // A second start changes nothing.
    await importing.start(dry.id);
    expect((await drafts('piste cyclable en forêt')).total).toBe(1);
  });

  it('knows what it brought before, and updates it only where somebody says so; what is the same stays as it is', async () => {
    const importing = await importingAs('admin@kakehashi.example');
    const first = await importing.dryRun('a.csv', csv('reg;10;FR/37261;fr;;;;2019;La halle aux grains;Avant'));
    await importing.finish(first.id);
    const again = await importing.dryRun('a.csv', csv('reg;10;FR/37261;fr;;;;2019;La halle aux grains;Après'));
    expect(countsOf(again)).toEqual({ KNOWN: 1 });
    expect(countsOf(await importing.finish(again.id))).toEqual({ SKIPPED: 1 });
    const update = await importing.dryRun('a.csv', csv('reg;10;FR/37261;fr;;;;2019;La halle aux grains;Après'));
    expect(countsOf(await importing.finish(update.id, { known: 'UPDATE' }))).toEqual({ UPDATED: 1 });
    const [changed] = (await drafts('halle aux grains')).items;
    expect(changed).toMatchObject({ version: 2, translations: [{ summary: 'Après' }] });
    const same = await importing.dryRun('a.csv', csv('reg;10;FR/37261;fr;;;;2019;La halle aux grains;Après'));
    expect(countsOf(await importing.finish(same.id, { known: 'UPDATE' }))).toEqual({ UNCHANGED: 1 });
    expect((await drafts('halle aux grains')).items[0]?.version).toBe(2);
    // A column that the file doesn't have says nothing.
    const part = await importing.dryRun('b.csv', 'source,externalId,owner,endYear\nreg,10,FR/37261,2022\n');
    expect(countsOf(await importing.finish(part.id, { known: 'UPDATE' }))).toEqual({ UPDATED: 1 });
    expect((await drafts('halle aux grains')).items[0]).toMatchObject({
      startYear: 2019,
      translations: [{ summary: 'Après' }],
    });
  });

  it('warns of titles that look alike; people choose', async () => {
    const importing = await importingAs('admin@kakehashi.example');
    const first = await importing.dryRun('a.csv', csv(';;FR/37261;fr;;;;;Le jardin partagé de l’école Balzac;Un'));
    await importing.finish(first.id);
    const row = csv(
      ';;FR/37261;fr;;;;;Le jardin partagé de l’École BALZAC;Deux',
      ';;FR/37261;fr;;;;;Jardin partagé de l’école Balzac;Trois',
    );
    const second = await importing.dryRun('b.csv', row);
    expect(countsOf(second)).toEqual({ ALIKE: 2 });
    expect(second.rows.items[0]?.problems).toMatchObject([{ code: 'import.alike', cell: 'I2', warning: true }]);
    expect(countsOf(await importing.finish(second.id))).toEqual({ SKIPPED: 2 });
    const third = await importing.dryRun('b.csv', row);
    expect(countsOf(await importing.finish(third.id, { alike: 'CREATE' }))).toEqual({ CREATED: 2 });
    expect((await drafts('jardin partagé')).total).toBe(3);
  });

  it('does with single rows what was chosen for each, and refuses what a row does not take', async () => {
    const importing = await importingAs('admin@kakehashi.example');
    const line = (key: number, title: string, year = 2019) =>
      `rows;${key};FR/37261;fr;snapshot;soft-mobility;11;${year};${title};`;
    await importing.finish(
      (await importing.dryRun('a.csv', csv(line(1, 'Le verger de la gare'), line(2, 'Le jardin des sources')))).id,
    );
    const dry = await importing.dryRun(
      'b.csv',
      csv(
        line(1, 'Le verger de la gare', 2021),
        line(2, 'Le jardin des sources', 2021),
        line(3, 'Le verger de la Gare'),
        line(4, 'Le Jardin des sources'),
        line(5, 'Une halle aux graines'),
      ),
    );
    expect(dry.rows.items.map(({ state }) => state)).toEqual(['KNOWN', 'KNOWN', 'ALIKE', 'ALIKE', 'NEW']);
    const [known, , alike, , fresh] = dry.rows.items.map(({ number }) => number);
    const choose = (number = 0, choice = '') => importing.start(dry.id, { rows: [{ number, choice }] });
    for (const wrong of [choose(known, 'CREATE'), choose(fresh, 'UPDATE'), choose(999, 'SKIP')])
      expect((await wrong).errors?.[0]?.extensions.code).toBe('IMPORT_CHOICE');
    expect((await importing.read(dry.id)).state).toBe('CHECKED');
    const done = await importing.finish(dry.id, {
      known: 'SKIP',
      alike: 'UPDATE',
      rows: [
        { number: known ?? 0, choice: 'UPDATE' },
        { number: alike ?? 0, choice: 'CREATE' },
        { number: fresh ?? 0, choice: 'SKIP' },
      ],
    });
    expect(done.rows.items.map(({ state }) => state)).toEqual(['UPDATED', 'SKIPPED', 'CREATED', 'UPDATED', 'SKIPPED']);
  });

  it('takes JSON, with the path of each fault', async () => {
    const importing = await importingAs('tours@kakehashi.example');
    const file = JSON.stringify([
      {
        externalId: '77',
        originalLocale: 'fr',
        costs: [{ kind: 'investment', amount: 12.5, currency: 'EUR' }],
        translations: { fr: { title: 'Un marché de nuit' } },
      },
      { externalId: '78', originalLocale: 'fr', costs: [{ kind: 'gift', amount: -1 }], colour: 'red' },
    ]);
    const dry = await importing.dryRun('cas.json', file);
    expect([dry.format, countsOf(dry)]).toEqual(['JSON', { NEW: 1, INVALID: 1 }]);
    expect(dry.rows.items[1]?.problems.map(({ cell, code }) => `${cell} ${code}`).sort()).toEqual([
      '[1].colour import.unknownField',
      '[1].costs[0].currency input.required',
      '[1].costs[0].kind import.shape',
    ]);
    expect(countsOf(await importing.finish(dry.id))).toEqual({ CREATED: 1, INVALID: 1 });
    expect((await drafts('marché de nuit')).items).toMatchObject([{ owner: { code: '37261' } }]);
  });

  it('is for one’s own collectivity, and for nobody else to see', async () => {
    const tours = await importingAs('tours@kakehashi.example');
    const dry = await tours.dryRun('a.csv', csv('x;1;JP/172014;fr;;;;;Une autre ville;'));
    expect(dry.rows.items[0]?.problems).toMatchObject([{ code: 'input.notYours', cell: 'C2' }]);
    const kanazawa = desk.server.visitor();
    await kanazawa.signIn('kanazawa@kakehashi.example');
    const other = await kanazawa.send('query ($id: ID!) { import(id: $id) { id } }', { id: dry.id });
    expect(other.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const nobody = new Importing(desk.server, desk.server.visitor());
    expect(await nobody.bring('a.csv', 'x')).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});
