import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDesk, TRANSLATE, UPDATE, type Desk } from '../support/desk.js';

const READ = `query ($id: ID!, $locale: Locale!) { caseStudy(id: $id, locale: $locale) {
  title teaser slug revision publishedAt updatedAt owner { id name(locale: $locale) } partners { name(locale: $locale) } topics { code label }
  translations { locale slug }
  jsonLd citation { locale text author year title platform revision licence licenceUrl url date } } }`;

interface Shared {
  title: string;
  teaser: string;
  slug: string;
  revision: number;
  publishedAt: string;
  updatedAt: string;
  owner: { id: string; name: string };
  partners: { name: string }[];
  topics: { code: string; label: string }[];
  translations: { locale: string; slug: string }[];
  jsonLd: string;
  citation: Record<string, string | number>;
}
type Node = Record<string, unknown> & { '@type': unknown };

const TITLE = '港の倉庫を工房に</script><script>alert(1)</script>';
const FR = {
  title: 'Des ateliers dans les entrepôts du port',
  teaser: 'La ville loue les entrepôts vides à de jeunes artisans.',
  summary: 'La ville loue les entrepôts vides et divise le loyer par deux pendant trois ans.',
  context: 'La moitié des entrepôts était vide.',
  actions: 'La ville a loué les entrepôts.',
  results: 'Vingt ateliers ont ouvert.',
  transferability: 'Possible dans tout port qui a des entrepôts vides.',
};

describe('what a published case offers to other places', () => {
  let desk: TestDesk;
  let written: Desk;

  beforeAll(async () => {
    desk = await TestDesk.open({ PUBLIC_URL: 'https://kakehashi.example' });
    const draft = await desk.written(TITLE);
    const input = { partnerIds: [desk.tours], licence: 'CC_BY_4_0', startYear: 2019, ongoing: true };
    const { caseStudy } = await desk.run(desk.admin, UPDATE, { id: draft.id, version: draft.version, input });
    const published = await desk.publish(caseStudy, ['JA']);
    const { id, version } = published.caseStudy;
    written = (await desk.run(desk.admin, TRANSLATE, { id, version, locale: 'FR', input: FR })).caseStudy;
  });
  afterAll(() => desk.server.close());

  const read = async (locale: string) =>
    (await desk.server.visitor().ask<{ caseStudy: Shared }>(READ, { id: written.id, locale })).caseStudy;
  const graphOf = ({ jsonLd }: Shared) => (JSON.parse(jsonLd) as { '@graph': [Node, Node] })['@graph'];

  it('is cited in the reader’s language, by revision, with its licence', async () => {
    const { citation, updatedAt } = await read('EN');
    expect(citation).toMatchObject({
      locale: 'EN',
      author: 'Kanazawa',
      title: TITLE,
      platform: 'Kakehashi',
      revision: 1,
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      date: updatedAt,
      year: new Date(updatedAt).getUTCFullYear(),
    });
    expect(citation['text']).toMatch(/^Kanazawa \(\d{4}\)\. “港の倉庫を工房に.*”\. Kakehashi, revision 1 of /);
    expect((await read('JA')).citation['text']).toMatch(/^金沢市（\d{4}年）「港の倉庫.*」Kakehashi、第1版（/);
  });

  it('says in JSON-LD what the API says, in the language that it is in', async () => {
    const shown = await read('EN');
    const [work, crumbs] = graphOf(shown);
    const address = `https://kakehashi.example/ja/cases/${encodeURIComponent(shown.slug)}`;
    expect(work).toMatchObject({
      '@id': address,
      headline: shown.title,
      description: shown.teaser,
      inLanguage: 'ja',
      isAccessibleForFree: true,
      datePublished: shown.publishedAt,
      dateModified: shown.updatedAt,
      version: shown.revision,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2019/..',
      author: { '@type': 'GovernmentOrganization', name: shown.owner.name },
      contributor: shown.partners.map(({ name }) => ({ name })),
      creditText: shown.citation['text'],
      spatialCoverage: { address: { addressCountry: 'JP' } },
    });
    expect(work['about']).toEqual(
      expect.arrayContaining(shown.topics.map(({ label }) => expect.objectContaining({ name: label }))),
    );
    expect(work).not.toHaveProperty('workTranslation');
    expect(crumbs['itemListElement']).toMatchObject([
      { position: 1, name: 'Home' },
      { position: 2, item: 'https://kakehashi.example/en/search' },
      { position: 3, name: shown.title, item: address },
    ]);
    expect(shown.jsonLd).not.toContain('null');
  });

  it('names its translation once that is published, and nothing that isn’t', async () => {
    expect(graphOf(await read('JA'))[0]).not.toHaveProperty('workTranslation');
    await desk.publish(written, ['FR']);
    const japanese = await read('JA');
    const slugOf = (locale: string) => japanese.translations.find((one) => one.locale === locale)?.slug ?? '';
    const french = `https://kakehashi.example/fr/cases/${slugOf('FR')}`;
    expect(graphOf(japanese)[0]['workTranslation']).toMatchObject([
      { '@id': french, inLanguage: 'fr', name: FR.title },
    ]);
    const [work] = graphOf(await read('FR'));
    expect(work).toMatchObject({ '@id': french, inLanguage: 'fr', headline: FR.title, version: 2 });
    expect(work['translationOfWork']).toMatchObject({ inLanguage: 'ja', name: TITLE });
  });
});
