import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useController, type FieldPathByValue } from 'react-hook-form';
import { useT } from '../../i18n/useT.js';
import { fieldId } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { Hint } from './Hint.js';
import { useSurroundings } from './context.js';

/** One choice: its code and the reader's word for it. */
export interface Choice<Code extends string | number> {
  code: Code;
  label: string;
  group?: string;
  /** A sign before the word; decorative. */
  sign?: ReactNode;
}

interface ChoicesInputProps<Code extends string | number> {
  name: FieldPathByValue<CaseStudyForm, Code[]>;
  label: string;
  help?: string;
  choices: readonly Choice<Code>[];
  loading: boolean;
}

/** Several of a known list; typing narrows it, the keyboard reaches all of it. */
export function ChoicesInput<Code extends string | number>({ name, label, help, choices, loading }: ChoicesInputProps<Code>) {
  const t = useT();
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
      noOptionsText={t('choice.none')}
      loadingText={t('list.loading')}
      openText={t('choice.open')}
      closeText={t('choice.close')}
      clearText={t('choice.clear')}
      renderOption={({ key, ...item }, { label: text, sign }) => (
        <li key={key} {...item}>
          {sign}
          <span>{text}</span>
        </li>
      )}
      renderValue={(chosen, itemProps) =>
        chosen.map((choice, index) => {
          const { key, ...item } = itemProps({ index });
          return <Chip key={key} {...item} label={<>{choice.sign} {choice.label}</>} />;
        })
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={fieldState.invalid}
          inputRef={field.ref}
          helperText={
            <Hint path={name} error={fieldState.error?.message}>
              {help}
            </Hint>
          }
        />
      )}
    />
  );
}
