import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';

/** Where a value stands in the arguments of a field: names, and 0 for the only entry of a list. */
export interface Leaf {
  path: readonly (string | number)[];
  type: GraphQLInputType;
}

const DEEPEST = 4;

/** Every place of an argument where a value can stand: itself, and what it holds. */
export function leavesOf(type: GraphQLInputType, path: Leaf['path']): Leaf[] {
  const here: Leaf = { path, type };
  const inner = getNullableType(type);
  if (path.length > DEEPEST * 2) return [here];
  if (isListType(inner)) return [here, ...leavesOf(inner.ofType, [...path, 0])];
  if (!isInputObjectType(inner)) return [here];
  return [here, ...Object.values(inner.getFields()).flatMap((field) => leavesOf(field.type, [...path, field.name]))];
}

const LONG = 100_000;
const TEXTS: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00b',
  '\r\nBcc: x@example.org\r\n\r\n',
  "'; drop table case_study; --",
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '%',
  '\\',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '{0, plural, }',
  '\u202e\u2066',
  'é'.repeat(400),
  `a${'\u0301'.repeat(5_000)}`,
  '𠮷'.repeat(3_000),
  'a'.repeat(LONG),
  ' '.repeat(LONG),
  ...[' ', '\t', '\n', '\n ', '.', '-', '/', '@', 'a.', 'a-', '　', '\r\n', '<', '(', '[', '0', 'ー', '"', '\\'].map(
    (part) => `x${part.repeat(LONG / part.length)}x`,
  ),
  ...['-', '.', 'a-', 'a.'].map((part) => `a@b${part.repeat(LONG / 2)}!`),
  'http://[::1]:99999/',
  'https://user:pass@example.org/\u0000',
  'x@' + 'a.'.repeat(500),
  'http://' + 'a-'.repeat(5_000),
];
const INTEGERS: readonly unknown[] = [0, -1, 1, 7, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, '1', 1e300];
const FLOATS: readonly unknown[] = [0, -0, -1, 1e308, -1e308, 5e-324, 1e21, 90.000_001, '1'];
const IDS: readonly unknown[] = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '0',
    '1',
    '-1',
    '1e3',
    '1.5',
    '2147483647',
    '2147483648',
    '9'.repeat(400),
    ' 1',
    '２',
  ],
  ...['x'.repeat(LONG), "' or 1=1 --", '../../etc/passwd', '__proto__', 'constructor', 1, -1, 0, 9_007_199_254_740_991],
  ...[
    '01900000-0000-7000-8000-00000000ffff',
    '01900000-0000-7000-8000-00000000FFFF\n',
    '00000000-0000-0000-0000-000000000000',
    '{01900000-0000-7000-8000-00000000ffff}',
  ],
];
const MOMENTS: readonly unknown[] = [
  ...['', 'now', 'infinity', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'],
  ...['+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', '-004713-01-01T00:00:00Z', '2026-02-30T00:00:00Z'],
  ...[
    '2026-11-28',
    '2026-11-28T24:00:00Z',
    '2026-11-28T00:00:00+23:59',
    '1',
    'Sat Nov 28',
    0,
    1e308,
    '2026-11-28T00:00:00Z\u0000',
  ],
];
const BOOLEANS: readonly unknown[] = [true, false, 'true', 1];

function nested(depth: number): unknown {
  let node: unknown = { type: 'text', text: 'x' };
  for (let level = 0; level < depth; level += 1) node = { type: 'blockquote', content: [node] };
  return { type: 'doc', content: [node] };
}

const paragraph = (...content: unknown[]): unknown => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
const link = (href: unknown): unknown =>
  paragraph({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] });
const RICH: readonly unknown[] = [
  {},
  { type: 'doc' },
  { type: 'doc', content: null },
  { type: 'doc', content: {} },
  { type: 'doc', content: [null] },
  { type: 'doc', content: [[]] },
  { type: 'toString', content: [] },
  nested(20),
  nested(1_500),
  paragraph({ type: 'text', text: '' }),
  paragraph({ type: 'text', text: '\u0000' }),
  paragraph({ type: 'text', text: '\ud800' }),
  paragraph({ type: 'text', text: 'a'.repeat(LONG) }),
  paragraph({ type: 'text', text: 'a', marks: [{ type: 'toString' }] }),
  paragraph({ type: 'text', text: 'a', marks: {} }),
  paragraph({ type: 'text', text: 7 }),
  link('javascript:alert(1)'),
  link(' java\nscript:alert(1)'),
  link('data:text/html,x'),
  link('https://example.org/\u0000'),
  link('https://example.org/\ud800'),
  link('//example.org'),
  link({}),
  { type: 'doc', content: [{ type: 'heading', attrs: { level: 1e9 } }] },
  { type: 'doc', content: [{ type: 'table', content: [] }] },
  {
    type: 'doc',
    content: [
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1e9, rowspan: -1 } }] }],
      },
    ],
  },
  { type: 'doc', content: Array.from({ length: 2_000 }, () => ({ type: 'paragraph' })) },
];
const OF_SCALAR: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  Int: INTEGERS,
  Float: FLOATS,
  ID: IDS,
  DateTime: MOMENTS,
  Boolean: BOOLEANS,
  RichText: RICH,
};
const OF_ANY: readonly unknown[] = [null, [], {}, [[[]]], { a: 1 }];
const MANY = 1_000;

/** Values that a broken or ill-meaning client puts in such a place; of its type where a type can be hostile. */
export function hostileValues(type: GraphQLInputType, usual: unknown): readonly unknown[] {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const [entry = sampleEntry(inner.ofType)] = Array.isArray(usual) ? (usual as unknown[]) : [];
    return [
      ...OF_ANY,
      [null],
      [entry, entry],
      Array.from({ length: MANY }, () => entry),
      Array.from({ length: MANY }, (_, at) => `x${at}`),
    ];
  }
  if (isEnumType(inner)) return [...inner.getValues().map(({ name }) => name), '__proto__', 'constructor', '', 0, null];
  if (isInputObjectType(inner)) return OF_ANY;
  return [...(OF_SCALAR[(inner as GraphQLNamedType).name] ?? TEXTS), ...OF_ANY];
}

function sampleEntry(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner) || isListType(inner)) return {};
  return { Int: 1, Float: 1, Boolean: true, DateTime: '2026-11-28T00:00:00Z' }[(inner as GraphQLNamedType).name] ?? '1';
}

/** What stands at a place, where anything does. */
export const valueAt = (whole: unknown, path: Leaf['path']): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], whole);

/** The arguments with another value at a place; what leads to it is made where it isn't there. */
export function withValueAt(whole: unknown, path: Leaf['path'], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(whole) ? Array.from<unknown>(whole) : [];
    list[step] = withValueAt(list[step], rest, value);
    return list;
  }
  const record = typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? whole : {};
  return { ...record, [step]: withValueAt((record as Record<string, unknown>)[step], rest, value) };
}
