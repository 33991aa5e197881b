/**
 * How well the search ranks: nDCG and recall at 10 of the PostgreSQL adapter over the demonstration cases and the
 * passages of test/fixtures/search, by direction, kind and share of the queries (tuned on, held out, fresh,
 * fresh-2 and fresh-3).
 * Usage: node test/bench/search-quality.mjs [--show=tuned|<direction>|<id of a query>] ; starts a PostgreSQL of its own and reads
 * the sources, so that nothing has to be built. QUALITY_SOURCE names another checkout to measure, with its thesaurus.
 */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/lib/postgres.mjs';
import { readTypeScript } from './read-typescript.mjs';
import { directionsOf, judge, summary, titleSummary } from './search-measures.mjs';

const here = path.resolve(import.meta.dirname, '..', '..');
const source = path.resolve(process.env.QUALITY_SOURCE ?? here);
const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const show = option('show');
const json = (root, file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const LOCALES = ['fr', 'ja', 'en'];

readTypeScript(source);
const { Lexicon, PostgresSearchEngine } = await import(path.join(source, 'libs/search/index.ts'));
const { PoolSqlClient } = await import(path.join(source, 'libs/search/postgres/pool-client.ts'));
const { SearchIndex1764000000500 } = await import(path.join(source, 'migrations/1764000000500-search-index.ts'));
const { SearchTexts1764000002900 } = await import(path.join(source, 'migrations/1764000002900-search-texts.ts'));

const THESAURUS = 'data/thesaurus/concepts';
const LEXICON = 'data/lexicon/cc-by-sa';
/** Some files of the thesaurus left out, and the lexicon: what subjects come to that nobody thought of. */
const without = new RegExp(option('without-concepts') ?? '^$');
const withLexicon = option('lexicon') !== 'no';
const files = readdirSync(path.join(source, THESAURUS)).filter((name) => !without.test(name));
const concepts = files.flatMap((name) => json(source, path.join(THESAURUS, name)).concepts);
const byKey = new Map();
/** Documents by case and locale, as they were written last: hits are explained from their texts. */
const written = new Map();

/** One translation a document, as apps/api/src/modules/case-studies/published/case-study.search.ts makes them. */
function documentsOf({ key, topics, sdgs, country, names, translations }) {
  const caseId = byKey.get(key)?.caseId ?? `00000000-0000-7000-8000-${(byKey.size + 1).toString(16).padStart(12, '0')}`;
  const locales = LOCALES.filter((locale) => translations[locale]);
  byKey.set(key, { caseId, locales, title: Object.values(translations)[0].title });
  const tags = concepts.filter(({ topic, sdg }) => topics.includes(topic) || sdgs.includes(sdg));
  const documents = locales.map((locale) => ({
    caseId,
    locale,
    version: 1,
    hash: key,
    teaser: '',
    body: '',
    ...translations[locale],
    names,
    concepts: tags.map(({ code }) => code),
    facets: { topics, sdgs: sdgs.map(String), countries: [country] },
    startYear: null,
    endYear: null,
    coordinates: null,
    publishedAt: new Date('2025-06-01T00:00:00Z'),
    adoptions: 0,
  }));
  for (const document of documents) written.set(`${caseId}/${document.locale}`, document);
  return documents;
}

function demonstrationCases() {
  const editorial = { ...json(here, 'data/demo/editorial-fr.json'), ...json(here, 'data/demo/editorial-ja.json') };
  return json(here, 'data/demo/real-cases.json').cases.map((real) => ({
    key: real.id,
    topics: [real.topic],
    sdgs: real.sdgs,
    country: real.country,
    names: [real.collectivity],
    translations: editorial[real.id].translations,
  }));
}

/** As `withReadings` of apps/api/src/modules/taxonomy gives them to their concepts. */
function readingsByTerm() {
  const file = path.join(source, 'data/thesaurus/readings.tsv');
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : [];
  const texts = new Set(concepts.flatMap((concept) => [...concept.ja, ...(concept.hidden?.ja ?? [])]));
  return new Map(rows.map((row) => row.split('\t')).filter(([, reading]) => !texts.has(reading)));
}

function searchConcepts() {
  const readings = readingsByTerm();
  const readingsOf = ({ ja, hidden }) => [...ja, ...(hidden?.ja ?? [])].flatMap((term) => readings.get(term) ?? []);
  return concepts.map((concept) => ({
    code: concept.code,
    broader: concept.broader ?? [],
    terms: LOCALES.flatMap((locale) => [
      ...concept[locale].map((text, index) => ({ locale, text, kind: index === 0 ? 'preferred' : 'alternative' })),
      ...(concept.hidden?.[locale] ?? []).map((text) => ({ locale, text, kind: 'hidden' })),
      ...(locale === 'ja' ? readingsOf(concept) : []).map((text) => ({ locale, text, kind: 'hidden' })),
    ]),
  }));
}

/**
 * @param fixed share of all queries; without it every third one is held out
 * @param among the keys that count; others are taken out of the ranking, since nobody judged them for these queries
 */
async function measure(engine, queries, fixed, among) {
  const keyOf = new Map([...byKey].map(([key, { caseId }]) => [caseId, key]));
  const rows = [];
  for (const [index, query] of queries.entries()) {
    for (const key of Object.keys(query.relevant))
      if (!byKey.has(key)) throw new Error(`${query.text}: no case ${key}`);
    const answer = await engine.search({ query: query.text, locale: query.locale, filter: {}, page: 1, size: 50 });
    const ranking = answer.hits.map(({ caseId }) => keyOf.get(caseId)).filter((key) => !among || among.has(key));
    const share = fixed ?? (index % 3 === 2 ? 'held out' : 'tuned');
    const measured = directionsOf(query, byKey).map(({ direction, relevant, ignored }) => ({
      direction,
      ...judge(
        ranking.filter((key) => !ignored.has(key)),
        relevant,
      ),
    }));
    rows.push({ ...query, share, total: answer.total, whole: judge(ranking, query.relevant), measured });
    const weak = share === 'tuned' && measured.some(({ direction, ndcg }) => direction === show && ndcg < 0.7);
    if (show === share || show === query.id || weak) explain(query, answer, keyOf, rows.at(-1));
  }
  return rows;
}

/**
 * Titles as queries, where the case is told in the other language alone: written by nobody for the sake of the search.
 * The index holds each case of both languages in one of them.
 */
async function measureTitles(engine, cases) {
  const both = cases.filter(({ translations }) => translations.fr && translations.ja);
  const rows = [];
  for (const [from, to] of [
    ['fr', 'ja'],
    ['ja', 'fr'],
  ]) {
    await engine.upsert(
      both.flatMap((each) => documentsOf({ ...each, translations: { [to]: each.translations[to] } })),
    );
    for (const { key, translations } of both) {
      const query = { id: key, locale: from, text: translations[from].title, relevant: { [key]: 1 } };
      const answer = await engine.search({ query: query.text, locale: from, filter: {}, page: 1, size: 50 });
      const whole = judge(
        answer.hits.map(({ caseId }) => keyOfCase(caseId)),
        query.relevant,
      );
      rows.push({ direction: `${from}->${to}`, ...whole });
      if (show === `titles:${from}->${to}` && whole.ndcg < 0.6) explain(query, answer, { get: keyOfCase }, { whole });
    }
  }
  return rows;
}

const keyOfCase = (id) => [...byKey].find(([, { caseId }]) => caseId === id)?.[0];

function explain(query, { hits, recognised, total }, keyOf, { whole }) {
  if (show === 'tuned' && whole.ndcg > 0.85) return;
  console.log(
    `\n${query.id} [${query.locale}] ${query.text}: nDCG ${whole.ndcg.toFixed(2)}, ${total} found; ${recognised.map(({ code }) => code)}`,
  );
  for (const [place, hit] of hits.slice(0, 10).entries()) {
    const key = keyOf.get(hit.caseId);
    const { reasons: found } = hit.explain(written.get(`${hit.caseId}/${hit.matchedLocale}`));
    const reasons = found.map(({ kind, label, terms }) => `${kind[0]}:${label}(${terms.slice(0, 3)})`).join(' ');
    console.log(
      `  ${place + 1} ${query.relevant[key] ?? '-'} ${hit.score.toFixed(2)} ${key} ${hit.matchedLocale} ${reasons}`,
    );
  }
  const shown = new Set(hits.slice(0, 10).map(({ caseId }) => keyOf.get(caseId)));
  const missed = Object.entries(query.relevant).filter(([key]) => !shown.has(key));
  if (missed.length > 0) console.log(`  missed: ${missed.map(([key, grade]) => `${key}=${grade}`).join(' ')}`);
}

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'search-quality-'));
chmodSync(dataDir, 0o755);
const server = await startPostgres({ dataDir, settings: { fsync: 'off', full_page_writes: 'off' } });
const pool = new pg.Pool({ connectionString: server.url('postgres'), max: 2 });
try {
  for (const migration of [new SearchIndex1764000000500(), new SearchTexts1764000002900()])
    await migration.up({ query: (sql) => pool.query(sql) });
  const thesaurus = { version: '1', concepts: searchConcepts() };
  const engine = new PostgresSearchEngine(new PoolSqlClient(pool), async () => thesaurus, {
    lexicon: withLexicon
      ? new Lexicon((locale) => readFileSync(path.join(source, LEXICON, `${locale}.tsv`), 'utf8'))
      : undefined,
  });
  const { passages } = json(here, 'test/fixtures/search/passages.json');
  const cases = [...demonstrationCases(), ...passages];
  await engine.upsert(cases.flatMap(documentsOf));
  const { queries } = json(here, 'test/fixtures/search/judgements.json');
  const rows = await measure(engine, queries);
  // After the others, which are judged over what was there when they were written.
  for (const [share, file] of [
    ['fresh', 'fresh.json'],
    ['fresh-2', 'fresh-2.json'],
    ['fresh-3', 'fresh-3.json'],
  ]) {
    const fresh = json(here, `test/fixtures/search/${file}`);
    await engine.upsert(fresh.passages.flatMap(documentsOf));
    rows.push(...(await measure(engine, fresh.queries, share)));
    if (share !== 'fresh-3') continue;
    const own = new Set(fresh.passages.map(({ key }) => key));
    rows.push(...(await measure(engine, fresh.queries, 'fresh-3, own passages', own)));
  }
  summary(rows);
  titleSummary(await measureTitles(engine, cases));
} finally {
  await pool.end();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
