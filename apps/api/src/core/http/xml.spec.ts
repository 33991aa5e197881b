import { describe, expect, it } from '@jest/globals';
import { escapeXml, xmlElement, xmlText } from './xml.js';

describe('XML', () => {
  it('keeps text text, and leaves out what it can’t write', () => {
    expect(escapeXml(`<a href="x">'&\u0000\u000b\ufffe\ud800`)).toBe('&lt;a href=&quot;x&quot;&gt;&apos;&amp;\ufffd');
    expect(escapeXml('宿泊税 é\n\t')).toBe('宿泊税 é\n\t');
  });

  it('writes elements with the attributes that there are', () => {
    expect(xmlElement('link', { rel: 'self', href: 'a?b&c', title: undefined })).toBe(
      '<link rel="self" href="a?b&amp;c"/>',
    );
    expect(xmlText('title', 'a < b', { type: 'text' })).toBe('<title type="text">a &lt; b</title>');
    expect(xmlText('title', null)).toBe('');
  });
});
