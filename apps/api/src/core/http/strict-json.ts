/** Why a body isn't taken, in the words of core/i18n. */
export type JsonFault = 'BODY_MALFORMED' | 'BODY_DUPLICATE_KEY' | 'BODY_FORBIDDEN_KEY';

/** A body that can't be taken; `statusCode` is how Fastify names its own. */
export class JsonRefused extends Error {
  readonly statusCode = 400;
  constructor(readonly fault: JsonFault) {
    super(fault);
  }
}

/** Keys by which an object's prototype could be reached when it is copied. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A string, or a mark that opens, closes or divides; numbers and words between them tell nothing of keys. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** What stands open while a text is read: an object with the keys that it has had, or an array. */
type Open = { keys: Set<string>; last: string | undefined } | null;

/** Names the first fault of the keys of a text that JSON.parse has taken: twice in one object, or dangerous. */
function keyFault(text: string): JsonFault | null {
  const open: Open[] = [];
  for (const [token] of text.matchAll(TOKENS)) {
    const current = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), last: undefined });
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"') && current) current.last = token;
    else if (token === ':' && current?.last !== undefined) {
      const key = JSON.parse(current.last) as string;
      if (FORBIDDEN.has(key)) return 'BODY_FORBIDDEN_KEY';
      if (current.keys.has(key)) return 'BODY_DUPLICATE_KEY';
      current.keys.add(key);
    }
  }
  return null;
}

/**
 * Reads a JSON body. Refused are bytes that are no UTF-8, keys given twice (programs in a row would read different
 * ones) and keys that reach prototypes. @throws JsonRefused
 */
export function parseStrictJson(body: Buffer): unknown {
  let text: string;
  let value: unknown;
  try {
    text = decoder.decode(body);
    value = JSON.parse(text);
  } catch {
    throw new JsonRefused('BODY_MALFORMED');
  }
  const fault = keyFault(text);
  if (fault) throw new JsonRefused(fault);
  return value;
}
