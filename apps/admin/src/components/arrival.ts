let arrived = false;

/**
 * Whether a page is reached from within the desk: then its heading takes the focus. The first page of a
 * visit leaves the focus where the browser puts it, before the link that skips to the content.
 */
export function arrive(): boolean {
  const before = arrived;
  arrived = true;
  return before;
}
