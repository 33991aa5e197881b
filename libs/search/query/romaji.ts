import type { QueryPlan, Unit } from './plan.js';

/** Letters with marks of length, a hyphen or an apostrophe between them. */
const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}'’-]*$/u;
const LETTERS_MIN = 5;

/**
 * The query with a Japanese term in place of each word, or two words, of Latin letters that are exactly how the term is
 * spoken (kankokyaku, gomi shori); null where there are none. Only of words that occur nowhere and that the lexicon doesn't know
 * either: whoever types those means nothing else.
 * @param termOf the term that letters stand for
 */
export function correctedRomaji(
  { text, units }: QueryPlan,
  isUnknown: (unit: Unit) => boolean,
  termOf: (letters: string) => string | null,
): string | null {
  const isSuspect = (unit: Unit | undefined): unit is Unit =>
    unit !== undefined &&
    LATIN_WORD.test(text.slice(unit.start, unit.end)) &&
    unit.alternatives.every(({ source }) => source === 'words') &&
    isUnknown(unit);
  const meant = (start: number, end: number): string | null =>
    end - start < LETTERS_MIN ? null : termOf(text.slice(start, end));
  let [corrected, done, changed] = ['', 0, false];
  for (let place = 0; place < units.length; place += 1) {
    const [unit, next] = [units[place], units[place + 1]];
    if (!isSuspect(unit)) continue;
    const pair = isSuspect(next) && /^ +$/.test(text.slice(unit.end, next.start)) ? meant(unit.start, next.end) : null;
    const term = pair ?? meant(unit.start, unit.end);
    if (term === null) continue;
    const end = pair === null || next === undefined ? unit.end : next.end;
    corrected += text.slice(done, unit.start) + term;
    [done, changed] = [end, true];
    if (pair !== null) place += 1;
  }
  return changed ? corrected + text.slice(done) : null;
}
