import type { Locale } from '#shared';
import { type DocumentTexts, type Explanation, TEXT_FIELDS } from '../port.js';
import { highlights, type ShownTexts } from './highlight.js';
import { Matcher, ReadText } from './matcher.js';
import { matchReasons, type MetUnit } from './reasons.js';

/** Texts read once for all that looks at them. */
export function readTexts(texts: DocumentTexts, locale: Locale): ShownTexts {
  return Object.fromEntries(TEXT_FIELDS.map((field) => [field, new ReadText(texts[field], locale)])) as ShownTexts;
}

/** Where and why texts meet the units of a query. `label` names a concept for the reader. Pure. */
export function explain(
  units: readonly MetUnit[],
  texts: ShownTexts,
  locale: Locale,
  label: (conceptCode: string) => string,
): Explanation {
  const matcher = new Matcher(
    locale,
    units.flatMap(({ alternatives, pieces }) => [...alternatives, ...(alternatives.length > 0 ? [] : pieces)]),
  );
  return { highlights: highlights(texts, matcher), reasons: matchReasons(units, Object.values(texts), locale, label) };
}
