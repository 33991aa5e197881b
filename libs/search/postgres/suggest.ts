import type { Locale } from '#shared';
import type { SearchSuggestion, SqlClient } from '../port.js';
import { type LoadedThesaurus, suggestionKey } from '../thesaurus/index.js';
import type { Memory } from './search.js';
import { localeNumber, localeOf, readState, type Slot } from './storage.js';

const FIRST_MAX = 50;
const PREFIX_MAX = 100;

/** Concepts and titles for what is being typed: concepts take at most half of the places while there are titles. */
export async function suggestCompletions(
  client: SqlClient,
  { suggester }: LoadedThesaurus,
  memory: Pick<Memory, 'slot'>,
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
  const titles = await suggestTitles(client, memory, key, locale, wanted);
  const conceptPlaces = Math.max(Math.ceil(wanted / 2), wanted - titles.length);
  const chosen = concepts.slice(0, conceptPlaces);
  return [...chosen, ...titles.slice(0, wanted - chosen.length)];
}

/** Of more titles than this the first that are met are put in order: a few letters are in thousands. */
const TITLES_MAX = 300;

/**
 * Says in its first row which tables are in use, also where there is no title. The limit is also for the planner: not
 * knowing what is typed it expects so many titles that it would read all documents (60 ms instead of 2).
 */
function titlesStatement(slot: Slot): string {
  return `select a.active::int, s.case_id, s.title, s.locale from search_state a left join lateral (
      select * from (
        select distinct on (d.case_no) c.case_id, t.title, d.locale, t.title_key like $2 as begins, d.locale = $3 as own, d.adoptions, d.published_at
        from (select * from (select doc, title, title_key from search_text_${slot} where title_key like $1 offset 0) m limit ${TITLES_MAX}) t
          join search_document_${slot} d using (doc) join search_case c using (case_no)
        order by d.case_no, own desc, begins desc, d.locale) o
      order by own desc, begins desc, adoptions desc, published_at desc, case_id limit $4) s on true
    order by s.own desc, s.begins desc, s.adoptions desc, s.published_at desc, s.case_id`;
}
const TITLES = { 0: titlesStatement(0), 1: titlesStatement(1) } as const;
/** As for searches: the tables change under a reader next to never. */
const ATTEMPTS = 3;

interface TitleRow {
  active: number;
  case_id: string | null;
  title: string;
  locale: number;
}

async function suggestTitles(
  client: SqlClient,
  memory: Pick<Memory, 'slot'>,
  key: string,
  locale: Locale,
  first: number,
): Promise<SearchSuggestion[]> {
  const inside = /[^\u0000-\u024F]/.test(key) ? key : ` ${key}`;
  const escaped = inside.replace(/[\\%_]/g, String.raw`\$&`);
  for (let attempt = 1; ; attempt += 1) {
    const slot = memory.slot ?? (await readState(client)).active;
    const rows = await client.query<TitleRow>(TITLES[slot], [
      `%${escaped}%`,
      ` ${escaped.trim()}%`,
      localeNumber(locale),
      first,
    ]);
    const moved = rows[0]?.active !== slot;
    memory.slot = moved ? undefined : slot;
    if (moved && attempt < ATTEMPTS) continue;
    return rows.flatMap(({ case_id, title, locale: of }): SearchSuggestion[] =>
      case_id === null ? [] : [{ kind: 'title', label: title, target: case_id, locale: localeOf(of) }],
    );
  }
}
