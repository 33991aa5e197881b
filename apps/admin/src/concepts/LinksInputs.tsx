import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useGetList } from 'react-admin';
import { useController } from 'react-hook-form';
import { fieldId } from '../caseStudies/fields.js';
import { useAutocompleteDefaults } from '../caseStudies/inputs/useAutocompleteDefaults.js';
import { useChoices } from '../caseStudies/inputs/useChoices.js';
import type { ConceptRow } from '../data/concepts.js';
import type { Sdg, Topic } from '../data/readers.js';
import { useT } from '../i18n/useT.js';
import type { ConceptChoice, ConceptForm } from './form.js';
import { Faults } from './TermsInputs.js';

const TYPING_PAUSE_MS = 250;
const FIRST = { page: 1, perPage: 20 };

interface OneOfProps {
  name: 'topic' | 'sdg';
  choices: readonly { value: string; label: string }[];
}

function OneOf({ name, choices }: OneOfProps) {
  const t = useT();
  const { field, fieldState } = useController<ConceptForm, 'topic' | 'sdg'>({ name });
  const { ref, ...input } = field;
  // Until the choices are there, a value that is none of them would be refused by the list.
  const known = choices.some(({ value }) => value === field.value);
  return (
    <TextField
      {...input}
      select
      id={fieldId(name)}
      inputRef={ref}
      value={known ? field.value : ''}
      label={t(`concept.${name}`)}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? t(`concept.${name}.help`)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { id: `${fieldId(name)}-label` } }}
    >
      <MenuItem value="">{t('concept.noLink')}</MenuItem>
      {choices.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Concepts found by any of their terms; the server knows terms that no label shows. */
function useConceptOptions(own: string) {
  const defaults = useAutocompleteDefaults();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = useGetList<ConceptRow>(
    'concepts',
    { pagination: FIRST, filter: asked ? { q: asked } : {}, meta: { suggest: true } },
    { placeholderData: (before) => before },
  );
  return {
    options: (data ?? []).filter(({ code }) => code !== own).map(({ code, label }): ConceptChoice => ({ code, label })),
    filterOptions: (options: ConceptChoice[]) => options,
    loading: isFetching,
    onInputChange: (_: unknown, text: string, reason: string) => setTyped(reason === 'input' ? text : ''),
    ...defaults,
  };
}

function BroaderInput({ own }: { own: string }) {
  const t = useT();
  const { field, fieldState } = useController<ConceptForm, 'broader'>({ name: 'broader' });
  const options = useConceptOptions(own);
  return (
    <Autocomplete<ConceptChoice, true>
      {...options}
      multiple
      filterSelectedOptions
      id={fieldId('broader')}
      value={field.value}
      onChange={(_, chosen) => field.onChange(chosen)}
      onBlur={field.onBlur}
      getOptionLabel={({ label }) => label}
      getOptionKey={({ code }) => code}
      isOptionEqualToValue={(option, value) => option.code === value.code}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('concept.broader')}
          error={fieldState.invalid}
          inputRef={field.ref}
          helperText={
            fieldState.error?.message ? <Faults message={fieldState.error.message} /> : t('concept.broader.help')
          }
        />
      )}
    />
  );
}

/** What a concept is tied to: a topic or goal whose cases carry it, and the concepts above it. */
export function LinksInputs({ own }: { own: string }) {
  const t = useT();
  const topics = useChoices<Topic>('topics').rows.map(({ code, label }) => ({ value: code, label }));
  const sdgs = useChoices<Sdg>('sdgs').rows.map(({ number, label }) => ({
    value: String(number),
    label: t('choice.sdg', { number, label }),
  }));
  return (
    <Box
      sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' } }}
    >
      <OneOf name="topic" choices={topics} />
      <OneOf name="sdg" choices={sdgs} />
      <BroaderInput own={own} />
    </Box>
  );
}
