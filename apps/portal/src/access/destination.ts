/** Where somebody goes after signing in: a path of this site, else the desk. Never another site, however it is written. */
export function destinationOf(wanted: string | null): string {
  const desk = '/admin';
  if (wanted === null || !/^\/[^/\\]/.test(wanted) || /[\p{Cc}\\]/u.test(wanted)) return desk;
  const { origin, pathname, search, hash } = new URL(wanted, 'http://site.invalid');
  return origin === 'http://site.invalid' ? pathname + search + hash : desk;
}
