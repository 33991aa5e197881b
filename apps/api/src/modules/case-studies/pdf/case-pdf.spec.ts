import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale, RichElement } from '#shared';
import { allOf, readPdf, type Printed, type PrintedElement } from '../../../../../../test/support/pdf.js';
import { plainPhoto } from '../../../../../../test/support/uploads.js';
import type { PdfContent, PdfPhoto } from './case-pdf.content.js';
import { printCase } from './case-pdf.js';

const p = (...children: RichElement['children']): RichElement => ({ tag: 'p', children });
const table = (...rows: RichElement[][]): RichElement => ({
  tag: 'table',
  children: [{ tag: 'tbody', children: rows.map((children) => ({ tag: 'tr', children })) }],
});
const cell = (tag: 'th' | 'td', text: string): RichElement => ({ tag, children: [text] });

/** Everything that a text can hold, with letters that fonts put together from parts. */
const contentOf = (locale: Locale, title: string, word: string): PdfContent => ({
  locale,
  title,
  author: 'Tours',
  date: new Date('2026-11-28T08:00:00Z'),
  teaser: word,
  notice: word,
  facts: [table([cell('th', word), cell('td', '2021')])],
  parts: {
    context: {
      heading: word,
      elements: [
        { tag: 'h3', children: [word] },
        p(word, { tag: 'a', href: 'https://tours.example/plan', children: [word] }),
        { tag: 'h4', children: [word] },
        {
          tag: 'ul',
          children: [{ tag: 'li', children: [p(word), { tag: 'ol', children: [{ tag: 'li', children: [p(word)] }] }] }],
        },
        { tag: 'blockquote', children: [p(word)] },
        table([cell('th', word), cell('th', word)], [cell('th', '2024'), cell('td', '1 000')]),
      ],
    },
  },
  photosHeading: word,
  citation: { heading: word, elements: [p(word)] },
  runningHead: word,
  foot: 'https://kakehashi.example',
});
const FR = contentOf('fr', 'Des vélos gardés à L’Haÿ', 'Événement réussi');
const JA = contentOf('ja', '見守られる自転車', '住民が見守る');

const roles = ({ role, children }: PrintedElement): string[] => [role, ...children.flatMap(roles)];

/** What the specification of accessible documents (PDF/UA-1) asks for, as far as it can be told without its checker. */
describe.each([
  ['in French', FR, null],
  ['in Japanese', JA, null],
  ['in both, facing', FR, JA],
])('a printed case %s', (_, content, facing) => {
  let printed: Printed;
  let source: string;
  beforeAll(async () => {
    const photo: PdfPhoto = {
      jpeg: await plainPhoto(90, 60),
      width: 90,
      height: 60,
      words: {
        fr: { alternative: 'Vingt vélos', caption: 'Le parc' },
        ja: { alternative: '二十台', caption: '駐輪場' },
      },
      fallback: 'Photo',
    };
    const pdf = await printCase({ content, facing, photos: [photo] });
    source = pdf.toString('latin1');
    printed = await readPdf(pdf);
  });

  it('says which language it is in, its title, and that it is tagged', () => {
    expect(printed).toMatchObject({ lang: content.locale, marked: true });
    expect(printed.title).toContain(content.title);
    expect(source).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(source).toMatch(/\/DisplayDocTitle true/);
    expect(source).toContain('<dc:title>');
  });

  it('leaves no text out of its structure but what repeats on each page', () => {
    expect(printed.untagged).toEqual([]);
  });

  it('has headings that skip none, items with sign and body, tables with headers that say what they head', () => {
    const all = printed.structure.flatMap(roles);
    const levels = all.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const item of allOf(printed.structure, 'LI'))
      expect(item.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    const heads = all.filter((role) => role === 'TH').length;
    expect(heads).toBe(facing ? 8 : 4);
    expect(source.match(/\/Scope \/(Row|Column)/g)).toHaveLength(heads);
    expect(allOf(printed.structure, 'Figure').map(({ alt }) => alt)).toEqual([
      content.locale === 'ja' ? '二十台' : 'Vingt vélos',
    ]);
  });

  it('marks each language, and each link with where it leads', () => {
    const languages = new Set(allOf(printed.structure, 'Div').map(({ lang }) => lang));
    expect([...languages]).toEqual(facing ? ['fr', 'ja'] : [content.locale]);
    const links = source.match(/\/Subtype \/Link/g) ?? [];
    expect(links.length).toBeGreaterThan(0);
    expect(source.match(/\/StructParent \d/g)).toHaveLength(links.length);
    expect(source.match(/\/Contents \(https/g)).toHaveLength(links.length);
    expect(allOf(printed.structure, 'Link').length).toBeGreaterThan(0);
  });

  it('names the signs of its faces, and lists none beside them: the list would lack the parts of accented letters', () => {
    expect(source.match(/\/ToUnicode/g)?.length).toBe(source.match(/\/FontFile2/g)?.length);
    expect(source).not.toContain('/CIDSet');
  });
});
