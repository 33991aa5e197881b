import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useController, useWatch } from 'react-hook-form';
import { useT } from '../../i18n/useT.js';
import { fieldId } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { Hint } from './Hint.js';
import { useSurroundings } from './context.js';

function YearInput({ name, readOnly }: { name: 'startYear' | 'endYear'; readOnly: boolean }) {
  const t = useT();
  const { field, fieldState } = useController<CaseStudyForm, typeof name>({ name });
  const { ref, ...control } = field;
  return (
    <TextField
      {...control}
      id={fieldId(name)}
      inputRef={ref}
      label={t(`field.${name}`)}
      error={fieldState.invalid}
      helperText={<Hint path={name} error={fieldState.error?.message} />}
      sx={{ maxWidth: 180 }}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4, autoComplete: 'off', readOnly } }}
    />
  );
}

/** When it began and ended, or that it goes on. */
export function PeriodInputs() {
  const t = useT();
  const { factsReadOnly } = useSurroundings();
  const { field } = useController<CaseStudyForm, 'ongoing'>({ name: 'ongoing' });
  const ongoing = useWatch<CaseStudyForm, 'ongoing'>({ name: 'ongoing' });
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'flex-start' } }}>
      <YearInput name="startYear" readOnly={factsReadOnly} />
      {ongoing ? null : <YearInput name="endYear" readOnly={factsReadOnly} />}
      <FormControlLabel
        sx={{ pt: { sm: 3.5 } }}
        label={t('field.ongoing')}
        control={
          <Checkbox
            id={fieldId('ongoing')}
            checked={field.value}
            disabled={factsReadOnly}
            onChange={(event) => field.onChange(event.target.checked)}
            onBlur={field.onBlur}
          />
        }
      />
    </Stack>
  );
}
