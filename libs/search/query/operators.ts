import { QUERY_MAX_LENGTH } from '../port.js';

/** A quoted part of a query, or a word or quotation with a minus before it. */
export interface Operator {
  kind: 'phrase' | 'exclusion';
  text: string;
  start: number;
  end: number;
  quoted: boolean;
}

/** What was typed, taken apart. `plain` has the query's length: operators are blanked out so that places stay true. */
export interface ParsedQuery {
  text: string;
  plain: string;
  operators: Operator[];
}

const QUOTED = String.raw`"([^"]+)"|“([^”]+)”|«([^»]+)»|「([^」]+)」|『([^』]+)』`;
const OPERATORS = new RegExp(String.raw`(?<=^|\s)[-\u2212\uFF0D](?:${QUOTED}|([\p{L}\p{N}]\S*))|${QUOTED}`, 'gu');
const LETTER = /[\p{L}\p{N}]/u;

/** More of either than this is no question any more. */
const OPERATORS_MAX = 8;

/**
 * Finds "phrases", « guillemets », 「鉤括弧」 and -words. A quotation that is never closed is plain text. So are guillemets and
 * 鉤括弧 with words around them: there they set a name off, as in a title that was copied.
 */
export function parseQuery(query: string): ParsedQuery {
  const text = query.slice(0, QUERY_MAX_LENGTH).toWellFormed().replaceAll('\0', ' ');
  const operators: Operator[] = [];
  const alone = !LETTER.test(text.replace(OPERATORS, ' '));
  const plain = text.replace(OPERATORS, (match: string, ...rest: unknown[]) => {
    const groups = rest.slice(0, 11).map((group) => (typeof group === 'string' ? group : undefined));
    const start = Number(rest[11]);
    const excluded = groups.slice(0, 6).some((group) => group !== undefined);
    if (!alone && !excluded && !/^["“]/.test(match)) return `\n${match.slice(1, -1)}\n`;
    const inner = groups.find((group) => group !== undefined) ?? '';
    if (operators.length < OPERATORS_MAX) {
      operators.push({
        kind: excluded ? 'exclusion' : 'phrase',
        text: inner,
        start,
        end: start + match.length,
        quoted: groups[5] === undefined,
      });
    }
    // Line ends, so that the words around it are not taken for neighbours.
    return '\n'.repeat(match.length);
  });
  return { text, plain, operators };
}
