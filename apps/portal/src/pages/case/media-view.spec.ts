import { describe, expect, it } from '@jest/globals';
import { imageOf, inOrder, type Photo, typeName, wordsOf } from './media-view.js';

const size = (width: number) => ({ url: `/files/x-${width}.webp`, width, height: width / 2 });
const photo = (overrides: Partial<Photo> = {}): Photo => ({
  file: 'x',
  cover: false,
  credit: null,
  licence: null,
  sizes: [400, 800, 1200].map(size),
  texts: [
    { locale: 'JA', alternative: '港の倉庫', caption: null },
    { locale: 'FR', alternative: 'Un hangar du port', caption: 'Le hangar avant les travaux' },
  ],
  ...overrides,
});

describe('a photo on a page', () => {
  it('speaks the language being read, then the page’s, then any', () => {
    expect(wordsOf(photo(), ['ja', 'fr'])).toMatchObject({ alternative: { locale: 'ja' }, caption: { locale: 'fr' } });
    expect(wordsOf(photo(), ['en']).alternative).toEqual({ text: '港の倉庫', locale: 'ja' });
    expect(wordsOf(photo({ texts: [] }), ['en'])).toEqual({ alternative: undefined, caption: undefined });
  });

  it('gives browsers every width and the space that it takes', () => {
    expect(imageOf(photo())).toEqual({
      src: '/files/x-800.webp',
      srcSet: '/files/x-400.webp 400w, /files/x-800.webp 800w, /files/x-1200.webp 1200w',
      width: 1200,
      height: 600,
    });
    expect(imageOf(photo({ sizes: [size(300)] }))?.src).toBe('/files/x-300.webp');
    expect(imageOf(photo({ sizes: [] }))).toBeUndefined();
  });

  it('shows the cover first', () => {
    const photos = [photo({ file: 'a' }), photo({ file: 'b', cover: true }), photo({ file: 'c' })];
    expect(inOrder(photos).map(({ file }) => file)).toEqual(['b', 'a', 'c']);
  });

  it('names a document by its type', () => {
    expect(typeName({ url: '/files/abc.pdf' })).toBe('PDF');
  });
});
