/** One field of a change, as text. */
export interface AuditChange {
  field: string;
  before: string | null;
  after: string | null;
}

const LONGEST = 500;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as people read it; null where there is none. */
function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = Array.isArray(value) && value.every((one) => typeof one !== 'object') ? value.join(', ') : plain(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * The details of an event as a list of fields: where it has `before` and `after`, the fields that differ; whatever else
 * it tells stands as what there is after.
 */
export function changesOf(details: Readonly<Record<string, unknown>>): AuditChange[] {
  const { before, after, ...rest } = details;
  const [old, young] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const others = {
    ...rest,
    ...(isRecord(before) || before === undefined ? {} : { before }),
    ...(isRecord(after) || after === undefined ? {} : { after }),
  };
  const changed = [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .map((field) => ({ field, before: shown(old[field]), after: shown(young[field]) }))
    .filter(({ before: was, after: is }) => was !== is);
  return [
    ...changed,
    ...Object.entries(others).map(([field, value]) => ({ field, before: null, after: shown(value) })),
  ];
}
