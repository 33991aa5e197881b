/**
 * The name under which the runtime knows a time zone, e.g. Asia/Tokyo for Japan; undefined for what is none. Offsets such
 * as +09:00 are none: they know no summer, and databases count them the other way round.
 */
export function timeZoneName(given: string): string | undefined {
  if (!/^[A-Za-z]/.test(given)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
