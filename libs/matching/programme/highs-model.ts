import type { Highs, ModelData } from 'highs';

/** A linear model as it grows: columns with bounds, rows as sparse lists. */
export interface Model {
  readonly lower: number[];
  readonly upper: number[];
  readonly whole: boolean[];
  readonly rows: Row[];
}

/** `lower <= sum of terms <= upper`; terms are columns and their factors. */
export interface Row {
  readonly terms: readonly (readonly [column: number, factor: number])[];
  readonly lower: number;
  readonly upper: number;
}

/** What HiGHS found: the columns, the prices of the rows (of the relaxation) and whether it says that this is best. */
export interface Solved {
  readonly columns: Float64Array;
  readonly prices: Float64Array;
  readonly done: boolean;
}

/** An empty model. */
export const emptyModel = (): Model => ({ lower: [], upper: [], whole: [], rows: [] });

/** Adds a column between 0 and `upper`; its number comes back. */
export function addColumn(model: Model, upper: number, whole: boolean): number {
  model.lower.push(0);
  model.upper.push(upper);
  model.whole.push(whole);
  return model.lower.length - 1;
}

const OPTIMAL = 7;

/** HiGHS is told to be repeatable: one seed (it has one thread), limits in nodes and never in seconds. */
const SETTINGS = {
  output_flag: false,
  random_seed: 0,
  mip_rel_gap: 0,
  mip_abs_gap: 0.5,
} as const;

type Load = () => Promise<Highs>;

let loading: Promise<Highs> | null = null;

/** The solver, loaded when it is first needed: it is 3.5 MB of WebAssembly. */
export async function loadSolver(): Promise<Highs> {
  // The package's types describe its CommonJS face; Node.js is given the module, whose default is the loader itself.
  loading ??= import('highs').then((module) => (module as unknown as { default: Load }).default());
  return loading;
}

/** Maximises `objective` (by column) over the model; null when HiGHS has no point to offer. */
export function maximise(
  highs: Highs,
  model: Model,
  objective: ReadonlyMap<number, number>,
  { relaxed, nodes }: { readonly relaxed: boolean; readonly nodes: number },
): Solved | null {
  return highs.withModel(dataOf(highs, model, objective, relaxed), (solver) => {
    solver.options.set({ ...SETTINGS, mip_max_nodes: nodes });
    const { modelStatus } = solver.run();
    const solution = solver.getSolution();
    if (solution.colValue.length !== model.lower.length || modelStatus === 8) return null;
    if (modelStatus !== OPTIMAL && Number(solver.info.get('primal_solution_status')) !== 2) return null;
    return { columns: solution.colValue, prices: solution.rowDual, done: modelStatus === OPTIMAL };
  });
}

function dataOf(highs: Highs, model: Model, objective: ReadonlyMap<number, number>, relaxed: boolean): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of model.rows) {
    for (const [column, factor] of terms) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const numCols = model.lower.length;
  return {
    ...{ numCols, numRows: model.rows.length, sense: highs.constants.objectiveSense.maximize },
    colCost: Float64Array.from({ length: numCols }, (_, column) => objective.get(column) ?? 0),
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rows.map(({ lower }) => lower),
    rowUpper: model.rows.map(({ upper }) => upper),
    matrix: { format: 'csr', numRows: model.rows.length, numCols, starts, indices, values },
    ...(relaxed ? {} : { integrality: Int32Array.from(model.whole, (whole) => (whole ? 1 : 0)) }),
  };
}
