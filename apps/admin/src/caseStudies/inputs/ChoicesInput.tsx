import Autocomplete, { type AutocompleteRenderValueGetItemProps } from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import type { HTMLAttributes, Key, ReactNode } from 'react';
import { useController, type FieldPathByValue } from 'react-hook-form';
import { fieldId } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { Hint } from './Hint.js';
import { useSurroundings } from './context.js';
import { useAutocompleteDefaults } from './useAutocompleteDefaults.js';

/** One choice: its code and the reader's word for it. */
export interface Choice<Code extends string | number> {
  code: Code;
  label: string;
  group?: string;
  /** A sign before the word. */
  sign?: ReactNode;
  /** What is shown beside the sign, where the sign says a part of the label. */
  shown?: string;
}

interface ChoicesInputProps<Code extends string | number> {
  name: FieldPathByValue<CaseStudyForm, Code[]>;
  label: string;
  help?: string;
  choices: readonly Choice<Code>[];
  loading: boolean;
}

function renderOption<Code extends string | number>(
  { key, ...item }: HTMLAttributes<HTMLLIElement> & { key: Key },
  { label, sign, shown }: Choice<Code>,
) {
  return (
    <li key={key} {...item}>
      {sign}
      <span>{shown ?? label}</span>
    </li>
  );
}

function renderChips<Code extends string | number>(
  chosen: readonly Choice<Code>[],
  itemProps: AutocompleteRenderValueGetItemProps<true>,
) {
  return chosen.map((choice, index) => {
    const { key, ...item } = itemProps({ index });
    const label = (
      <>
        {choice.sign} {choice.shown ?? choice.label}
      </>
    );
    return <Chip key={key} {...item} label={label} />;
  });
}

/** Several of a known list; typing narrows it, the keyboard reaches all of it. */
export function ChoicesInput<Code extends string | number>({
  name,
  label,
  help,
  choices,
  loading,
}: ChoicesInputProps<Code>) {
  const defaults = useAutocompleteDefaults();
  const { field, fieldState } = useController<CaseStudyForm>({ name });
  const { factsReadOnly } = useSurroundings();
  const codes = field.value as unknown as Code[];
  const known = new Map(choices.map((choice) => [choice.code, choice]));
  return (
    <Autocomplete<Choice<Code>, true>
      multiple
      id={fieldId(name)}
      options={choices}
      value={codes.map((code) => known.get(code) ?? { code, label: String(code) })}
      onChange={(_, chosen) => field.onChange(chosen.map(({ code }) => code))}
      onBlur={field.onBlur}
      isOptionEqualToValue={(option, value) => option.code === value.code}
      getOptionKey={({ code }) => code}
      groupBy={choices.some(({ group }) => group) ? ({ group }) => group ?? '' : undefined}
      filterSelectedOptions
      disableCloseOnSelect
      loading={loading}
      readOnly={factsReadOnly}
      {...defaults}
      renderOption={renderOption}
      renderValue={renderChips}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={fieldState.invalid}
          inputRef={field.ref}
          helperText={
            <Hint path={name} error={fieldState.error?.message} filled={codes.length > 0}>
              {help}
            </Hint>
          }
        />
      )}
    />
  );
}
