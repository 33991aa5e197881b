import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useAutocompleteDefaults } from '../caseStudies/inputs/useAutocompleteDefaults.js';
import { useChoices } from '../caseStudies/inputs/useChoices.js';
import type { Theme } from '../data/readers.js';
import { useT } from '../i18n/useT.js';

interface ThemesFieldProps {
  /** Codes. */
  value: readonly string[];
  change: (themes: string[]) => void;
  problems: ReadonlyMap<string, string>;
}

/** What a tie is about: themes of any edition. */
export function ThemesField({ value, change, problems }: ThemesFieldProps) {
  const t = useT();
  const problem = problems.get('themes');
  const defaults = useAutocompleteDefaults();
  const { rows, loading } = useChoices<Theme>('themes');
  return (
    <Autocomplete<Theme, true>
      {...defaults}
      multiple
      disableCloseOnSelect
      id="tie-themes"
      options={[...rows]}
      loading={loading}
      value={value.flatMap((code) => rows.find((theme) => theme.code === code) ?? [])}
      getOptionLabel={({ label }) => label}
      getOptionKey={({ code }) => code}
      groupBy={({ edition }) => edition.title}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      onChange={(_, themes) => change(themes.map(({ code }) => code))}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('register.themes')}
          error={problem !== undefined}
          helperText={problem ?? t('register.themes.help')}
        />
      )}
    />
  );
}
