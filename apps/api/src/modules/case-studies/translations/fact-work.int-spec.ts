import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { FactWork1764000002930 } from '../../../../../../migrations/1764000002930-fact-work.js';
import { TestDesk, TRANSLATE, UPDATE } from '../../../../../../test/support/desk.js';

const FACTS = {
  indicators: [{ name: { ja: '工房', fr: 'Ateliers' }, method: '台帳' }],
  buildingBlocks: [{ title: { ja: '借り上げ', fr: 'Location' }, how: { fr: 'Seulement en français.' } }],
  links: [{ url: 'https://a.example', label: '計画' }],
};

describe('the books of texts inside facts', () => {
  let desk: TestDesk;
  let source: DataSource;
  beforeAll(async () => {
    desk = await TestDesk.open();
    source = desk.server.app.get(DataSource);
  });
  afterAll(() => desk.server.close());

  it('are after the migration what the repository keeps', async () => {
    const draft = await desk.written('帳簿の事例');
    const run = async (document: string, version: number, variables: object) =>
      (await desk.run(desk.admin, document, { id: draft.id, version, ...variables })).caseStudy.version;
    let version = await run(UPDATE, draft.version, { input: FACTS });
    for (const locale of ['FR', 'EN']) version = await run(TRANSLATE, version, { locale, input: { title: locale } });
    const { editorCaseStudy } = await desk.admin.ask<{ editorCaseStudy: { indicators: object[] } }>(
      'query ($id: ID!) { editorCaseStudy(id: $id) { indicators { id name { fr ja } methods { ja } } } }',
      { id: draft.id },
    );
    const renamed = editorCaseStudy.indicators.map((one) => ({ ...one, name: { ja: '工房の数', fr: 'Ateliers' } }));
    await run(UPDATE, version, { input: { indicators: renamed } });
    // What photos and documents say comes with uploads; here it is enough that the two agree on it.
    await source.query(
      `update case_study set photos = '[{"file": "p", "texts": {"ja": {"alternative": "倉庫", "caption": null}, "fr": {"alternative": null, "caption": "Le port"}}}]',
         attachments = '[{"file": "f", "title": {"ja": "予算", "en": "Budget"}}]' where id = $1`,
      [draft.id],
    );
    await source.query(
      `update case_study_translation set missing_facts = missing_facts || case locale when 'fr' then array['photos.p.alternative', 'attachments.f.title']
         when 'en' then array['photos.p.alternative'] else '{}'::text[] end where case_study_id = $1`,
      [draft.id],
    );
    const kept = () =>
      source.query<object[]>(
        `select locale, array(select unnest(missing_facts) order by 1) as missing, array(select unnest(outdated_facts) order by 1) as outdated
           from case_study_translation where case_study_id = $1 order by locale`,
        [draft.id],
      );
    const before = await kept();
    expect(before).toMatchObject([
      { locale: 'en', outdated: [] },
      { locale: 'fr', outdated: [expect.stringContaining('.name')] },
      { locale: 'ja', missing: [], outdated: [] },
    ]);
    const runner = source.createQueryRunner();
    await new FactWork1764000002930().down(runner);
    await new FactWork1764000002930().up(runner);
    await runner.release();
    expect(await kept()).toEqual(before);
  });
});
