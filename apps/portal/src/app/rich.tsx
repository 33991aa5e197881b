import type { MessageValues, Translate } from '#shared';
import { Fragment, type ReactNode } from 'react';

type RichValues = Readonly<Record<string, ReactNode>>;

const OPEN = '\uE000';
const CLOSE = '\uE001';

function isPlain(value: ReactNode): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/**
 * A sentence of the catalogue with elements in the places of its values: a run in another language,
 * a link. Plain values are formatted as usual, so plurals go on working.
 * @example rich(t, 'search.why.concept', { label, terms: <span lang="ja">宿泊税</span> })
 */
export function rich<Key extends string>(t: Translate<Key>, key: Key, values: RichValues): ReactNode {
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) plain[name] = isPlain(value) ? value : `${OPEN}${name}${CLOSE}`;
  const sentence = t(key, plain satisfies MessageValues);
  return sentence
    .split(/(\uE000\w+\uE001)/)
    .map((part, index) => <Fragment key={index}>{part.startsWith(OPEN) ? values[part.slice(1, -1)] : part}</Fragment>);
}
