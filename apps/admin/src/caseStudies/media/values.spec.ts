import { describe, expect, it } from '@jest/globals';
import { attachmentInput, moved, newAttachment, newPhoto, photoInput, photoValue, withoutPhoto } from './values.js';

const uploaded = {
  file: 'a',
  title: 'Rapport',
  contentType: 'image/jpeg',
  size: 9,
  sizes: [{ url: '/files/a-400.webp', width: 400, height: 300 }],
};

describe('photos and documents in the form', () => {
  it('come back from the server as they were typed', () => {
    const photo = { ...newPhoto(uploaded, true), credit: ' Ville de Tours ', licence: 'CC-BY-4.0' };
    photo.alternative.fr = 'La halle';
    const input = photoInput(photo);
    expect(input).toEqual({
      file: 'a',
      texts: [{ locale: 'FR', alternative: 'La halle', caption: null }],
      credit: 'Ville de Tours',
      licence: 'CC-BY-4.0',
      cover: true,
    });
    const stored = photoValue({
      file: 'a',
      sizes: uploaded.sizes,
      texts: [{ locale: 'FR', alternative: 'La halle', caption: null }],
      credit: 'Ville de Tours',
      licence: 'CC-BY-4.0',
      cover: true,
    });
    expect(photoInput(stored)).toEqual(input);
    expect(attachmentInput(newAttachment(uploaded, 'ja'))).toEqual({
      file: 'a',
      titles: { fr: null, ja: 'Rapport', en: null },
      locale: null,
      credit: null,
      licence: null,
    });
  });

  it('move by one, and no further than the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  it('always have a cover', () => {
    const photos = [newPhoto(uploaded, true), newPhoto({ ...uploaded, file: 'b' }, false)];
    expect(withoutPhoto(photos, 0)).toMatchObject([{ file: 'b', cover: true }]);
    expect(withoutPhoto(photos, 1)).toMatchObject([{ file: 'a', cover: true }]);
  });
});
