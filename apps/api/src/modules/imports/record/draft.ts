import type { LocalText } from '#shared';
import type { Problem } from '../../../core/errors/index.js';
import type { CaseDraft } from '../../case-studies/index.js';
import type { CaseRecord, RecordWords } from './case-record.js';

/** Who a record means, found by the official codes that it names. */
export interface Parties {
  ownerId: number;
  partnerIds: number[];
}

/** Words as cases take them: those without a language beside those by language. */
function named<Plain extends string, ByLocale extends string>(
  plain: Plain,
  byLocale: ByLocale,
  words: RecordWords | string | null | undefined,
) {
  const { original = null, ...texts } = typeof words === 'string' ? { original: words } : (words ?? {});
  return { [plain]: original, [byLocale]: texts } as Record<Plain, string | null> & Record<ByLocale, LocalText>;
}

/** What will be stored of a record: our ids instead of codes; what the record leaves out stays left out. */
export function draftOf(record: CaseRecord, { ownerId, partnerIds }: Parties, origin: string | null): CaseDraft {
  const { source: _s, externalId: _e, owner: _o, partners, originalLocale, translations = {}, ...rest } = record;
  const { links, indicators, ...facts } = rest;
  const written = Object.keys(translations)[0] as keyof typeof translations | undefined;
  return {
    ownerId,
    originalLocale: originalLocale ?? written ?? 'fr',
    origin,
    facts: {
      ...facts,
      ...(partners ? { partnerIds } : {}),
      ...(links ? { links: links.map(({ url, label }) => ({ url, ...named('label', 'labels', label) })) } : {}),
      ...(indicators
        ? { indicators: indicators.map(({ method, ...one }) => ({ ...one, ...named('method', 'methods', method) })) }
        : {}),
    },
    translations,
  };
}

const RENAMED: Readonly<Record<string, string>> = { partnerIds: 'partners', ownerId: 'owner' };

/** The path of a record that a rule of cases speaks of: `partnerIds` is `partners`, a document is its section. */
export function pathOfProblem({ field }: Pick<Problem, 'field'>): string {
  const [head = '', ...rest] = field.split('.');
  return [RENAMED[head] ?? head, ...rest].join('.').replace(/Document$/, '');
}
