import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectDir } from '../../../core/http/index.js';
import { jsonFilesIn } from '../../../core/reference/index.js';
import { CONCEPT_LIMITS } from '../concept.rules.js';
import { readReadings, withReadings } from './readings.reader.js';
import { readThesaurus } from './thesaurus.reader.js';

const read = (name: string) => readFileSync(path.join(projectDir, 'data', name), 'utf8');

describe('the readings that ship', () => {
  const readings = readReadings(read('thesaurus/readings.tsv'));
  const thesaurus = readThesaurus(jsonFilesIn('thesaurus/concepts').map(read));
  const japanese = new Set(thesaurus.terms.flatMap(({ locale, text }) => (locale === 'ja' ? [text] : [])));

  it('are in hiragana, of three kana at least', () =>
    expect(readings.filter(({ reading }) => !/^[\u3041-\u3096ー]{3,}$/.test(reading))).toEqual([]));
  it('are of terms of the thesaurus that have kanji', () => {
    expect(readings.filter(({ term }) => !japanese.has(term))).toEqual([]);
    expect(readings.filter(({ term }) => !/\p{Script=Han}/u.test(term))).toEqual([]);
  });
  it('are one a term, and no two alike', () => {
    expect(new Set(readings.map(({ term }) => term)).size).toBe(readings.length);
    expect(new Set(readings.map(({ reading }) => reading)).size).toBe(readings.length);
  });
  it('keep the kana that the term has', () => {
    const kana = (text: string): string =>
      text.replace(/[\u30A1-\u30F6]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0x60));
    const shape = (term: string): RegExp =>
      new RegExp(
        `^${kana(term)
          .replace(/[・、]/g, '')
          .replace(/[^\u3041-\u3096ー]+/gu, '.+')}$`,
        'u',
      );
    expect(readings.filter(({ term, reading }) => !shape(term).test(reading))).toEqual([]);
  });
  it('become hidden terms that an administrator could save', () => {
    const { terms } = withReadings(thesaurus, readings);
    const owners = Map.groupBy(terms, ({ locale, text }) => `${locale} ${text.toLowerCase()}`);
    expect([...owners].filter(([, list]) => list.length > 1)).toEqual([]);
    const lists = Map.groupBy(terms, ({ locale, concept_code }) => `${locale} ${concept_code}`);
    expect([...lists].filter(([, list]) => list.length > CONCEPT_LIMITS.termsPerLocale)).toEqual([]);
  });
});

describe('readings beside terms', () => {
  const concept = (code: string, ja: string[]) => ({ code, fr: [code], ja, en: [code] });
  const rows = readThesaurus([
    JSON.stringify({ concepts: [concept('a', ['観光', 'こうか']), concept('b', ['刊行'])] }),
  ]);
  const added = (readings: [string, string][]) =>
    withReadings(
      rows,
      readings.map(([term, reading]) => ({ term, reading })),
    ).terms.slice(rows.terms.length);

  it('belong to the concept of the term, behind its terms', () =>
    expect(added([['観光', 'かんこう']])).toEqual([
      { concept_code: 'a', locale: 'ja', text: 'かんこう', kind: 'hidden', position: 3 },
    ]));
  it('are the first one’s where two are spoken alike', () =>
    expect(
      added([
        ['観光', 'かんこう'],
        ['刊行', 'かんこう'],
      ]).map(({ concept_code }) => concept_code),
    ).toEqual(['a']));
  it('leave terms alone, and terms that are gone', () =>
    expect(
      added([
        ['刊行', 'こうか'],
        ['慣行', 'かんこう'],
      ]),
    ).toEqual([]));
});
