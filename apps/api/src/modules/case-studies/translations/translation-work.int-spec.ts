import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { createTestApp, type TestApp } from '../../../../../../test/support/app.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { WORK_STATUSES, workStatus } from './translation.work.js';

interface Kept {
  id: string;
  locale: string;
  status: string | undefined;
}

describe('what wants translating, as the database keeps it', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await createTestApp('demo');
  });
  afterAll(() => server.close());

  const kept = async (): Promise<Kept[]> =>
    (
      await server.sql<{ id: string; locale: string; urgency: number }>(
        'select case_study_id as id, locale, urgency from translation_work order by case_study_id, locale',
      )
    ).map(({ id, locale, urgency }) => ({ id, locale, status: WORK_STATUSES[urgency - 1] }));
  const expected = async (): Promise<Kept[]> => {
    const ids = await server.sql<{ id: string }>('select id from case_study');
    const rows = await server.app.get(CaseStudyRepository).byIds(ids.map(({ id }) => id));
    return rows
      .filter(({ state }) => state !== 'withdrawn' && state !== 'archived')
      .flatMap(({ id, originalLocale, translations }) =>
        LOCALES.filter((locale) => locale !== originalLocale).map((locale) => {
          return { id, locale, status: workStatus(translations.find((one) => one.locale === locale)) };
        }),
      )
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.locale < b.locale ? -1 : 1));
  };
  const agree = async () => {
    const now = await kept();
    expect(now).toEqual(await expected());
    return new Set(now.map(({ status }) => status));
  };

  it('is what the rule says of each text, in every state', async () => {
    expect((await agree()).size).toBeGreaterThan(1);
    const part = (of: number) => `get_byte(uuid_send(case_study_id), 15) % 9 = ${of}`;
    for (const [place, change] of [
      `outdated_fields = '{title}'`,
      `outdated_facts = '{links.a.label}'`,
      `missing_fields = '{lessons}'`,
      `missing_facts = '{links.a.label}'`,
      `provenance = 'machine', reviewed_at = null, missing_fields = '{}', missing_facts = '{}'`,
      `status = 'ready', missing_fields = '{}', missing_facts = '{}'`,
      `status = 'draft', missing_fields = '{}', missing_facts = '{}'`,
      `status = 'published', provenance = 'human', missing_fields = '{}', missing_facts = '{}'`,
    ].entries())
      await server.sql(`update case_study_translation set ${change} where ${part(place)}`);
    await server.sql(
      `delete from case_study_translation t using case_study c
        where c.id = t.case_study_id and t.locale <> c.original_locale and ${part(8)}`,
    );
    expect([...(await agree())].sort()).toEqual([...WORK_STATUSES].sort());
  });

  it('follows cases that are closed, taken up again, lose a text or go, and when they were changed', async () => {
    await server.sql(`update case_study set state = 'archived' where get_byte(uuid_send(id), 15) % 3 = 0`);
    await server.sql(`update case_study set state = 'withdrawn' where get_byte(uuid_send(id), 15) % 3 = 1`);
    await agree();
    await server.sql(`update case_study set state = 'draft', updated_at = '2020-01-01' where state = 'archived'`);
    await server.sql(`delete from case_study_translation where locale = 'en'`);
    await agree();
    const [times] = await server.sql<{ others: number }>(
      `select count(*)::integer as others from translation_work w join case_study c on c.id = w.case_study_id
        where w.updated_at <> c.updated_at`,
    );
    expect(times?.others).toBe(0);
  });
});
