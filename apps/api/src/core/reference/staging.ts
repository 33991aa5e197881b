import type { EntityManager } from 'typeorm';

const CHUNK = 4_000;

/** SQL types by column of a staging table; the keys are those of the row objects too. */
export type StagingColumns<Row> = Readonly<Record<keyof Row & string, string>>;

/**
 * Puts rows into a temporary table of the running transaction, a few thousand a statement: the
 * set-based statements that follow join it. The names come from our own code, never from data.
 */
export async function stage<Row extends object>(
  manager: EntityManager,
  table: string,
  columns: StagingColumns<Row>,
  rows: readonly Row[],
  onDone: (rows: number) => void = () => {},
): Promise<void> {
  const definition = Object.entries(columns)
    .map(([name, type]) => `"${name}" ${String(type)}`)
    .join(', ');
  await manager.query(`DROP TABLE IF EXISTS pg_temp.${table}`);
  await manager.query(`CREATE TEMPORARY TABLE ${table} (${definition}) ON COMMIT DROP`);
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    await manager.query(
      `INSERT INTO pg_temp.${table} SELECT * FROM json_to_recordset($1::json) AS row (${definition})`,
      [JSON.stringify(chunk)],
    );
    onDone(from + chunk.length);
  }
  await manager.query(`ANALYZE pg_temp.${table}`);
}
