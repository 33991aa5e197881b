import type { Viewer } from '../../core/auth/index.js';
import {
  canCreate,
  type CaseOriginsRepository,
  draftProblems,
  type KnownCodes,
  type KnownCase,
} from '../case-studies/index.js';
import type { CollectivitiesService } from '../territories/index.js';
import type { NewRow } from './imports.repository.js';
import { titleOf } from './record/case-record.js';
import { collectivityCode } from './record/collectivity-key.js';
import { draftOf, pathOfProblem, type Parties } from './record/draft.js';
import { originOf } from './record/origin.js';
import type { CellProblem, ReadRow } from './record/read-row.js';
import { TitleIndex, titleKey } from './title-index.js';

/** Titles of one owner that others are compared with: those that were changed last. */
const TITLES = 6_000;

interface Placed {
  row: ReadRow;
  parties: Parties | undefined;
  origin: string | null;
  problems: CellProblem[];
}

/** Judges the rows of one file: what each will become, and what is to be said of it. Remembers what it has seen. */
export class RowChecker {
  private readonly places = new Map<string, number | null>();
  private readonly titles = new Map<number, TitleIndex>();
  /** Row of the file by origin and by title, per owner. */
  private readonly origins = new Map<string, number>();
  private readonly named = new Map<string, number>();

  constructor(
    private readonly viewer: Viewer,
    private readonly known: KnownCodes,
    private readonly collectivities: CollectivitiesService,
    private readonly cases: CaseOriginsRepository,
  ) {}

  /** A batch of rows, in the order of the file. */
  async check(rows: readonly ReadRow[]): Promise<NewRow[]> {
    const placed: Placed[] = [];
    for (const row of rows) placed.push(await this.place(row));
    const asked = placed.flatMap(({ parties, origin }) =>
      parties && origin ? [{ ownerId: parties.ownerId, origin }] : [],
    );
    const found = await this.cases.find(asked);
    const present = new Map(asked.map(({ ownerId, origin }, index) => [`${ownerId} ${origin}`, found[index] ?? null]));
    const checked: NewRow[] = [];
    for (const one of placed)
      checked.push(await this.judge(one, present.get(`${one.parties?.ownerId} ${one.origin}`) ?? null));
    return checked;
  }

  /** Finds whom a row is about, and whether the one who brings it may write for them. */
  private async place(row: ReadRow): Promise<Placed> {
    const problems = [...row.problems];
    const say = (path: string, problem: Pick<CellProblem, 'code' | 'values'>) =>
      problems.push({ ...row.place(path), ...problem });
    const { owner, partners = [] } = row.record;
    const ownerId = owner ? await this.idOf(owner) : this.ownCollectivity();
    if (ownerId === null) {
      if (owner) say('owner', { code: 'import.collectivity', values: { value: owner.slice(0, 80) } });
      else say('owner', { code: 'import.owner' });
    } else if (!canCreate(this.viewer, ownerId)) say('owner', { code: 'input.notYours' });
    const partnerIds: number[] = [];
    for (const partner of partners.slice(0, 100)) {
      const id = await this.idOf(partner);
      if (id === null) say('partners', { code: 'import.collectivity', values: { value: partner.slice(0, 80) } });
      else partnerIds.push(id);
    }
    const origin = originOf(row.record);
    if (origin === undefined) say('externalId', { code: 'import.origin' });
    return { row, problems, origin: origin ?? null, parties: ownerId === null ? undefined : { ownerId, partnerIds } };
  }

  /** Who has one collectivity need not name it in every row. */
  private ownCollectivity(): number | null {
    const [own, ...others] = this.viewer.memberships;
    return own && others.length === 0 ? own.collectivityId : null;
  }

  private async idOf(name: string): Promise<number | null> {
    const seen = this.places.get(name);
    if (seen !== undefined) return seen;
    const code = collectivityCode(name);
    const id = code ? ((await this.collectivities.find({ code }))?.id ?? null) : null;
    this.places.set(name, id);
    return id;
  }

  private async judge({ row, problems, parties, origin }: Placed, target: KnownCase | null): Promise<NewRow> {
    const { number, record } = row;
    const title = titleOf(record);
    const draft = parties ? draftOf(record, parties, origin) : null;
    if (draft && !faulty(problems)) {
      const known = { ...this.known, collectivities: new Set([draft.ownerId, ...(draft.facts.partnerIds ?? [])]) };
      for (const { field, ...problem } of draftProblems(draft, known, target?.locales ?? null))
        problems.push({ ...row.place(pathOfProblem({ field })), ...problem });
    }
    problems.sort(byPlace);
    if (!draft || faulty(problems)) return { number, title, state: 'invalid', draft: null, problems, targetId: null };
    const rest = await this.compare(row, { ownerId: draft.ownerId, origin, title }, target);
    return { number, title, draft, ...rest, problems: [...problems, ...rest.problems] };
  }

  /** Whether the case is here already, or one that looks like it: in this service, or further up in the file. */
  private async compare(
    { number, place, record: { originalLocale = 'fr' } }: ReadRow,
    { ownerId, origin, title }: { ownerId: number; origin: string | null; title: string },
    target: KnownCase | null,
  ): Promise<Pick<NewRow, 'state' | 'targetId' | 'problems'>> {
    const note = (path: string, code: CellProblem['code'], value: string): CellProblem[] => [
      { ...place(path), code, values: { value }, warning: true },
    ];
    const earlier = origin === null ? undefined : this.origins.get(`${ownerId} ${origin}`);
    if (earlier !== undefined)
      return { state: 'repeated', targetId: null, problems: note('externalId', 'import.repeated', String(earlier)) };
    if (origin !== null) this.origins.set(`${ownerId} ${origin}`, number);
    if (target) return { state: 'known', targetId: target.id, problems: note('externalId', 'import.known', title) };
    const titlePath = `translations.${originalLocale}.title`;
    const key = `${ownerId} ${titleKey(title)}`;
    const twin = this.named.get(key);
    if (twin === undefined) this.named.set(key, number);
    const alike = (await this.titlesOf(ownerId)).find(title);
    if (alike) return { state: 'alike', targetId: alike.id, problems: note(titlePath, 'import.alike', alike.title) };
    return twin === undefined
      ? { state: 'new', targetId: null, problems: [] }
      : { state: 'alike', targetId: null, problems: note(titlePath, 'import.alikeInFile', String(twin)) };
  }

  private async titlesOf(ownerId: number): Promise<TitleIndex> {
    const seen = this.titles.get(ownerId);
    if (seen) return seen;
    const index = new TitleIndex(await this.cases.titlesOf(ownerId, TITLES));
    this.titles.set(ownerId, index);
    return index;
  }
}

const SHEET_CELL = /^[A-Z]+\d+$/;

/** In the order of the columns, as one goes through the row; paths of JSON stay in the order in which they were found. */
const byPlace = (one: CellProblem, other: CellProblem): number =>
  SHEET_CELL.test(one.cell) && SHEET_CELL.test(other.cell)
    ? one.cell.length - other.cell.length || one.cell.localeCompare(other.cell)
    : 0;

const faulty = (problems: readonly CellProblem[]): boolean => problems.some(({ warning }) => !warning);
