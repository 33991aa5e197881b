import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { useT } from '../i18n/useT.js';

type Filters = Readonly<Record<string, unknown>>;
const TYPING_PAUSE_MS = 300;

function useFilters() {
  const list = useListContext();
  const { setFilters } = list;
  const filters = list.filterValues as Filters;
  const setFilter = (name: string, value: unknown) => {
    const { [name]: _, ...others } = filters;
    setFilters(value === '' || value === undefined ? others : { ...others, [name]: value }, [], false);
  };
  return { filters, setFilter };
}

/** The row of a list's filters. */
export function FilterRow({ children }: { children: ReactNode }) {
  return (
    <Stack
      component="search"
      direction={{ xs: 'column', sm: 'row' }}
      spacing={2}
      sx={{ mb: 2, alignItems: { sm: 'flex-end' } }}
    >
      {children}
    </Stack>
  );
}

/** Words to look for; asked for when the typing pauses, so that an input method can finish its word. */
export function SearchFilter({ label }: { label: string }) {
  const { filters, setFilter } = useFilters();
  const asked = typeof filters.q === 'string' ? filters.q : '';
  const [typed, setTyped] = useState(asked);
  const ask = useRef(setFilter);
  useEffect(() => {
    ask.current = setFilter;
  });
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = setTimeout(() => ask.current('q', typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
    // Only typing starts the clock: an answer that changes `asked` must not.
  }, [typed]);
  return (
    <TextField
      id="filter-q"
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ maxWidth: { sm: 420 } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon aria-hidden="true" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

/** A day of the calendar, or any. */
export function DateFilter({ name, label }: { name: string; label: string }) {
  const { filters, setFilter } = useFilters();
  return (
    <TextField
      type="date"
      id={`filter-${name}`}
      label={label}
      value={typeof filters[name] === 'string' ? filters[name] : ''}
      onChange={(event) => setFilter(name, event.target.value)}
      sx={{ maxWidth: { sm: 180 } }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

interface ChoiceFilterProps {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
}

/** One choice of a few, or all. */
export function ChoiceFilter({ name, label, choices }: ChoiceFilterProps) {
  const t = useT();
  const { filters, setFilter } = useFilters();
  return (
    <TextField
      select
      id={`filter-${name}`}
      label={label}
      value={typeof filters[name] === 'string' ? filters[name] : ''}
      onChange={(event) => setFilter(name, event.target.value)}
      sx={{ maxWidth: { sm: 240 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { id: `filter-${name}-label` } }}
    >
      <MenuItem value="">{t('filter.all')}</MenuItem>
      {choices.map(({ value, label: text }) => (
        <MenuItem key={value} value={value}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}
