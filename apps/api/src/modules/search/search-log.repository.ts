import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import { Database } from '../../core/database/index.js';
import type { LogEntry } from './search-log.entry.js';

/** An entry of one day with how often it was asked, and by how many who had not asked it that day. */
export interface CountedEntry extends LogEntry {
  day: string;
  asked: number;
  visitors: number;
}

/** A query over all days that are kept. */
export interface LoggedQuery {
  query: string;
  locale: Locale;
  asked: number;
  withoutResults: number;
  withFilters: number;
  visitors: number;
  /** ISO date. */
  lastAsked: string;
}

export interface LogQuestion {
  zeroResultsOnly: boolean;
  locale: Locale | null;
  /** A query that fewer visitors asked stays hidden. */
  minimumVisitors: number;
  /** Days that are kept. */
  days: number;
  offset: number;
  limit: number;
}

/** Queries that too few ask are forgotten after this many days: what nobody may see need not be kept. */
const PENDING_DAYS = 30;

/**
 * Of the days of a query: enough visitors in all, and more than half as many on one day. Visitors of different days can't be
 * told apart, so that somebody who looks for the same name each day would else be a crowd.
 */
const SHOWN = (minimum: string): string =>
  `(sum(visitors) >= ${minimum} and max(visitors) * 2 > least(${minimum}, sum(visitors)))`;

/** Every statement on the search log. */
@Injectable()
export class SearchLogRepository {
  constructor(private readonly database: Database) {}

  /** Adds to the counters in one statement. */
  async add(entries: readonly CountedEntry[]): Promise<void> {
    await this.database.query(
      `insert into search_log as l (day, locale, query, results, filtered, asked, visitors)
       select * from unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::integer[], $7::integer[])
        order by 2, 3, 1, 4, 5
       on conflict (locale, query, day, results, filtered)
       do update set asked = l.asked + excluded.asked, visitors = l.visitors + excluded.visitors`,
      [
        entries.map(({ day }) => day),
        entries.map(({ locale }) => locale),
        entries.map(({ query }) => query),
        entries.map(({ results }) => results),
        entries.map(({ filtered }) => filtered),
        entries.map(({ asked }) => asked),
        entries.map(({ visitors }) => visitors),
      ],
    );
  }

  /** Queries that enough different visitors asked, the most frequent first. */
  async page(question: LogQuestion): Promise<{ items: LoggedQuery[]; total: number }> {
    const { zeroResultsOnly, locale, minimumVisitors, days, offset, limit } = question;
    const rows = await this.database.query<LoggedQuery & { total: number }>(
      `with days as (
         select query, locale, day, sum(asked) as asked, sum(asked) filter (where results = 'none') as vain,
                sum(asked) filter (where filtered) as filtered, sum(visitors) as visitors
           from search_log
          where day > current_date - $4::integer and ($2::text is null or locale = $2)
          group by locale, query, day),
       visible as (
         select query, locale, sum(asked)::integer as asked, coalesce(sum(vain), 0)::integer as "withoutResults",
                coalesce(sum(filtered), 0)::integer as "withFilters",
                sum(visitors)::integer as visitors, max(day)::text as "lastAsked"
           from days group by locale, query
         having ${SHOWN('$3')} and (not $1::boolean or sum(vain) > 0)),
       counted as (select count(*)::integer as total from visible)
       select v.*, counted.total from counted left join (
         select * from visible
          order by case when $1 then "withoutResults" else asked end desc, "lastAsked" desc, query, locale
          offset $5 limit $6) v on true`,
      [zeroResultsOnly, locale, minimumVisitors, days, offset, limit],
    );
    const items = rows.flatMap(({ total: _, ...row }) => (row.query === null ? [] : [row]));
    return { items, total: rows[0]?.total ?? 0 };
  }

  /** Forgets what is too old, and what too few asked to be ever seen. */
  async forget(days: number, minimumVisitors: number): Promise<void> {
    await this.database.query('delete from search_log where day <= current_date - $1::integer', [days]);
    await this.database.query(
      `delete from search_log l where day <= current_date - ${PENDING_DAYS}
         and not (select ${SHOWN('$1')} from (
           select sum(visitors) as visitors from search_log s where s.locale = l.locale and s.query = l.query group by s.day) d)`,
      [minimumVisitors],
    );
  }
}
