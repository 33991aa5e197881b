import { describe, expect, it } from '@jest/globals';
import { addressOf } from './links.js';

describe('the address of a link', () => {
  it.each([
    ['https://ville.example/a?b=1', 'https://ville.example/a?b=1'],
    [' http://ville.example ', 'http://ville.example'],
    ['mailto:mairie@ville.example', 'mailto:mairie@ville.example'],
    ['mairie@ville.example', 'mailto:mairie@ville.example'],
    ['ville.example/projet', 'https://ville.example/projet'],
    ['金沢.example', 'https://金沢.example'],
    ['javascript:alert(1)', undefined],
    ['JavaScript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['ftp://ville.example', undefined],
    ['file:///C:/a.docx', undefined],
    ['/relative', undefined],
    ['un mot', undefined],
    ['mot', undefined],
    ['', undefined],
  ])('%s', (typed, href) => {
    expect(addressOf(typed)).toBe(href);
  });
});
