import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
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

function Words({ sign, shown, label }: Choice<string | number>) {
  return (
    <>
      {sign} <span>{shown ?? label}</span>
    </>
  );
}

interface ChoicesInputProps<Code extends string | number> {
  name: FieldPathByValue<CaseStudyForm, Code[]>;
  label: string;
  help?: string;
  choices: readonly Choice<Code>[];
  loading: boolean;
}

/**
 * Several of a known list; typing narrows it, the keyboard reaches all of it.
 * The codes themselves are the options: a value made anew at each rendering would empty what is being typed.
 */
export function ChoicesInput<Code extends string | number>(props: ChoicesInputProps<Code>) {
  const { name, label, help, choices, loading } = props;
  const defaults = useAutocompleteDefaults();
  const { field, fieldState } = useController<CaseStudyForm>({ name });
  const { factsReadOnly } = useSurroundings();
  const codes = field.value as unknown as Code[];
  const known = new Map(choices.map((choice) => [choice.code, choice]));
  const choiceOf = (code: Code): Choice<Code> => known.get(code) ?? { code, label: String(code) };
  return (
    <Autocomplete<Code, true>
      multiple
      id={fieldId(name)}
      options={choices.map(({ code }) => code)}
      value={codes}
      onChange={(_, chosen) => field.onChange(chosen)}
      onBlur={field.onBlur}
      getOptionLabel={(code) => choiceOf(code).label}
      groupBy={choices.some(({ group }) => group) ? (code) => choiceOf(code).group ?? '' : undefined}
      filterSelectedOptions
      disableCloseOnSelect
      loading={loading}
      readOnly={factsReadOnly}
      {...defaults}
      renderOption={({ key, ...item }, code) => (
        <li key={key} {...item}>
          <Words {...choiceOf(code)} />
        </li>
      )}
      renderValue={(chosen, itemProps) =>
        chosen.map((code, index) => {
          const { key, ...item } = itemProps({ index });
          return <Chip key={key} {...item} label={<Words {...choiceOf(code)} />} />;
        })
      }
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
