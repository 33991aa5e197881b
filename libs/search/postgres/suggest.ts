import type { Locale } from '#shared';
import type { SearchSuggestion, SqlClient } from '../port.js';
import { type LoadedThesaurus, suggestionKey } from '../thesaurus/index.js';
import { localeNumber, localeOf, readState } from './storage.js';

const FIRST_MAX = 50;
const PREFIX_MAX = 100;

/** Concepts and titles for what is being typed: concepts take at most half of the places while there are titles. */
export async function suggestCompletions(
  client: SqlClient,
  { suggester }: LoadedThesaurus,
  prefix: string,
  locale: Locale,
  first: number,
): Promise<SearchSuggestion[]> {
  const wanted = Math.min(FIRST_MAX, Math.max(0, Math.trunc(first) || 0));
  const key = suggestionKey(prefix.slice(0, PREFIX_MAX).toWellFormed().replaceAll('\0', ' '));
  if (wanted === 0 || key === '') return [];
  const concepts = suggester.suggest(key, locale, wanted).map((concept): SearchSuggestion => ({
    kind: 'concept',
    label: concept.label,
    target: concept.code,
    locale: concept.locale,
  }));
  const titles = await suggestTitles(client, key, locale, wanted);
  const conceptPlaces = Math.max(Math.ceil(wanted / 2), wanted - titles.length);
  const chosen = concepts.slice(0, conceptPlaces);
  return [...chosen, ...titles.slice(0, wanted - chosen.length)];
}

async function suggestTitles(
  client: SqlClient,
  key: string,
  locale: Locale,
  first: number,
): Promise<SearchSuggestion[]> {
  const { active } = await readState(client);
  const inside = /[^\u0000-\u024F]/.test(key) ? key : ` ${key}`;
  const escaped = inside.replace(/[\\%_]/g, String.raw`\$&`);
  const rows = await client.query<{ case_id: string; title: string; locale: number }>(
    `select case_id, title, locale from (
       select distinct on (d.case_no) c.case_id, t.title, d.locale, t.title_key like $2 as begins, d.locale = $3 as own, d.adoptions, d.published_at
       from search_text_${active} t join search_document_${active} d using (doc) join search_case c using (case_no)
       where t.title_key like $1
       order by d.case_no, own desc, begins desc, d.locale) s
     order by own desc, begins desc, adoptions desc, published_at desc, case_id limit $4`,
    [`%${escaped}%`, ` ${escaped.trim()}%`, localeNumber(locale), first],
  );
  return rows.map((row) => ({ kind: 'title', label: row.title, target: row.case_id, locale: localeOf(row.locale) }));
}
