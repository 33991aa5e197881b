import fc from 'fast-check';
import { HOSTILE_TEXTS } from './hostile-texts.js';

const piece = fc.constantFrom(
  ...HOSTILE_TEXTS.filter((text) => text.length < 40),
  ...['tourisme', 'mobilité', '観光', '空き家', 'ツーリズム', 'housing', 'Kanazawa', 'Tours', 'la', 'の'],
);
const glue = fc.constantFrom(
  '',
  ' ',
  '-',
  ' -',
  '"',
  '" "',
  '　',
  '\u0000',
  '|',
  '&',
  "'",
  '\u0301',
  '\u200d',
  '(',
  ')',
);
const glued = fc.array(fc.tuple(piece, glue), { minLength: 1, maxLength: 12 }).map((parts) => parts.flat().join(''));

/** Texts that nobody wrote: pieces of the above put together, and characters of every kind, whole or broken. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  glued,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: fc.constantFrom(...'"-()&|!:*<>\'\\%_{}[]$^.+?~`,;/=@# ab観'), maxLength: 120 }),
);

const code = fc.oneof(
  fc.constantFrom('', 'x', '\u0000', '\ud800', "'", 'locale=fr', '__proto__', 'under-2k', 'FR'),
  hostileText,
);
const number = fc.constantFrom(
  0,
  1,
  -1,
  11,
  2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  1e21,
  0.5,
  null,
  'NaN',
  '1',
  true,
);
const float = fc.constantFrom(0, 48.85, -90, 90, 90.1, 180, -180, 1e308, -1e308, 5e-324, null, 'Infinity', 'NaN', '1');
const degrees = fc.constantFrom(-180, -90, 0, 1e-300, 48.85, 90, 180, 1e308, -1e308);
const codes = fc.oneof(
  fc.array(code, { maxLength: 5 }),
  code.map((value) => Array.from({ length: 10_000 }, () => value.slice(0, 20))),
);

/** Filters as only an attacker or a broken client sends them. */
export const hostileFilter: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    themes: codes,
    topics: codes,
    sdgs: fc.oneof(fc.array(number, { maxLength: 4 }), fc.constant(Array.from({ length: 10_000 }, (_, at) => at))),
    factors: codes,
    tiers: codes,
    evidence: codes,
    geographies: codes,
    populationBands: codes,
    countries: fc.array(fc.constantFrom('FR', 'JP', 'XX', null, 1), { maxLength: 3 }),
    languages: fc.array(fc.constantFrom('FR', 'JA', 'xx', ''), { maxLength: 3 }),
    collectivities: fc.array(fc.oneof(code, number), { maxLength: 4 }),
    period: fc.record({ from: number, to: number }, { requiredKeys: [] }),
    near: fc.record({ latitude: float, longitude: float, km: float }, { requiredKeys: [] }),
    box: fc.oneof(
      fc.record({ south: degrees, west: degrees, north: degrees, east: degrees }),
      fc.record({ south: float, west: float, north: float, east: float }, { requiredKeys: [] }),
    ),
    unknown: code,
  },
  { requiredKeys: [] },
);

/** Most are searched without a filter: a filter is soon refused, and its query then never asked. */
export const hostileSearch = fc.record({
  query: fc.oneof({ arbitrary: hostileText, weight: 9 }, { arbitrary: fc.constant(null), weight: 1 }),
  locale: fc.constantFrom('FR', 'JA', 'EN'),
  filter: fc.oneof(
    { arbitrary: fc.constant(null), weight: 6 },
    { arbitrary: hostileFilter, weight: 2 },
    { arbitrary: fc.record({ themes: codes, tiers: codes }), weight: 1 },
  ),
  sort: fc.constantFrom(null, null, null, 'RELEVANCE', 'NEWEST', 'MOST_ADOPTED', 'NEAREST', 'x'),
  page: fc.oneof(
    { arbitrary: fc.constant(null), weight: 6 },
    { arbitrary: fc.record({ page: number, size: number }, { requiredKeys: [] }), weight: 1 },
  ),
});
