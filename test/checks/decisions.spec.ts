import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'docs', 'decisions');
const NAME = /^(\d{4})-[a-z0-9-]+\.md$/;

describe('decisions', () => {
  const names = readdirSync(FOLDER).filter((name) => NAME.test(name));
  const numbers = names.map((name) => Number(NAME.exec(name)?.[1]));

  it('have a number each', () => {
    expect(names.length).toBeGreaterThan(50);
    expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([]);
  });
  it.each(names)('%s begins with its number', (name) => {
    expect(readFileSync(path.join(FOLDER, name), 'utf8')).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
  });
});
