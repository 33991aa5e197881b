import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getSchema } from '@tiptap/core';
import { DOMParser as Reader } from '@tiptap/pm/model';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { checkRichText, plainTextOf } from '#shared';
import { keptDocument } from '../documents.js';
import { EXTENSIONS } from '../extensions.js';
import { cleanPastedHtml } from './clean.js';

const schema = getSchema(EXTENSIONS);
const read = (html: string): Document => {
  const page = /<html/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(page, 'text/html') as unknown as Document;
};
const clean = (html: string) => cleanPastedHtml(html, read);
const flat = (html: string) =>
  html
    .replace(/(?:\s|&#160;)+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ (?=<\/)/g, '')
    .trim();

/** What the editor makes of it. */
const documentOfPaste = (html: string) =>
  keptDocument(
    Reader.fromSchema(schema)
      .parse(read(clean(html).html).body)
      .toJSON(),
  );

const sample = (name: string) => readFileSync(path.join(import.meta.dirname, 'samples', name), 'utf8');

describe('what is pasted from Word', () => {
  it('in French: title, headings, lists in lists, tracked changes, smart tags, a table', () => {
    const { html, images } = clean(sample('word-fr.html'));
    expect(images).toBe(1);
    expect(flat(html)).toBe(
      '<h3>Régulation des flux touristiques</h3>' +
        '<h4>Contexte</h4>' +
        '<p>La ville de Nantes accueille <strong>3,2 millions</strong> de visiteurs par an : c’est <em>trop</em> pour l’île, sur 12 km².</p>' +
        '<ul><li>Comptages en gare</li><li>Enquêtes :<ul><li>auprès des habitants</li><li>auprès des commerçants</li></ul></li><li>Atelier</li></ul>' +
        '<ol start="3"><li>Décider</li><li>Évaluer avec <a href="https://metropole.example/bilan">le bilan</a></li></ol>' +
        '<table><tr><th><p>Année</p></th><th><p>Visiteurs</p></th></tr><tr><td><p>2023</p></td><td><p>3 200 000</p></td></tr></table>' +
        '<p>Voir la note[1].</p>',
    );
  });

  it('in Japanese: no spaces where the source breaks its lines, readings left out, counted in kanji', () => {
    const { html, images } = clean(sample('word-ja.html'));
    expect(images).toBe(0);
    expect(flat(html)).toBe(
      '<h3>背景</h3>' +
        '<p>金沢市では、観光客の増加により、バスの混雑が<strong>深刻</strong>になった。</p>' +
        '<ol><li>乗車状況の調査</li><li>住民との話し合い<ul><li>町会</li><li>商店街</li></ul></li></ol>' +
        '<p>詳しくは報告書を参照。</p>',
    );
  });

  it('leaves nothing of its markup behind', () => {
    for (const name of ['word-fr.html', 'word-ja.html'])
      expect(clean(sample(name)).html).not.toMatch(/mso|style|class|lang|<o:|<st1|<!--|supportLists|·/i);
  });
});

describe('what is pasted from a page', () => {
  it('keeps text, links and tables, and none of what runs, hides or lays out', () => {
    const { html, images } = clean(sample('web.html'));
    expect(images).toBe(1);
    expect(flat(html)).toBe(
      '<h3>Budget participatif</h3><p>Depuis 2019, <a href="https://ville.example/budget">la ville</a> consulte. Ne cliquez pas ici.</p>' +
        '<h4>Étapes</h4><ul><li><p>Proposer</p></li><li><strong>Voter</strong></li></ul>' +
        '<blockquote>« Un franc succès »</blockquote>' +
        '<p>Ligne une<br>ligne deux</p>',
    );
  });

  it('takes Google’s bold that isn’t bold for what it is', () => {
    expect(
      clean(
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Un </span><span style="font-weight:700;font-style:italic">mot</span></p></b>',
      ).html,
    ).toBe('<p>Un <strong><em>mot</em></strong></p>');
  });

  it('takes a table in a table for layout', () => {
    expect(
      flat(clean('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>').html),
    ).toBe('<table><tr><td>a<p>b</p><p>c</p></td><td>d</td></tr></table>');
    expect(clean('<table><tbody><tr><td><p>seul</p></td></tr></tbody></table>').html).toBe('<p>seul</p>');
  });
});

describe('in the editor', () => {
  it('it reads as it read in Word', () => {
    expect(plainTextOf(documentOfPaste(sample('word-fr.html'))).replaceAll('\u00a0', ' ')).toContain(
      '- Comptages en gare\n- Enquêtes :\n  - auprès des habitants\n  - auprès des commerçants\n- Atelier\n\n3. Décider',
    );
  });

  it('whatever is pasted can be stored', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'h1',
      'h5',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'blockquote',
      'b',
      'i',
      'span',
      'a',
      'br',
      'img',
      'script',
      'style',
      'o:p',
      'del',
      'ins',
      'sup',
      'pre',
      'section',
    );
    const attribute = fc.constantFrom(
      '',
      ' href="javascript:alert(1)"',
      ' href="https://a.example"',
      ' style="mso-list:l0 level2 lfo1"',
      ' class="MsoTitle"',
      ' onclick="x()"',
      ' style="font-weight:700"',
      ' colspan="900"',
      ' start="0"',
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('mot', 'ことば ', '\n', '1. '),
        fc
          .tuple(tag, attribute, fc.array(tie('node'), { maxLength: 3 }))
          .map(([name, given, inner]) =>
            name === 'br' || name === 'img' ? `<${name}${given}>` : `<${name}${given}>${inner.join('')}</${name}>`,
          ),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (parts) => {
        const { html } = clean(parts.join(''));
        expect(html).not.toMatch(
          /javascript:|onclick|style=|class=|<(?!\/?(?:p|h3|h4|ul|ol|li|blockquote|table|tbody|tr|td|th|strong|em|a|br)\b)/,
        );
        const node = Reader.fromSchema(schema).parse(read(html).body);
        expect(checkRichText(node.toJSON())).toHaveProperty('document');
      }),
      { numRuns: 300 },
    );
  });
});
