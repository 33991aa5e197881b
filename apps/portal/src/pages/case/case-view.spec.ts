import { describe, expect, it } from '@jest/globals';
import { hostOf, paragraphsOf, readableUrl, readingOf, type Case } from './case-view.js';

type Text = Case['translations'][number];

const text = (locale: 'FR' | 'JA' | 'EN', over: Partial<Text> = {}): Text => ({
  locale,
  slug: null,
  title: locale,
  teaser: null,
  summary: `summary ${locale}`,
  context: null,
  objectives: ' ',
  actions: 'actions',
  stakeholders: null,
  results: null,
  lessons: null,
  transferability: null,
  contextDocument: null,
  objectivesDocument: null,
  actionsDocument: null,
  stakeholdersDocument: null,
  resultsDocument: null,
  lessonsDocument: null,
  transferabilityDocument: null,
  provenance: 'AUTHOR',
  reviewed: true,
  outdated: false,
  ...over,
});

const caseWith = (original: 'FR' | 'JA' | 'EN', translations: Text[]): Case =>
  ({ originalLocale: original, translations }) as unknown as Case;

describe('the version of a case that is read', () => {
  const both = caseWith('JA', [text('FR', { provenance: 'HUMAN', reviewed: false }), text('JA')]);

  it('is the one in the page’s language, with what has to be said of it', () => {
    const reading = readingOf(both, 'fr', null);
    expect(reading).toMatchObject({ locale: 'fr', original: 'ja', available: ['ja', 'fr'], notices: ['unreviewed'] });
    expect(reading?.sections.map(({ key }) => key)).toEqual(['summary', 'actions']);
  });

  it('is the one asked for where it exists', () => {
    expect(readingOf(both, 'fr', 'ja')).toMatchObject({ locale: 'ja', notices: [] });
    expect(readingOf(both, 'fr', 'en')).toMatchObject({ locale: 'fr' });
    expect(readingOf(both, 'fr', 'zz')).toMatchObject({ locale: 'fr' });
  });

  it('is the original where the page’s language has none, and says so', () => {
    expect(readingOf(both, 'en', null)).toMatchObject({ locale: 'ja', notices: ['absent'] });
  });

  it('says when a machine made it, or when the original moved on', () => {
    const machine = caseWith('FR', [text('FR'), text('EN', { provenance: 'MACHINE', reviewed: false })]);
    expect(readingOf(machine, 'en', null)?.notices).toEqual(['machine']);
    const outdated = caseWith('FR', [text('FR'), text('EN', { provenance: 'HUMAN', outdated: true })]);
    expect(readingOf(outdated, 'en', null)?.notices).toEqual(['outdated']);
    const both = caseWith('FR', [text('FR'), text('EN', { provenance: 'MACHINE', reviewed: false, outdated: true })]);
    expect(readingOf(both, 'en', null)?.notices).toEqual(['machine', 'outdated']);
  });

  it('is none where there is no text', () => {
    expect(readingOf(caseWith('FR', []), 'fr', null)).toBeUndefined();
  });
});

describe('small readings', () => {
  it('parts paragraphs at blank lines', () => {
    expect(paragraphsOf('a\nb\n\n c \n \n')).toEqual(['a\nb', 'c']);
  });

  it('shows addresses as a reader knows them', () => {
    expect(hostOf('https://www.francebleu.fr/infos/x')).toBe('francebleu.fr');
    expect(hostOf('not an address')).toBe('not an address');
    expect(readableUrl('https://ja.example/%E5%AE%BF')).toBe('https://ja.example/宿');
    expect(readableUrl('https://x.example/%E5')).toBe('https://x.example/%E5');
    expect(readableUrl(`https://x.example/${'a'.repeat(200)}`)).toHaveLength(108);
  });
});
