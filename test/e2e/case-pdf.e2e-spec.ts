import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NEVER_FIRST, NEVER_LAST } from '../../apps/api/src/modules/case-studies/pdf/line-breaking.js';
import type { PrintOrder } from '../../apps/api/src/modules/case-studies/pdf/case-pdf.js';
import { PressBusy, PrintingPress } from '../../apps/api/src/modules/case-studies/pdf/printing-press.js';
import { TestDesk, TRANSLATE, UPDATE, type Desk } from '../support/desk.js';
import { allOf, readPdf, type Printed } from '../support/pdf.js';
import { plainPhoto, sendFile } from '../support/uploads.js';

const JAPANESE =
  `港の倉庫の半分が空いていた。「古い町並みを残しながら、若い職人が始められる場所をつくる」という方針を、市は決めた。
データベースをつくり、所有者（約六十人）に一軒ずつ連絡した。きっと、ちょっとした工夫で変わると考えた。`.repeat(6);
const FRENCH =
  'La moitié des entrepôts était vide\u00a0: la ville a voulu « un lieu où commencer », à L’Haÿ comme ici. Qui l’aurait cru\u202f? '.repeat(
    6,
  );
const FR = {
  title: 'Des ateliers dans les entrepôts du port',
  teaser: 'La ville loue les entrepôts vides à de jeunes artisans.',
  summary: 'La ville loue les entrepôts vides et divise le loyer par deux.',
  context: FRENCH,
  actions: FRENCH,
  results: 'Vingt ateliers ont ouvert.',
  transferability: 'Possible dans tout port qui a des entrepôts vides.',
};
const TABLE = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: '成果は次のとおり。' }] },
    {
      type: 'bulletList',
      content: ['一つ目', '二つ目'].map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
    {
      type: 'table',
      content: [['tableHeader', ['年', '工房']] as const, ['tableCell', ['2024', '20']] as const].map(
        ([type, cells]) => ({
          type: 'tableRow',
          content: cells.map((text) => ({ type, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })),
        }),
      ),
    },
  ],
};

describe('a case on paper', () => {
  let desk: TestDesk;
  let written: Desk;
  const get = (url: string, headers: Record<string, string> = {}) =>
    desk.server.app.inject({ method: 'GET', url, headers: { 'accept-language': 'fr', ...headers } });
  const print = async (query: string): Promise<Printed> => {
    const { rawPayload, headers } = await get(`/cases/${written.id}.pdf?${query}`);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toMatch(/^inline; .*\.pdf$/);
    expect(headers['content-security-policy']).not.toContain('script-src');
    return readPdf(rawPayload);
  };

  beforeAll(async () => {
    desk = await TestDesk.open({ PUBLIC_URL: 'https://kakehashi.example' });
    const draft = await desk.written('港の倉庫を工房に変えた金沢市の試み');
    const headers = { ...desk.admin.headers(), 'apollo-require-preflight': 'true' };
    const photo = await sendFile(
      desk.server.app,
      draft.id,
      'photo',
      { name: 'a.jpg', content: await plainPhoto() },
      headers,
    );
    const budget = await sendFile(
      desk.server.app,
      draft.id,
      'attachment',
      { name: '予算書.csv', content: Buffer.from(`年;円\n${'2021;120000000\n'.repeat(200)}`) },
      headers,
    );
    const input = {
      licence: 'CC_BY_4_0',
      attachments: [{ file: budget.body.file, titles: { ja: '倉庫の予算書', fr: 'Budget des entrepôts' } }],
      partnerIds: [desk.tours],
      costs: [{ kind: 'INVESTMENT', amount: 120_000_000, currency: 'JPY', year: 2021, certainty: 'ACTUAL' }],
      indicators: [{ name: { ja: '職人', fr: 'Artisans' }, unit: '人', baseline: 0, value: 20, evidence: 'MEASURED' }],
      photos: [
        {
          file: photo.body.file,
          cover: true,
          credit: '金沢市',
          licence: 'CC-BY-4.0',
          texts: [{ locale: 'JA', alternative: '赤い倉庫', caption: '港' }],
        },
      ],
    };
    let { caseStudy } = await desk.run(desk.admin, UPDATE, { id: draft.id, version: draft.version, input });
    const ja = { context: JAPANESE, resultsDocument: TABLE };
    ({ caseStudy } = await desk.run(desk.admin, TRANSLATE, {
      id: draft.id,
      version: caseStudy.version,
      locale: 'JA',
      input: ja,
    }));
    ({ caseStudy } = await desk.run(desk.admin, TRANSLATE, {
      id: draft.id,
      version: caseStudy.version,
      locale: 'FR',
      input: FR,
    }));
    written = (await desk.publish(caseStudy, ['JA', 'FR'])).caseStudy;
  });
  afterAll(() => desk.server.close());

  it('is told apart by caches: by its address, or by what its reader reads', async () => {
    for (const kind of ['pdf', 'jsonld']) {
      const varies = async (query: string) => String((await get(`/cases/${written.id}.${kind}${query}`)).headers.vary);
      expect(await varies('')).toMatch(/accept-language/i);
      expect(await varies('?locale=fr')).not.toMatch(/accept-language/i);
    }
  });

  it('says in one language what its page says, in the order of the page', async () => {
    const { text, title, lang, outline } = await print('locale=fr');
    expect({ title, lang }).toEqual({ title: FR.title, lang: 'fr' });
    const inOrder = [
      FR.title,
      FR.teaser,
      'Kanazawa',
      'En bref',
      'Contexte',
      'Vingt ateliers',
      'Artisans',
      '120 000 000',
      'Documents',
      'Budget des entrepôts (CSV, 3 ko)',
      'kakehashi.example/files/',
      'révision',
      'Texte sous licence CC BY 4.0',
    ];
    const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ');
    const places = inOrder.map((part) => plain.indexOf(part.replace(/[\s\u00a0\u202f]+/g, ' ')));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(outline).toEqual(expect.arrayContaining(['Contexte et défi', 'Chiffres avant et après', 'Documents']));
  });

  it('has a structure that can be read aloud: headings, lists, tables with headers, a photo in words', async () => {
    const { structure, marked } = await print('locale=ja');
    expect(marked).toBe(true);
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect([role, allOf(structure, role).length > 0]).toEqual([role, true]);
    expect(allOf(structure, 'Figure').map(({ alt }) => alt)).toEqual(['赤い倉庫']);
    expect(allOf(structure, 'H1')).toHaveLength(1);
  });

  it('carries its own faces, of which only what it uses', async () => {
    const { rawPayload } = await get(`/cases/${written.id}.pdf?locale=ja`);
    const source = rawPayload.toString('latin1');
    const faces = source.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(faces.length).toBeGreaterThan(0);
    expect(source.match(/\/FontFile2/g)).toHaveLength(faces.length);
    for (const [, name] of source.matchAll(/\/FontName \/(\S+)/g)) expect(name).toMatch(/^[A-Z]{6}\+/);
    expect(source).toContain('pdfuaid:part');
    expect(rawPayload.length).toBeLessThan(400_000);
  });

  it('never begins or ends a line with a sign that may not stand there', async () => {
    for (const query of ['locale=ja', 'locale=fr&facing=ja']) {
      const { lines } = await print(query);
      const japanese = lines.filter(({ text }) => /[ぁ-ん]/.test(text));
      expect(japanese.length).toBeGreaterThan(10);
      for (const { text } of japanese) {
        expect([text, NEVER_FIRST.has([...text][0] ?? '')]).toEqual([text, false]);
        expect([text, NEVER_LAST.has([...text.trimEnd()].at(-1) ?? '')]).toEqual([text, false]);
      }
    }
  });

  it('has two languages side by side, section by section', async () => {
    const { lines, title } = await print('locale=fr&facing=ja');
    expect(title).toBe(`${FR.title} / 港の倉庫を工房に変えた金沢市の試み`);
    const find = (start: string) => lines.find(({ text }) => text.startsWith(start));
    for (const [left, right] of [
      ['En bref', '要約'],
      ['Contexte et défi', '背景と課題'],
      ['Actions', '取組の内容'],
    ] as const) {
      const [one, other] = [find(left), find(right)];
      expect(one).toMatchObject({ page: other?.page, y: other?.y });
      expect(other?.x).toBeGreaterThan(one?.x ?? 999);
    }
  });

  it('is known again by its ETag, and made anew for another revision', async () => {
    const first = await get(`/cases/${written.id}.pdf?locale=fr`);
    const etag = String(first.headers.etag);
    expect((await get(`/cases/${written.id}.pdf?locale=fr`, { 'if-none-match': etag })).statusCode).toBe(304);
    expect((await get(`/cases/${written.id}.pdf?locale=ja`)).headers.etag).not.toBe(etag);
  });

  it('exists only where the case is published, and is gone where it was withdrawn', async () => {
    const draft = await desk.written('まだ公開していない事例');
    for (const path of [`${draft.id}.pdf`, `${draft.id}.jsonld`, '01900000-0000-7000-8000-00000000ffff.pdf'])
      expect((await get(`/cases/${path}`)).statusCode).toBe(404);
    for (const query of ['locale=en', 'locale=fr&facing=en', 'locale=fr&facing=fr', 'locale=fr&facing=xx'])
      expect((await get(`/cases/${written.id}.pdf?${query}`)).statusCode).toBe(404);
    const { id, version } = await desk.published('取り下げる事例');
    expect((await get(`/cases/${id}.jsonld`)).headers['content-type']).toBe('application/ld+json; charset=utf-8');
    await desk.admin.ask(
      'mutation ($id: ID!, $version: Int!) { withdrawCaseStudy(id: $id, version: $version, reason: "誤りがあった") { __typename } }',
      { id, version },
    );
    const gone = await get(`/cases/${id}.pdf?locale=fr`);
    expect(gone.statusCode).toBe(410);
    expect(gone.json<{ message: string }>().message).toContain('retiré');
  });

  it('leaves the pages below /cases to the portal, in the reader’s language', async () => {
    const { statusCode, headers } = await get('/cases/une-adresse?x=1', { 'accept-language': 'ja' });
    expect([statusCode, headers.location]).toEqual([302, '/ja/cases/une-adresse?x=1']);
  });

  it('is printed by a press that refuses what is too much, and that a broken document does not stop', async () => {
    class SmallPress extends PrintingPress {
      protected override readonly most = 1;
    }
    const press = new SmallPress();
    const broken = press.print({} as unknown as PrintOrder);
    await expect(press.print({} as unknown as PrintOrder)).rejects.toBeInstanceOf(PressBusy);
    await expect(broken).rejects.not.toBeInstanceOf(PressBusy);
    await expect(press.print({} as unknown as PrintOrder)).rejects.not.toBeInstanceOf(PressBusy);
  });

  it('is made only so often for one client', async () => {
    const make = (index: number) => get(`/cases/${written.id}.pdf?locale=fr&facing=ja`, { 'x-try': String(index) });
    await desk.server.sql('update rate_limit set hits = 1000');
    expect((await make(0)).statusCode).toBe(200);
    const { id } = await desk.published('もう一つの事例');
    const refused = await get(`/cases/${id}.pdf?locale=ja`);
    expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
  });
});
