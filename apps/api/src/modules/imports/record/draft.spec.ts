import { describe, expect, it } from '@jest/globals';
import { columnsNamed } from '../sheet/headings.js';
import { readRow } from '../sheet/row.reader.js';
import { draftOf } from './draft.js';
import { checkRecord } from './record.schema.js';

const PARTIES = { ownerId: 1, partnerIds: [] };
const VOCABULARIES = {
  topics: new Map(),
  themes: new Map(),
  factors: new Map(),
  challenges: new Map(),
  sdgTargets: new Map(),
};

/** Words of facts as files of any form say them. */
describe('words of facts in a file', () => {
  it('are in the original’s language where a list says none', () => {
    const given = checkRecord({
      links: [{ url: 'https://a.example', label: 'Le plan' }, { url: 'https://b.example' }],
      indicators: [{ name: { fr: 'Nuitées' }, method: { fr: 'Taxe de séjour', ja: '宿泊税' } }],
    });
    if (!('record' in given)) throw new Error('refused');
    expect(draftOf(given.record, PARTIES, null).facts).toMatchObject({
      links: [
        { url: 'https://a.example', label: 'Le plan', labels: {} },
        { url: 'https://b.example', label: null, labels: {} },
      ],
      indicators: [{ method: null, methods: { fr: 'Taxe de séjour', ja: '宿泊税' } }],
    });
  });

  it('are so in a sheet of an older form, beside columns by language', () => {
    const headings = [
      'links.1.url',
      'links.1.label',
      'links.1.label.ja',
      'indicators.1.name.fr',
      'indicators.1.method',
    ];
    const cells = ['https://a.example', 'Le plan', '計画', 'Nuitées', 'Taxe de séjour'];
    const { record, problems } = readRow({ number: 2, cells }, columnsNamed(headings) ?? [], VOCABULARIES);
    expect(problems).toEqual([]);
    expect(draftOf(record, PARTIES, null).facts).toMatchObject({
      links: [{ url: 'https://a.example', label: 'Le plan', labels: { ja: '計画' } }],
      indicators: [{ method: 'Taxe de séjour', methods: {} }],
    });
  });
});
