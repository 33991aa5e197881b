import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { NOTIFICATION_KINDS } from './notification.kinds.js';
import { pathOf, sentenceOf } from './notification.view.js';

describe('a notification', () => {
  it.each(LOCALES)('has a sentence for each kind, whatever values came along: %s', (locale) => {
    for (const kind of NOTIFICATION_KINDS) {
      expect(sentenceOf(kind, {}, locale)).toMatch(/\S/);
      expect(sentenceOf(kind, {}, locale)).not.toContain('{');
    }
  });

  it('says what happened with its values', () => {
    expect(sentenceOf('case.submitted', { title: 'Tram', name: 'Léa' }, 'en')).toBe('Léa submitted “Tram” for review.');
    expect(sentenceOf('search.alert', { query: 'tram', count: 1 }, 'en')).toBe('One new case for your search “tram”.');
  });

  it('leads within the site, whatever the subject is called', () => {
    expect(pathOf({ subjectType: 'case-study', subjectId: '../evil' }, 'fr')).toBe('/admin/caseStudies/..%2Fevil');
    expect(pathOf({ subjectType: 'search', subjectId: 'tram & eau' }, 'ja')).toBe('/ja/search?q=tram+%26+eau');
    expect(pathOf({ subjectType: 'other', subjectId: '//evil.example' }, 'fr')).toBe('/admin');
  });
});
