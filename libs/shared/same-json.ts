const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Whether two values are the same as JSON, in whatever order the keys of their objects were written: the database keeps
 * them in an order of its own. What is undefined is not there.
 */
export function sameJson(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return Object.is(one, other);
  if (Array.isArray(one) && one.length !== other['length']) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameJson(one[key], other[key]));
}
