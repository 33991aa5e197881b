import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import { projectDir } from '../../../core/http/index.js';
import { readGoals, readTargets } from './sdg.reader.js';
import { readTaxonomy } from './taxonomy.reader.js';

const read = (name: string) => readFileSync(path.join(projectDir, 'data/reference', name), 'utf8');

it.each(['sdg-goals.csv', 'sdg-targets-fr-en.csv', 'unesco-sites.csv', 'unesco-sites-knowledge.csv', 'taxonomy.json'])(
  'what is printed of %s has ’',
  (name) => {
    expect(read(name).match(/.{0,20}'.{0,20}/)).toBeNull();
  },
);

describe('readTaxonomy', () => {
  const rows = readTaxonomy(read('taxonomy.json'));

  it('has editions 8 and 9, the four themes of the 9th with 25 topics, the three of the 8th without', () => {
    expect(rows.editions.map(({ ordinal }) => ordinal).sort()).toEqual([8, 9]);
    expect(rows.themes.filter(({ edition_code }) => edition_code === '9').map(({ number }) => number)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(rows.themes.filter(({ edition_code }) => edition_code === '8').map(({ code }) => code)).toEqual([
      'economy',
      'society',
      'environment',
    ]);
    expect(rows.topics).toHaveLength(25);
    expect(rows.topics.every(({ theme_code }) => rows.themes.some(({ code }) => code === theme_code))).toBe(true);
  });

  it('has factors in their groups, challenges and key points', () => {
    expect(rows.factors.find(({ code }) => code === 'housing')).toMatchObject({
      group_code: 'quality-of-life',
      position: 1,
    });
    expect([rows.factors, rows.factorGroups, rows.challenges, rows.keyPoints].map((list) => list.length)).toEqual([
      7, 3, 7, 5,
    ]);
  });

  it('leaves a motto that isn’t there null', () => {
    expect(rows.editions.find(({ code }) => code === '8')?.motto).toBeNull();
  });

  it('refuses a label that lacks a language', () => {
    const broken = read('taxonomy.json').replace('"ja": "住宅"', '"ja": ""');
    expect(() => readTaxonomy(broken)).toThrow();
  });
});

describe('SDGs', () => {
  const goals = readGoals(read('sdg-goals.csv'));
  const targets = readTargets(read('sdg-targets-fr-en.csv'), read('sdg-targets-ja.csv'));

  it('has 17 goals with colours and both names in three languages', () => {
    expect(goals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    for (const goal of goals) {
      expect(goal.colour).toMatch(/^#[0-9A-F]{6}$/);
      for (const locale of LOCALES) expect([goal.label[locale], goal.long_label[locale]].every(Boolean)).toBe(true);
    }
    expect(goals[10]).toMatchObject({ colour: '#FD9D24', label: { ja: '住み続けられるまちづくりを' } });
  });

  it('has 169 targets in the official order', () => {
    expect(targets).toHaveLength(169);
    expect(
      targets
        .filter(({ sdg_number }) => sdg_number === 8)
        .map(({ code }) => code)
        .slice(-4),
    ).toEqual(['8.9', '8.10', '8.a', '8.b']);
    expect(targets.every(({ label }) => LOCALES.every((locale) => label[locale].length > 20))).toBe(true);
  });

  it('refuses a target without its Japanese text', () => {
    expect(() => readTargets('target,fr,en\n1.1,a,b\n', 'target,ja\n1.2,x\n')).toThrow('1.1');
  });
});
