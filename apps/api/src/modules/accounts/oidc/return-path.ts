const ALLOWED = /^\/(?:admin|fr|ja|en)(?:[/?#][^\\\s]*)?$/;
const LONGEST = 500;

/**
 * Where a sign-in may lead back to: a page of the portal or the desk, never another site.
 * @param wanted what the address of the request asks for; anything else than an allowed path leads home
 */
export function returnPath(wanted: unknown): string {
  return typeof wanted === 'string' && wanted.length <= LONGEST && ALLOWED.test(wanted) ? wanted : '/';
}
