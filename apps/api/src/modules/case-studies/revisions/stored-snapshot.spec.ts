import { describe, expect, it } from '@jest/globals';
import { noDetails } from '#shared';
import { idOfAddress } from '../facts/case-study.links.js';
import type { CaseStudySnapshot } from '../case-study.model.js';
import { wholeSnapshot } from './stored-snapshot.js';

const indicator = { id: 'i', name: { ja: '工房' }, unit: null, baseline: 0, value: 20, date: null, evidence: null };
const attachment = { file: 'f', name: 'f.pdf', contentType: 'application/pdf', size: 1, locale: null };
const rights = { credit: null, licence: null };

/** A revision as it was stored when words of facts had no language. */
const old = (facts: object) => ({ originalLocale: 'ja', links: [], translations: {}, ...facts }) as unknown;

describe('a revision of another time', () => {
  it('says the words that had no language in that of its original', () => {
    const links = [
      { url: 'https://a.example', label: '計画', checkedAt: '2026-01-01T00:00:00.000Z' },
      { url: 'https://b.example', label: null, checkedAt: null },
    ];
    const whole = wholeSnapshot(
      old({
        links,
        indicators: [{ ...indicator, method: '市の台帳' }],
        attachments: [{ ...attachment, ...rights, title: '予算' }],
      }) as CaseStudySnapshot,
    );
    expect(whole.links).toEqual([
      { id: idOfAddress('https://a.example', 1), ...links[0], label: { ja: '計画' } },
      { id: idOfAddress('https://b.example', 1), ...links[1], label: {} },
    ]);
    expect(whole.indicators[0]?.method).toEqual({ ja: '市の台帳' });
    expect(whole.attachments[0]?.title).toEqual({ ja: '予算' });
  });

  it('tells links with one address apart, always alike', () => {
    const link = { url: 'https://a.example', label: null, checkedAt: null };
    const ids = () => wholeSnapshot(old({ links: [link, link] }) as CaseStudySnapshot).links.map(({ id }) => id);
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
  });

  it('knows nothing of what was added since, and is left alone where it has today’s form', () => {
    expect(wholeSnapshot(old({}) as CaseStudySnapshot)).toMatchObject({
      ...noDetails(),
      photos: [],
      attachments: [],
      contact: null,
      territory: null,
    });
    const link = { id: 'l', url: 'https://a.example', label: { fr: 'Plan' }, checkedAt: null };
    const method = { fr: 'Registre', ja: '台帳' };
    const whole = wholeSnapshot(old({ links: [link], indicators: [{ ...indicator, method }] }) as CaseStudySnapshot);
    expect(whole.links).toEqual([link]);
    expect(whole.indicators[0]?.method).toEqual(method);
  });
});
