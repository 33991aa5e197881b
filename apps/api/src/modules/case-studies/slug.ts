const MAX_LENGTH = 80;

/** Cuts at the last whole word within the limit. */
function shorten(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH);
  const end = cut.lastIndexOf('-');
  return (end > MAX_LENGTH / 2 ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * The readable part of a case's address: Latin letters without accents in lower case, Japanese as it
 * is (browsers show it), everything else a hyphen; `case` where nothing is left.
 */
export function slugify(title: string): string {
  const latin = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC');
  const slug = latin.replace(/[^\p{L}\p{N}ー]+/gu, '-').replace(/^-+|-+$/g, '');
  return shorten(slug).replace(/-+$/, '') || 'case';
}

/** The first of `slug`, `slug-2`, `slug-3`, ... that is free. */
export function firstFree(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
