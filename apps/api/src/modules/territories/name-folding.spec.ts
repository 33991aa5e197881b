import { describe, expect, it } from '@jest/globals';
import {
  distinctWords,
  foldName,
  foldQuery,
  isLatin,
  laterBeginnings,
  meaningfulWords,
  toHiragana,
} from './name-folding.js';

describe('foldName', () => {
  it.each([
    ['Évian-les-Bains', 'evian les bains'],
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['L’Œuvre', 'l oeuvre'],
    ['St-Malo', 'saint malo'],
    ['Ste Marie', 'sainte marie'],
    ['Kōfu-shi', 'kofu shi'],
    ['  Saint   Malo ', 'saint malo'],
    ['カナザワ', 'かなざわ'],
    ['ｶﾅｻﾞﾜ', 'かなざわ'],
    ['がぱ', 'がぱ'],
    ['鎌ヶ谷市', '鎌け谷市'],
    ['鎌ケ谷市', '鎌け谷市'],
    ['龍ケ崎市', '竜け崎市'],
    ['ヴェルサイユ', 'べるさいゆ'],
    ['ベルサイユ', 'べるさいゆ'],
    ['イル・ド・フランス', 'いるどふらんす'],
    ['イル＝ド＝フランス', 'いるどふらんす'],
    ['石川県　金沢市', '石川県金沢市'],
    ['２９０１９', '29019'],
  ])('%s is %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('changes nothing that is folded already', () => {
    for (const text of ['Évian-les-Bains', 'ヴェルサイユ', '鎌ヶ谷市', 'St-Malo', 'Œ']) {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }
  });
});

describe('foldQuery', () => {
  it('takes « st » for Saint and for the beginning of a word', () => {
    expect(foldQuery('st')).toEqual(['saint', 'st']);
    expect(foldQuery('st malo')).toEqual(['saint malo', 'st malo']);
  });

  it('has one form where nothing is short, and none where nothing is left', () => {
    expect(foldQuery('Kanaz')).toEqual(['kanaz']);
    expect(foldQuery(' - ')).toEqual([]);
  });
});

it('turns katakana into hiragana and leaves the rest', () => {
  expect(toHiragana('カナザワshi金沢ー')).toBe('かなざわshi金沢ー');
});

it('knows the later words that a Latin name is entered by', () => {
  expect(laterBeginnings('la roche sur yon')).toEqual(['roche sur yon', 'yon']);
  expect(laterBeginnings('かなざわし')).toEqual([]);
});

it('leaves small words out unless nothing else is there', () => {
  expect(meaningfulWords('metropole de lyon')).toEqual(['metropole', 'lyon']);
  expect(meaningfulWords('de la')).toEqual(['de', 'la']);
});

it('tells Latin names from others', () => {
  expect(isLatin('saint malo 35')).toBe(true);
  expect(isLatin('金沢')).toBe(false);
});

describe('distinctWords', () => {
  it('keeps each word once, in the order it first came in', () => {
    expect(distinctWords(['l', 'a', 'l', 'b', 'a'])).toEqual(['l', 'a', 'b']);
  });
});
