import { LOCALES } from '#shared';
import type { SearchFilter } from '../port.js';
import { armsRows } from './arms.js';
import { NEVER, type Wording, type WordingParts } from './boolean.js';
import type { Expression } from './expression.js';
import type { Slot } from './storage.js';

/** What documents have to fulfil. */
export interface Conditions {
  text: Wording | null;
  facets: Expression | null;
  /** Quoted phrases: words are in `text`, this is their order. */
  phrases: string[];
  excluded: { query: Expression; phrase: string | null }[];
  period: SearchFilter['period'];
  near: SearchFilter['near'];
  box: SearchFilter['box'];
}

/** Whether nothing at all is asked of documents. */
export function isUnconditional({ text, facets, phrases, excluded, period, near, box }: Conditions): boolean {
  const given = [text, facets, period ?? null, near ?? null, box ?? null].some((each) => each !== null);
  return !given && phrases.length === 0 && excluded.length === 0;
}

/** A statement in the making: values are handed over by `use`, never written into the text. */
export class Statement {
  readonly values: unknown[] = [];

  constructor(readonly slot: Slot) {}

  use(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /**
   * An expression as the planner should not see it: knowing it, it takes a long one for so common that it would read
   * every document's terms rather than the index (1.5 s instead of 5 ms).
   */
  query(expression: Expression): string {
    return `(select ${this.use(expression, 'query_int')})`;
  }

  get documents(): string {
    return `search_document_${this.slot}`;
  }

  get texts(): string {
    return `search_text_${this.slot}`;
  }
}

/**
 * The documents that match, as `d`, and their places. The same kind of request always gives the same text.
 *
 * @param met the name under which the statement has `metUnits` already
 */
export function matching(statement: Statement, conditions: Conditions, met?: string): string {
  return `(select v.*, v.ctid as place from ${statement.documents} v ${wordingClause(statement, conditions.text, met)}) d
    where ${otherClauses(statement, conditions).join('\n and ') || 'true'}`;
}

/** Places of the documents that meet enough units, and which, as bits of `met`; null where units aren't counted. */
export function metUnits(statement: Statement, text: Wording | null): string | null {
  if (text?.parts == null || !countsUnits(text.parts)) return null;
  const { arms, required } = text.parts;
  const counts = statement.use([required.fr, required.ja, required.en], 'int[]');
  return `select r.place, bit_or(1 << r.of) as met from (${armsRows(statement, arms, 'ctid as place, locale')}) r
    group by r.place having bit_count(bit_or(1 << r.of)::bit(32)) >= (${counts})[min(r.locale)]`;
}

const countsUnits = ({ required }: WordingParts): boolean =>
  LOCALES.some((locale) => required[locale] > 1 && required[locale] < NEVER);

/** Where words are asked for in parts, the places are collected first: what else is asked is then asked of these alone. */
function wordingClause(statement: Statement, text: Wording | null, met: string | undefined): string {
  if (text === null) return '';
  if (text.parts === null) return `where v.terms @@ ${statement.query(text.expression)}`;
  const { arms, exact } = text.parts;
  // Where one unit is enough, a place that comes twice does no harm.
  const rows = met ?? `(${metUnits(statement, text) ?? armsRows(statement, arms, 'ctid as place, locale')})`;
  const ordered = exact.map((expression) => ` and v.terms @@ ${statement.query(expression)}`);
  return `where v.ctid = any(array(select r.place from ${rows} r))${ordered.join('')} offset 0`;
}

function otherClauses(statement: Statement, conditions: Conditions): string[] {
  const { text, facets, phrases, excluded, period, near, box } = conditions;
  const clauses: string[] = [];
  if (facets !== null) {
    // Of documents that were found by their places every single one would be opened for its terms.
    clauses.push(
      text?.parts == null
        ? `d.terms @@ ${statement.query(facets)}`
        : `d.place in (select f.ctid from ${statement.documents} f where f.terms @@ ${statement.query(facets)})`,
    );
  }
  clauses.push(...periodClauses(statement, period), ...nearClauses(statement, near), ...boxClauses(statement, box));
  for (const phrase of phrases) clauses.push(phraseClause(statement, phrase));
  for (const { query, phrase } of excluded) {
    const ordered = phrase === null ? '' : ` and ${phraseClause(statement, phrase)}`;
    // The whole case goes: its other translations tell of the same.
    clauses.push(
      `d.case_no not in (select d.case_no from ${statement.documents} d where d.terms @@ ${statement.query(query)}${ordered})`,
    );
  }
  return clauses;
}

function phraseClause(statement: Statement, phrase: string): string {
  const pattern = statement.use(`%${phrase.replace(/[\\%_]/g, String.raw`\$&`)}%`, 'text');
  // Not an `exists`: that may become a join, which reads the texts of all documents.
  return `(select t.phrases like ${pattern} from ${statement.texts} t where t.doc = d.doc)`;
}

/** A case without any year is in no period; an open end lasts. */
function periodClauses(statement: Statement, period: SearchFilter['period']): string[] {
  const [from, to] = [year(period?.from), year(period?.to)];
  if (from === null && to === null) return [];
  const clauses = ['(d.start_year is not null or d.end_year is not null)'];
  if (to !== null) clauses.push(`coalesce(d.start_year, d.end_year) <= ${statement.use(to, 'int')}`);
  if (from !== null) clauses.push(`coalesce(d.end_year, 32767) >= ${statement.use(from, 'int')}`);
  return clauses;
}

function year(value: number | null | undefined): number | null {
  return value === null || value === undefined || !Number.isFinite(value)
    ? null
    : Math.round(Math.min(32_767, Math.max(-32_768, value)));
}

const EARTH_RADIUS_KM = 6_371;
const KM_PER_DEGREE = 111;

/** Kilometres along the great circle from a point to the place of `d`. */
export function distance(statement: Statement, near: NonNullable<SearchFilter['near']>): string {
  const latitude = statement.use(near.latitude, 'float8');
  const longitude = statement.use(near.longitude, 'float8');
  return `(${2 * EARTH_RADIUS_KM} * asin(sqrt(least(1, sin(radians(d.latitude - ${latitude}) / 2) ^ 2
    + cos(radians(${latitude})) * cos(radians(d.latitude)) * sin(radians(d.longitude - ${longitude}) / 2) ^ 2))))`;
}

/** A box of degrees first, which is cheap; not where it would cross a pole or the date line. */
function nearClauses(statement: Statement, near: SearchFilter['near']): string[] {
  if (near === undefined) return [];
  const km = Math.max(0, near.km);
  const clauses = [
    `d.latitude between ${statement.use(near.latitude - km / KM_PER_DEGREE, 'float8')} and ${statement.use(near.latitude + km / KM_PER_DEGREE, 'float8')}`,
  ];
  const widest = Math.min(89.9, Math.abs(near.latitude) + km / KM_PER_DEGREE);
  const degrees = km / (KM_PER_DEGREE * Math.cos((widest * Math.PI) / 180));
  if (near.longitude - degrees > -180 && near.longitude + degrees < 180) {
    clauses.push(
      `d.longitude between ${statement.use(near.longitude - degrees, 'float8')} and ${statement.use(near.longitude + degrees, 'float8')}`,
    );
  }
  return [...clauses, `${distance(statement, near)} <= ${statement.use(km, 'float8')}`];
}

/** A case without a place is in no box. */
function boxClauses(statement: Statement, box: SearchFilter['box']): string[] {
  if (box === undefined) return [];
  const [south, north] = [statement.use(box.south, 'float8'), statement.use(box.north, 'float8')];
  const [west, east] = [statement.use(box.west, 'float8'), statement.use(box.east, 'float8')];
  const across = box.west > box.east;
  return [
    `d.latitude between ${south} and ${north}`,
    across ? `(d.longitude >= ${west} or d.longitude <= ${east})` : `d.longitude between ${west} and ${east}`,
  ];
}
