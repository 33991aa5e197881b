import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useController } from 'react-hook-form';
import { useT } from '../../i18n/useT.js';
import { fieldId } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { useSurroundings } from './context.js';

/** How much is told: a snapshot, or the whole story. */
export function DepthInput() {
  const t = useT();
  const { factsReadOnly } = useSurroundings();
  const { field } = useController<CaseStudyForm, 'depth'>({ name: 'depth' });
  return (
    <FormControl disabled={factsReadOnly}>
      <FormLabel id="depth-label" sx={{ fontWeight: 600 }}>
        {t('field.depth')}
      </FormLabel>
      <RadioGroup
        aria-labelledby="depth-label"
        name="depth"
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
      >
        <FormControlLabel value="SNAPSHOT" control={<Radio id={fieldId('depth')} />} label={t('depth.SNAPSHOT')} />
        <FormControlLabel value="FULL" control={<Radio />} label={t('depth.FULL')} />
      </RadioGroup>
    </FormControl>
  );
}
