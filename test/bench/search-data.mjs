/**
 * Deterministic cases for the search benchmark: Zipf-distributed words in French, Japanese and English, 300 to a
 * translation, 1.8 translations to a case. The words are made up, their frequencies are not: rank 1 to rank 60,000.
 */
const FRENCH_ENDINGS = ['e', 'es', 'ation', 'ement', 'eur', 'ique', 'al', 'ité', 'er', 'ée', 'age', 'isme'];
const ENGLISH_ENDINGS = ['ing', 'ed', 's', 'ation', 'ment', 'er', 'ly', 'ity', 'al', 'ness', '', 'ism'];
const ONSETS = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'br',
  'cl',
  'fr',
  'gr',
  'pl',
  'pr',
  'tr',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ou', 'ai', 'on'];
const KANJI_FROM = 0x4e00;
const PARTICLES = ['の', 'を', 'に', 'は', 'が', 'と', 'で', 'から'];

/** A small generator of numbers (mulberry32): the same seed gives the same data everywhere. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The word of a rank in a language; every rank has another one. */
export function wordAt(rank, locale) {
  if (locale === 'ja') {
    const first = KANJI_FROM + ((rank * 7919) % 2500);
    return String.fromCharCode(first) + String.fromCharCode(KANJI_FROM + (Math.floor(rank / 3) % 2500));
  }
  const endings = locale === 'fr' ? FRENCH_ENDINGS : ENGLISH_ENDINGS;
  let rest = rank + 20_000;
  let word = '';
  while (rest > 0) {
    word += ONSETS[rest % ONSETS.length] + VOWELS[Math.floor(rest / ONSETS.length) % VOWELS.length];
    rest = Math.floor(rest / (ONSETS.length * VOWELS.length));
  }
  return word + endings[rank % endings.length];
}

export const VOCABULARY = 60_000;

/** Draws ranks with probability proportional to 1 / (rank + 2). */
function zipf(random) {
  return Math.min(VOCABULARY - 1, Math.floor(2 * ((VOCABULARY + 2) / 2) ** random() - 2));
}

function text(random, locale, words) {
  const parts = [];
  for (let index = 0; index < words; index += 1) {
    parts.push(wordAt(zipf(random), locale));
    if (locale === 'ja') parts.push(index % 12 === 11 ? '。' : PARTICLES[Math.floor(random() * PARTICLES.length)]);
    else parts.push(index % 14 === 13 ? '. ' : index % 3 === 0 && locale === 'fr' ? ' de la ' : ' ');
  }
  return parts.join('');
}

function some(random, prefix, of, most) {
  const count = 1 + Math.floor(random() * most);
  return [...new Set(Array.from({ length: count }, () => `${prefix}${Math.floor(random() ** 1.5 * of)}`))];
}

/** The documents of case number `index`. */
export function documentsOf(index) {
  const random = randomFrom(index * 2654435761 + 17);
  const country = random() < 0.5 ? 'FR' : 'JP';
  const locales = [country === 'FR' ? 'fr' : 'ja'];
  if (random() < 0.55) locales.push('en');
  if (random() < 0.25) locales.push(country === 'FR' ? 'ja' : 'fr');
  const start = 1995 + Math.floor(random() * 30);
  const shared = {
    caseId: `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    version: 1,
    names: [`Commune ${index % 1500}`],
    concepts: some(random, 'concept-', 120, 3),
    facets: {
      themes: some(random, 'theme-', 7, 2),
      topics: some(random, 'topic-', 25, 3),
      sdgs: some(random, '', 17, 4),
      factors: some(random, 'factor-', 8, 2),
      challenges: some(random, 'challenge-', 10, 2),
      countries: [country],
      tiers: some(random, 'tier-', 4, 1),
      collectivities: [String(index % 1500)],
      populationBands: some(random, 'band-', 6, 1),
      geographies: some(random, 'geography-', 8, 2),
      languages: locales,
      evidence: some(random, 'evidence-', 4, 1),
      depth: some(random, 'depth-', 2, 1),
    },
    startYear: start,
    endYear: random() < 0.5 ? null : start + Math.floor(random() * 6),
    coordinates: { latitude: 30 + random() * 20, longitude: country === 'FR' ? random() * 8 : 130 + random() * 12 },
    publishedAt: new Date(Date.UTC(2018, 0, 1) + Math.floor(random() * 8 * 365) * 86_400_000),
    adoptions: Math.floor(random() ** 4 * 40),
  };
  return locales.map((locale) => ({
    ...shared,
    locale,
    hash: `${index}-${locale}`,
    title: text(random, locale, 8),
    teaser: text(random, locale, 16),
    summary: text(random, locale, 60),
    body: text(random, locale, 216),
  }));
}

/** A thesaurus with terms in each language. */
export function concepts(count = 120) {
  return Array.from({ length: count }, (_, index) => ({
    code: `concept-${index}`,
    broader: [],
    terms: ['fr', 'ja', 'en'].flatMap((locale) =>
      [200 + index * 7, 900 + index * 31].map((rank, place) => ({
        locale,
        text:
          place === 0
            ? wordAt(rank, locale)
            : `${wordAt(rank, locale)}${locale === 'ja' ? 'の' : ' '}${wordAt(rank + 5, locale)}`,
        kind: place === 0 ? 'preferred' : 'alternative',
      })),
    ),
  }));
}
