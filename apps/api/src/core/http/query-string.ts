/**
 * What stands behind the question mark of an address, each name once: of one that is given twice, the first value, as
 * `URLSearchParams.get` reads it elsewhere. So a parameter is a text or not there, as its handler expects it.
 */
export function parseQueryString(text: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(text)) values[name] ??= value;
  return values;
}
