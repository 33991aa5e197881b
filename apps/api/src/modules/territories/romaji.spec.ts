import { expect, it } from '@jest/globals';
import { typedRomaji } from './romaji.js';

it.each([
  ['こうふし', 'koufushi'],
  ['おおさかふ', 'oosakafu'],
  ['きょうと', 'kyouto'],
  ['さっぽろし', 'sapporoshi'],
  ['はっちょう', 'hatchou'],
  ['ちゅうおうく', 'chuuouku'],
  ['しんじゅくく', 'shinjukuku'],
  ['ニセコちょう', 'nisekochou'],
  ['いっしきまち', 'isshikimachi'],
])('%s is typed %s', (kana, typed) => {
  expect(typedRomaji(kana)).toBe(typed);
});
