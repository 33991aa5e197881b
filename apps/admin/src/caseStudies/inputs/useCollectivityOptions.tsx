import { useEffect, useState, type HTMLAttributes, type Key } from 'react';
import { useGetList } from 'react-admin';
import type { Collectivity } from '../../data/readers.js';
import { useT } from '../../i18n/useT.js';
import { nameWithCountry } from '../labels.js';
import type { OwnerChoice } from '../form.js';
import { useAutocompleteDefaults } from './useAutocompleteDefaults.js';

const TYPING_PAUSE_MS = 250;
const FIRST = { page: 1, perPage: 20 };

/** A collectivity to choose, with what tells namesakes apart. */
export interface CollectivityOption extends OwnerChoice {
  detail?: string;
}

function OptionText({ option }: { option: CollectivityOption }) {
  const t = useT();
  return (
    <span>
      {nameWithCountry(option, t)}
      <br />
      <small>{option.detail}</small>
    </span>
  );
}

/**
 * What MUI's Autocomplete needs to find a collectivity: the server chooses and orders, since it knows
 * readings and codes that no label shows.
 * @param among choose among these only, without asking the server
 */
export function useCollectivityOptions(among?: readonly CollectivityOption[]) {
  const defaults = useAutocompleteDefaults();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = useGetList<Collectivity>(
    'collectivities',
    { pagination: FIRST, filter: asked ? { q: asked } : {}, meta: { suggest: true } },
    { enabled: open && !among, placeholderData: (before) => before },
  );
  const found = (data ?? []).map(({ id, name, country, tierLabel, parent, code }): CollectivityOption => ({
    id,
    name,
    country,
    detail: [tierLabel, parent?.name, code].filter(Boolean).join(' · '),
  }));
  return {
    options: among ?? found,
    ...(among ? {} : { filterOptions: (options: CollectivityOption[]) => options }),
    loading: !among && isFetching,
    open,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    onInputChange: (_: unknown, text: string, reason: string) => setTyped(reason === 'input' ? text : ''),
    getOptionLabel: (option: CollectivityOption) => option.name,
    getOptionKey: (option: CollectivityOption) => option.id,
    isOptionEqualToValue: (option: CollectivityOption, value: CollectivityOption) => option.id === value.id,
    renderOption: ({ key, ...item }: HTMLAttributes<HTMLLIElement> & { key: Key }, option: CollectivityOption) => (
      <li key={key} {...item}>
        <OptionText option={option} />
      </li>
    ),
    ...defaults,
  };
}
