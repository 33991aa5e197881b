import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useController, useFieldArray, type FieldPath } from 'react-hook-form';
import { LANGUAGE_NAMES, LOCALES } from '#shared';
import { useT } from '../../i18n/useT.js';
import { fieldId } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { Hint } from '../inputs/Hint.js';
import { useSurroundings } from '../inputs/context.js';

type Path = FieldPath<CaseStudyForm>;

interface LineProps {
  path: string;
  label: string;
  help?: string | undefined;
  lang?: string;
  rows?: number;
  inputMode?: 'decimal' | 'numeric' | 'email';
  width?: number;
}

/** One line or field of typed text. */
export function Line({ path, label, help, lang, rows, inputMode, width }: LineProps) {
  const { field, fieldState } = useController<CaseStudyForm>({ name: path as Path });
  const { factsReadOnly } = useSurroundings();
  const { ref, value, ...control } = field;
  return (
    <TextField
      {...control}
      id={fieldId(path)}
      inputRef={ref}
      value={value}
      label={label}
      error={fieldState.invalid}
      {...(rows ? { multiline: true, minRows: rows } : {})}
      helperText={
        <Hint path={path} error={fieldState.error?.message}>
          {help}
        </Hint>
      }
      sx={width ? { maxWidth: { sm: width } } : {}}
      slotProps={{
        ...(lang ? { input: { lang } } : {}),
        htmlInput: { readOnly: factsReadOnly, autoComplete: 'off', ...(inputMode ? { inputMode } : {}) },
      }}
    />
  );
}

interface ChoiceProps {
  path: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  /** The word for “not known”; without it, one of the choices must be chosen. */
  unknown?: string;
  help?: string;
  width?: number;
}

/** One of a short list. */
export function Choice({ path, label, choices, unknown, help, width }: ChoiceProps) {
  const { field, fieldState } = useController<CaseStudyForm>({ name: path as Path });
  const { factsReadOnly } = useSurroundings();
  const { ref, value, ...control } = field;
  return (
    <TextField
      {...control}
      select
      id={fieldId(path)}
      inputRef={ref}
      value={value}
      label={label}
      error={fieldState.invalid}
      helperText={
        <Hint path={path} error={fieldState.error?.message}>
          {help}
        </Hint>
      }
      sx={width ? { maxWidth: { sm: width } } : {}}
      slotProps={{ select: { displayEmpty: true, readOnly: factsReadOnly } }}
    >
      {unknown === undefined ? null : <MenuItem value="">{unknown}</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The same short text in the three languages, one under the other. */
export function LocalLines({ path, label, rows, help }: { path: string; label: string; rows?: number; help?: string }) {
  const t = useT();
  return (
    <Stack spacing={1.5}>
      {LOCALES.map((locale, index) => (
        <Line
          key={locale}
          path={`${path}.${locale}`}
          label={t('text.ofLanguage', { field: label, language: LANGUAGE_NAMES[locale] })}
          lang={locale}
          {...(rows ? { rows } : {})}
          help={index === 0 ? help : undefined}
        />
      ))}
    </Stack>
  );
}

/** Fields that stand beside each other where there is room. */
export function Side({ children }: { children: ReactNode }) {
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'flex-start' } }}>
      {children}
    </Stack>
  );
}

interface EntriesProps {
  name: 'costs' | 'funding' | 'indicators' | 'buildingBlocks';
  title: string;
  help: string;
  max: number;
  /** « Coût 2 »: what an entry is called. */
  entryTitle: (number: number) => string;
  newEntry: () => CaseStudyForm[EntriesProps['name']][number];
  children: (index: number) => ReactNode;
}

/** One entry of a list, with the way to take it out. */
function Entry({ title, remove, children }: { title: string; remove: (() => void) | null; children: ReactNode }) {
  const t = useT();
  return (
    <Box role="group" aria-label={title} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1.5 }}>
        <Box sx={{ fontWeight: 600 }}>{title}</Box>
        {remove ? (
          <Button
            variant="text"
            color="inherit"
            startIcon={<RemoveIcon />}
            aria-label={t('details.removeEntry', { entry: title })}
            onClick={remove}
          >
            {t('details.remove')}
          </Button>
        ) : null}
      </Stack>
      <Stack spacing={2}>{children}</Stack>
    </Box>
  );
}

/** A list of entries, each a group of fields of its own; one is added at the end and any can be taken out. */
export function Entries({ name, title, help, max, entryTitle, newEntry, children }: EntriesProps) {
  const t = useT();
  const { factsReadOnly } = useSurroundings();
  const { fields, append, remove } = useFieldArray<CaseStudyForm, EntriesProps['name']>({ name });
  const { fieldState } = useController<CaseStudyForm>({ name });
  const fault = fieldState.error?.message;
  return (
    <Stack spacing={2} role="group" aria-labelledby={`${name}-title`}>
      <Box>
        <Box id={`${name}-title`} sx={{ fontWeight: 600 }}>
          {title}
        </Box>
        <Box sx={{ color: fault ? 'error.main' : 'text.secondary', fontSize: '0.875rem' }}>{fault ?? help}</Box>
      </Box>
      {fields.map(({ id }, index) => (
        <Entry key={id} title={entryTitle(index + 1)} remove={factsReadOnly ? null : () => remove(index)}>
          {children(index)}
        </Entry>
      ))}
      {factsReadOnly || fields.length >= max ? null : (
        <Button
          id={fieldId(name)}
          variant="text"
          startIcon={<AddIcon />}
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => append(newEntry())}
        >
          {t(`details.add.${name}`)}
        </Button>
      )}
    </Stack>
  );
}
