import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkRichText } from './check.js';
import { CONTENT, MARKS, RICH_TEXT_BOUNDS, type RichTextDocument } from './model.js';
import { documentOf, plainTextOf } from './plain.js';
import { richHtmlOf, richTreeOf, type RichChild } from './tree.js';

const text = (value: string, ...marks: object[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks } : {}),
});
const node = (type: string, ...content: object[]) => ({ type, content });
const paragraph = (...content: object[]) => node('paragraph', ...content);
const link = (href: string) => ({ type: 'link', attrs: { href, target: '_blank', rel: 'x', class: null } });
const doc = (...content: object[]) => node('doc', ...content);

const kept = (value: unknown): RichTextDocument => {
  const result = checkRichText(value);
  if ('fault' in result) throw new Error(`${result.fault.kind}: ${result.fault.name}`);
  return result.document;
};
const faultOf = (value: unknown) => {
  const result = checkRichText(value);
  return 'fault' in result ? `${result.fault.kind} ${result.fault.name}` : undefined;
};

const RICH = doc(
  { type: 'heading', attrs: { level: 3 }, content: [text('Étapes')] },
  paragraph(
    text('Lire '),
    text('le rapport', { type: 'bold' }, link('https://ville.example/a?b=1&c="2"')),
    { type: 'hardBreak' },
    text('ici'),
  ),
  node(
    'bulletList',
    node('listItem', paragraph(text('un')), node('orderedList', node('listItem', paragraph(text('a'))))),
    node('listItem', paragraph(text('deux'))),
  ),
  { type: 'orderedList', attrs: { start: 3, type: 'a' }, content: [node('listItem', paragraph(text('trois')))] },
  node('blockquote', paragraph(text('市長の言葉', { type: 'italic' }))),
  node(
    'table',
    node('tableRow', {
      type: 'tableHeader',
      attrs: { colspan: 2, rowspan: 1, colwidth: [120], align: 'left' },
      content: [paragraph(text('An'))],
    }),
    node('tableRow', node('tableCell', paragraph(text('2024'))), node('tableCell', paragraph())),
  ),
);

describe('what a rich text may hold', () => {
  it('is kept without what the editor adds by itself', () => {
    const document = kept(RICH);
    expect(JSON.stringify(document)).not.toMatch(/target|rel|class|colwidth|align|"type":"a"/);
    expect(kept(document)).toEqual(document);
    expect(kept(doc(paragraph(), paragraph(text('x')), paragraph({ type: 'hardBreak' })))).toEqual(
      doc(paragraph(text('x'))),
    );
  });

  it.each([
    ['shape doc', 'text'],
    ['shape doc', { type: 'paragraph' }],
    ['unknown script', doc(node('script', text('alert(1)')))],
    ['unknown image', doc({ type: 'image', attrs: { src: 'x' } })],
    ['unknown __proto__', doc({ type: '__proto__' })],
    ['unknown constructor', doc({ type: 'constructor' })],
    ['unknown underline', doc(paragraph(text('x', { type: 'underline' })))],
    ['misplaced table', doc(node('blockquote', node('table')))],
    ['misplaced text', doc(text('x'))],
    ['attribute heading.level', doc({ type: 'heading', attrs: { level: 1 }, content: [] })],
    ['attribute heading.level', doc(node('heading', text('x')))],
    ['attribute paragraph.onclick', doc({ type: 'paragraph', attrs: { onclick: 'x' } })],
    [
      'attribute tableCell.colspan',
      doc(node('table', node('tableRow', { type: 'tableCell', attrs: { colspan: 1e9 } }))),
    ],
    ['link javascript:alert(1)', doc(paragraph(text('x', link('javascript:alert(1)'))))],
    ['link java\nscript:alert(1)', doc(paragraph(text('x', link('java\nscript:alert(1)'))))],
    ['link /relative', doc(paragraph(text('x', link('/relative'))))],
    ['shape bulletList', doc(node('bulletList'))],
  ])('refuses %s', (fault, value) => {
    expect(faultOf(value)).toBe(fault);
  });

  it('is bounded in depth and size, whatever is sent', () => {
    let deep: object = paragraph(text('x'));
    for (let level = 0; level < 50_000; level += 1) deep = node('blockquote', deep);
    expect(faultOf(doc(deep))).toMatch(/^(misplaced|depth)/);
    let lists: object = node('listItem', paragraph(text('x')));
    for (let level = 0; level < 20; level += 1) lists = node('listItem', node('bulletList', lists));
    expect(faultOf(doc(node('bulletList', lists)))).toMatch(/^depth/);
    expect(faultOf(doc(...Array.from({ length: RICH_TEXT_BOUNDS.nodes + 1 }, () => paragraph(text('x')))))).toMatch(
      /^size/,
    );
  });
});

const anyJson = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.oneof(fc.constantFrom(...Object.keys(CONTENT), ...MARKS, 'script', 'constructor'), fc.string()),
      attrs: fc.oneof(
        fc.constant(null),
        fc.dictionary(
          fc.constantFrom('level', 'href', 'start', 'colspan', 'style', 'src'),
          fc.oneof(fc.integer({ min: -1, max: 60 }), fc.webUrl(), fc.constant('javascript:alert(1)')),
        ),
      ),
      text: fc.oneof(fc.string(), fc.constant('<img src=x onerror=alert(1)>')),
      marks: fc.array(
        fc.record({
          type: fc.constantFrom(...MARKS, 'underline'),
          attrs: fc.record({ href: fc.oneof(fc.webUrl(), fc.constant('data:text/html,x')) }),
        }),
        { maxLength: 2 },
      ),
      content: fc.array(tie('node'), { maxLength: 4 }),
    },
    { requiredKeys: ['type'] },
  ),
})).node;

const ALLOWED = /<\/?(?:p|h3|h4|ul|ol|li|blockquote|table|tbody|tr|th|td|strong|em|br|a)(?: [^<>]*)?>/g;

/** The runs of text of a tree, in order. */
const runsOf = (child: RichChild): string[] => (typeof child === 'string' ? [child] : child.children.flatMap(runsOf));

describe('whatever a client sends', () => {
  it('is kept clean or refused, and what is kept is kept again as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyJson,
          fc.record({ type: fc.constant('doc'), content: fc.array(anyJson, { maxLength: 4 }) }),
          fc.jsonValue(),
        ),
        (value) => {
          const result = checkRichText(value);
          if ('fault' in result) return;
          expect(checkRichText(result.document)).toEqual(result);
          expect(checkRichText(JSON.parse(JSON.stringify(result.document)))).toEqual(result);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is shown with known elements only, even where it was never checked', () => {
    fc.assert(
      fc.property(fc.array(anyJson, { maxLength: 4 }), (content) => {
        const html = richHtmlOf({ type: 'doc', content } as unknown as RichTextDocument);
        expect(html.replace(ALLOWED, '')).not.toMatch(/[<>]/);
        expect(html).not.toMatch(/href="(?!https?:|mailto:)/);
        for (const tag of html.match(ALLOWED) ?? []) expect(tag).not.toMatch(/ (?:on\w+|style|src)=/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('plain text', () => {
  it('becomes a document and comes back', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((value) => value.replace(/[\p{C}\s]+/gu, ' ').trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n\n'), (lines, between) => {
        const plain = lines.join(between);
        const document = kept(documentOf(plain));
        expect(plainTextOf(document)).toBe(plain);
        expect(document).toEqual(documentOf(plain));
      }),
    );
  });

  it('says lists and tables in words', () => {
    expect(plainTextOf(kept(RICH))).toBe(
      'Étapes\n\nLire le rapport\nici\n\n- un\n  1. a\n- deux\n\n3. trois\n\n市長の言葉\n\nAn\n2024 |',
    );
    expect(plainTextOf(documentOf(' \n '))).toBe('');
  });

  it('holds every word that is shown', () => {
    const document = kept(RICH);
    const runs = richTreeOf(document).flatMap(runsOf);
    expect(runs.length).toBeGreaterThan(8);
    for (const run of runs) expect(plainTextOf(document)).toContain(run.trim());
  });
});

describe('the shared renderer', () => {
  it('draws each part with its element, links without power over the page', () => {
    expect(richHtmlOf(kept(RICH))).toBe(
      '<h3>Étapes</h3><p>Lire <strong><a href="https://ville.example/a?b=1&amp;c=&quot;2&quot;" rel="noopener nofollow">le rapport</a></strong><br>ici</p>' +
        '<ul><li>un<ol><li>a</li></ol></li><li>deux</li></ul><ol start="3"><li>trois</li></ol>' +
        '<blockquote><p><em>市長の言葉</em></p></blockquote>' +
        '<table><tbody><tr><th colspan="2">An</th></tr><tr><td>2024</td><td></td></tr></tbody></table>',
    );
  });
});
