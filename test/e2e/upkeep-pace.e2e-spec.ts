import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/app.js';
import { TestDesk } from '../support/desk.js';

describe('the pace of the search', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await TestDesk.open();
  }, 60_000);
  afterAll(() => desk.server.close());

  it('keeps up with cases that are published one right after the other', async () => {
    const words = ['灯籠', '水車', '棚田', '藍染', '和紙', '茶畑', '砂丘', '渡船'];
    const written = [];
    for (const word of words) written.push(await desk.written(`${word}を守る取組`));
    for (const one of written) expect((await desk.publish(one, ['JA'])).__typename).toBe('CaseStudySaved');
    const unfound = new Map(written.map(({ id }, index) => [id, words[index] ?? '']));
    await eventually(async () => {
      for (const [id, word] of unfound) if (await desk.finds(word, 'JA', id)) unfound.delete(id);
      return unfound.size === 0;
    }, 2);
  });
});
