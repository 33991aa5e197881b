import type { Hindrance } from './answer.js';
import { bits, type Instance, type Side } from './prepare.js';
import type { ProgrammeProblem } from './problem.js';
import { degreesOf, type Seat } from './worth.js';

/** One side as seen by somebody who is short of meetings: own and other side, and how to number a pair. */
interface View {
  readonly own: Side;
  readonly other: Side;
  readonly ownDegree: Int32Array;
  readonly otherDegree: Int32Array;
  readonly pair: (own: number, other: number) => number;
}

/**
 * Says for everything that a programme couldn't do which limit is in the way, with the two numbers that show it. The first
 * that applies is told, from what concerns one delegation alone to what only shows when all are seen together.
 */
export function hindrancesOf(problem: ProgrammeProblem, instance: Instance, seats: readonly Seat[]): Hindrance[] {
  const size = instance.right.ids.length;
  const degrees = degreesOf(instance, seats);
  const meets = new Set(seats.map(({ at }) => at));
  const { left, right } = instance;
  const views: View[] = [
    { own: left, other: right, ownDegree: degrees.left, otherDegree: degrees.right, pair: (i, j) => i * size + j },
    { own: right, other: left, ownDegree: degrees.right, otherDegree: degrees.left, pair: (j, i) => i * size + j },
  ];
  const found = views.flatMap((view) =>
    view.own.ids.flatMap((_, index) =>
      view.ownDegree[index]! < view.own.min[index]! ? [whyShort(problem, instance, view, index, meets)] : [],
    ),
  );
  const musts: Hindrance[] = instance.lostMusts.map(({ pair, code }) => ({
    ...{ code, delegations: [...pair], needed: 1, possible: 0 },
  }));
  instance.must.forEach((must, at) => {
    if (!must || meets.has(at)) return;
    const delegations = [left.ids[Math.floor(at / size)]!, right.ids[at % size]!];
    musts.push({ code: 'must-crowded', delegations, needed: 1, possible: 0 });
  });
  return unique([...musts, ...found]);
}

function unique(hindrances: readonly Hindrance[]): Hindrance[] {
  return [...new Map(hindrances.map((one) => [`${one.code} ${one.delegations.join(' ')}`, one])).values()];
}

function whyShort(
  problem: ProgrammeProblem,
  instance: Instance,
  view: View,
  index: number,
  meets: ReadonlySet<number>,
): Hindrance {
  const { own, other, pair } = view;
  const id = own.ids[index]!;
  const asked = problem.delegations.find((one) => one.id === id);
  const needed = own.min[index]! + own.before[index]!;
  const say = (code: Hindrance['code'], possible: number): Hindrance => ({ code, delegations: [id], needed, possible });
  const rounds = bits(own.mask[index]!) + own.before[index]!;
  if (rounds < needed) return say('few-rounds', rounds);
  if (asked && asked.max < asked.min) return say('low-maximum', asked.max);
  const partners = other.ids.filter((_, at) => instance.score[pair(index, at)]! >= 0).length + own.before[index]!;
  if (partners < needed) return say('few-partners', partners);
  return (
    whyTogether(instance, view, index, meets) ?? say('no-arrangement', view.ownDegree[index]! + own.before[index]!)
  );
}

/** What only shows when others are seen too: tables, interpreters, or a group that competes for the same partners. */
function whyTogether(instance: Instance, view: View, index: number, meets: ReadonlySet<number>): Hindrance | null {
  const { own, other, otherDegree, pair } = view;
  const tables = instance.tables.reduce((sum, count) => sum + count, 0);
  const minima = Math.max(...[own, other].map(({ min }) => min.reduce((sum, count) => sum + count, 0)));
  const group = competitors(instance, view, index, meets);
  const id = own.ids[index]!;
  if (minima > tables) return { code: 'few-tables', delegations: [id], needed: minima, possible: tables };
  if (group) return group;
  const free = other.ids.map((_, at) => at).filter((at) => instance.score[pair(index, at)]! >= 0);
  const open = free.filter((at) => !meets.has(pair(index, at)) && otherDegree[at]! < other.cap[at]!);
  const interpreters = instance.interpreters.reduce((sum, count) => sum + count, 0);
  const used = [...meets].filter((at) => instance.needs[at]).length;
  if (open.length > 0 && open.every((at) => instance.needs[pair(index, at)]) && used >= interpreters) {
    return { code: 'few-interpreters', delegations: [id], needed: used + 1, possible: interpreters };
  }
  return null;
}

/**
 * Everybody who would have to give way for this delegation to have one more meeting, one after the other. When nobody
 * whom they may meet has room, they are too many for those (Hall's condition); otherwise null.
 */
function competitors(instance: Instance, view: View, index: number, meets: ReadonlySet<number>): Hindrance | null {
  const { own, other, ownDegree, otherDegree, pair } = view;
  const group = new Set([index]);
  for (const member of group) {
    for (let at = 0; at < other.ids.length; at += 1) {
      if (instance.score[pair(member, at)]! < 0 || meets.has(pair(member, at))) continue;
      if (otherDegree[at]! < other.cap[at]!) return null;
      own.ids.forEach((_, rival) => (meets.has(pair(rival, at)) ? group.add(rival) : undefined));
    }
  }
  const members = [...group].sort((a, b) => a - b);
  const needed = members.reduce((sum, member) => sum + own.min[member]!, 0);
  const possible = members.reduce((sum, member) => sum + ownDegree[member]!, 0);
  if (possible >= needed) return null;
  return { code: 'few-places', delegations: members.map((member) => own.ids[member]!), needed, possible };
}
