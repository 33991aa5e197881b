import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { LANGUAGE_NAMES, LOCALES } from '#shared';
import { useT } from '../i18n/useT.js';
import type { Texts } from './values.js';

interface TextsFieldsProps {
  id: string;
  label: string;
  help?: string;
  value: Texts;
  change: (value: Texts) => void;
  /** Why one can't be stored, by `<field>.<language>`. */
  problems: ReadonlyMap<string, string>;
  field: string;
  rows: number;
}

/** One text in each of the three languages; any of them may stay empty. */
export function TextsFields({ id, label, help, value, change, problems, field, rows }: TextsFieldsProps) {
  const t = useT();
  return (
    <Stack spacing={2} role="group" aria-label={label}>
      {LOCALES.map((locale) => {
        const problem = problems.get(`${field}.${locale}`);
        return (
          <TextField
            key={locale}
            id={`${id}-${locale}`}
            label={t('profile.textIn', { label, language: LANGUAGE_NAMES[locale] })}
            value={value[locale]}
            onChange={(event) => change({ ...value, [locale]: event.target.value })}
            error={problem !== undefined}
            helperText={problem ?? help}
            multiline
            minRows={rows}
            slotProps={{ htmlInput: { lang: locale } }}
          />
        );
      })}
    </Stack>
  );
}
