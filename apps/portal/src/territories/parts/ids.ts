/** Whether a piece of an address can be an identifier at all: anything else is a page that does not exist. */
export function isId(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text);
}

/** Whether the API said that there is no such thing: its code, as a browser and as the server's process get it. */
export function isNotFound(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, extensions, errors } = error as { code?: unknown; extensions?: { code?: unknown }; errors?: unknown };
  if (Array.isArray(errors)) return errors.some(isNotFound);
  return [code, extensions?.code].includes('NOT_FOUND');
}
