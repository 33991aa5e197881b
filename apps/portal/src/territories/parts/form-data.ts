/** What a form says, as the address that the browser would have asked for; files have no place in an address. */
export function searchOf(data: FormData): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === 'string') search.append(name, value);
  return search;
}
