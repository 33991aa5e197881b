import { JapaneseSpeller, type Thesaurus } from '../thesaurus/index.js';
import type { QueryPlan, Unit } from './plan.js';
import { correctedRomaji } from './romaji.js';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANA_RUN = /[\u3041-\u3096\u30A1-\u30FAー]+/g;
const KANA = /^[\u3041-\u3096\u30A1-\u30FAー]+$/;
/** More unknown units than these are left as they are: each is compared with all terms. */
const UNITS_MAX = 3;
/** Longer stretches are sentences. */
const LENGTH_MAX = 20;

/** Made where something is to be corrected, and kept as long as the thesaurus is. */
const spellers = new WeakMap<Thesaurus, JapaneseSpeller>();

function spellerOf(thesaurus: Thesaurus): JapaneseSpeller {
  const known = spellers.get(thesaurus) ?? new JapaneseSpeller(thesaurus);
  spellers.set(thesaurus, known);
  return known;
}

/**
 * The query with a term of the thesaurus in place of Japanese that occurs nowhere, together with what it touches where that
 * makes a term (観光公外: 観光公害); null where there is nothing to correct.
 * @param isUnknown whether no document has the unit in any way
 */
export function correctedJapanese(
  plan: QueryPlan,
  isUnknown: (unit: Unit) => boolean,
  thesaurus: Thesaurus,
): string | null {
  const { text, units } = plan;
  const romaji = correctedRomaji(plan, isUnknown, (letters) => spellerOf(thesaurus).ofRomaji(letters));
  if (romaji !== null) return romaji;
  const suspects = [...units.entries()].filter(([, unit]) => {
    const typed = text.slice(unit.start, unit.end);
    return JAPANESE.test(typed) && isUnknown(unit);
  });
  // おーばーつーりずむ looks like nothing but grammar.
  const places = units.length === 0 ? [-1] : suspects.slice(0, UNITS_MAX).map(([place]) => place);
  for (const place of places) {
    for (const [start, end] of stretches(text, units, place)) {
      const stretch = text.slice(start, end);
      const meant = stretch.length > LENGTH_MAX ? null : spellerOf(thesaurus).correct(stretch);
      if (meant !== null && !isInflected(stretch, meant, text.slice(end)))
        return text.slice(0, start) + meant + text.slice(end);
    }
  }
  return null;
}

/** 引き継 in 引き継いで lacks no kana of 引き継ぎ. */
function isInflected(stretch: string, meant: string, after: string): boolean {
  return (
    meant.startsWith(stretch) &&
    /^[\u3041-\u3096]+$/.test(meant.slice(stretch.length)) &&
    /^[\u3041-\u3096]/.test(after)
  );
}

/** All kana around a unit of kana, or any where there is no unit: what looks like grammar in between is part of the word that was meant. */
function kanaAround(text: string, unit: Unit | undefined): [number, number][] {
  if (unit !== undefined && !KANA.test(unit.text)) return [];
  const { start, end } = unit ?? { start: Infinity, end: -Infinity };
  return [...text.matchAll(KANA_RUN)]
    .filter(({ index, 0: run }) => index <= start && end <= index + run.length)
    .map(({ index, 0: run }) => [index, index + run.length]);
}

/** The unit with the one before and after, with either, and by itself: only where nothing stands between. */
function stretches(text: string, units: readonly Unit[], place: number): [number, number][] {
  const unit = units[place];
  if (unit === undefined) return kanaAround(text, unit);
  const [before, after] = [units[place - 1], units[place + 1]];
  const start = before?.end === unit.start ? before.start : unit.start;
  const end = after?.start === unit.end ? after.end : unit.end;
  const all: [number, number][] = [
    ...kanaAround(text, unit),
    [start, end],
    [start, unit.end],
    [unit.start, end],
    [unit.start, unit.end],
  ];
  return [...new Map(all.map((each) => [each.join(), each])).values()];
}
