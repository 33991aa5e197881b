import type { Instance } from './prepare.js';

/** A meeting without a round yet: indices of its delegations and its pair. */
export interface Edge {
  readonly i: number;
  readonly j: number;
  readonly at: number;
  /** Rounds in which both are there. */
  readonly mask: number;
  readonly needs: number;
}

/** Who sits where: at each moment a valid calendar of some of the meetings. */
export class Timetable {
  readonly rounds: number;
  /** Round of each edge, or -1. */
  readonly round: Int8Array;
  private readonly left: Int32Array;
  private readonly right: Int32Array;
  private readonly tables: number[];
  private readonly interpreters: number[];

  constructor(
    readonly edges: readonly Edge[],
    instance: Instance,
  ) {
    this.rounds = instance.rounds;
    this.round = new Int8Array(edges.length).fill(-1);
    this.left = new Int32Array(instance.left.ids.length * this.rounds).fill(-1);
    this.right = new Int32Array(instance.right.ids.length * this.rounds).fill(-1);
    this.tables = [...instance.tables];
    this.interpreters = [...instance.interpreters];
  }

  /** The edge that keeps the left delegation of `edge` busy in a round, or -1. */
  atLeft(i: number, t: number): number {
    return this.left[i * this.rounds + t]!;
  }

  atRight(j: number, t: number): number {
    return this.right[j * this.rounds + t]!;
  }

  tablesLeft(t: number): number {
    return this.tables[t]!;
  }

  interpretersLeft(t: number): number {
    return this.interpreters[t]!;
  }

  put(e: number, t: number): void {
    const { i, j, needs } = this.edges[e]!;
    this.round[e] = t;
    this.left[i * this.rounds + t] = e;
    this.right[j * this.rounds + t] = e;
    this.tables[t]! -= 1;
    this.interpreters[t]! -= needs;
  }

  take(e: number): void {
    const { i, j, needs } = this.edges[e]!;
    const t = this.round[e]!;
    this.round[e] = -1;
    this.left[i * this.rounds + t] = -1;
    this.right[j * this.rounds + t] = -1;
    this.tables[t]! += 1;
    this.interpreters[t]! += needs;
  }

  /** Whether there is a table, and an interpreter where one is needed. */
  hasRoom(e: number, t: number): boolean {
    return this.tables[t]! > 0 && this.interpreters[t]! >= this.edges[e]!.needs;
  }
}

/**
 * Frees round `a` of the right delegation of `e` by exchanging rounds `a` and `b` along the chain of meetings that begins
 * there: the step of König's proof that as many colours suffice for the edges of a bipartite graph as its busiest node
 * has. Does it and puts `e` in `a` when everybody on the chain is there in the other round too and tables and
 * interpreters suffice; otherwise leaves all as it was.
 */
export function placeByChain(table: Timetable, e: number, a: number, b: number): boolean {
  const chain = chainFrom(table, e, a, b);
  if (!chain) return false;
  const before = chain.map((edge) => table.round[edge]!);
  chain.forEach((edge) => table.take(edge));
  const after = [...chain.map((edge, index) => [edge, before[index] === a ? b : a] as const), [e, a] as const];
  const done: number[] = [];
  for (const [edge, t] of after) {
    if (!table.hasRoom(edge, t)) {
      done.forEach((placed) => table.take(placed));
      chain.forEach((original, index) => table.put(original, before[index]!));
      return false;
    }
    table.put(edge, t);
    done.push(edge);
  }
  return true;
}

/** The meetings in rounds `a` and `b` by turns from the right delegation of `e`; null when one of them can't move. */
function chainFrom(table: Timetable, e: number, a: number, b: number): number[] | null {
  const chain: number[] = [];
  const other = (t: number): number => (t === a ? b : a);
  let [t, edge] = [a, table.atRight(table.edges[e]!.j, a)];
  while (edge >= 0) {
    const { i, j, mask } = table.edges[edge]!;
    if (!(mask & (1 << other(t)))) return null;
    chain.push(edge);
    t = other(t);
    edge = chain.length % 2 === 1 ? table.atLeft(i, t) : table.atRight(j, t);
  }
  return chain;
}
