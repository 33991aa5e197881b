import { describe, expect, it } from '@jest/globals';
import { escapeHtml, renderDocument, scriptJson } from './document.js';
import { assetsOf } from './manifest.js';

const head = { title: 'A <b> & "c"', tags: [], jsonLd: null };
const assets = { script: 'a.js', styles: ['a.css'], preloads: [] };

describe('the document', () => {
  it('keeps text from becoming markup', () => {
    expect(escapeHtml(`<a href="x">'&`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;');
    const html = renderDocument({ lang: 'fr', head, nonce: 'n"', body: '', state: { x: '</script><script>' }, assets });
    expect(html).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(html).toContain('nonce="n&quot;"');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });

  it('carries state that reads back as it was', () => {
    const state = { text: '</script>\u2028<!-- & é 宿泊税' };
    expect(scriptJson(state)).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(scriptJson(state))).toEqual(state);
  });

  it('writes tags and data of the head so that no text ends them', () => {
    const hostile = '"><script>alert(1)</script>';
    const data = { headline: '</script><script>alert(1)</script>' };
    const tags = [{ tag: 'meta', attributes: { name: 'description', content: hostile } }] as const;
    const parts = { title: 'x', tags, jsonLd: JSON.stringify(data) };
    const html = renderDocument({ lang: 'fr', head: parts, nonce: 'n', body: '', state: {}, assets });
    expect(html).toContain('content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(html.match(/<script/g)).toHaveLength(3);
    const [, written = ''] =
      /<script data-page type="application\/ld\+json" nonce="n">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(written)).toEqual(data);
  });

  it('has no inline style and no script without a nonce', () => {
    const html = renderDocument({ lang: 'ja', head, nonce: 'abc', body: '<p></p>', state: {}, assets });
    expect(html).not.toMatch(/style=|<style/);
    for (const script of html.match(/<script[^>]*>/g) ?? []) expect(script).toContain('nonce="abc"');
  });
});

describe('the assets of a page', () => {
  it('are the entry, its chunks with all that they import, and the styles', () => {
    const manifest = {
      'src/entry-client.tsx': { file: 'assets/entry.js', imports: ['_react.js'] },
      '_react.js': { file: 'assets/react.js' },
      'src/pages/home/page.tsx': { file: 'assets/home.js', imports: ['src/entry-client.tsx', '_card.js'] },
      '_card.js': { file: 'assets/card.js', css: ['assets/card.css'] },
      'src/other.tsx': { file: 'assets/other.js' },
      'style.css': { file: 'assets/style.css' },
    };
    expect(assetsOf(manifest, ['src/pages/home/page.tsx', 'src/unknown.tsx'])).toEqual({
      script: 'assets/entry.js',
      styles: ['assets/card.css', 'assets/style.css'],
      preloads: ['assets/react.js', 'assets/home.js', 'assets/card.js'],
    });
  });
});
