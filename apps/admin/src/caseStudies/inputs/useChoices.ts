import { useGetList } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { useReaderLocale } from '../../i18n/useT.js';
import type { ResourceName } from '../../data/readers.js';

const ALL = { page: 1, perPage: 1_000 };

/** A list of the taxonomy in the reader's language, asked for once. */
export function useChoices<Row extends RaRecord>(resource: ResourceName): { rows: readonly Row[]; loading: boolean } {
  const locale = useReaderLocale();
  // The language is part of the key: a change of language asks again, and a change back does not.
  const { data, isPending } = useGetList<Row>(resource, { pagination: ALL, meta: { locale } }, { staleTime: Infinity });
  return { rows: data ?? [], loading: isPending };
}
