import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { LICENCE_NAMES, MEDIA_LICENCES } from '#shared';
import { useT } from '../../i18n/useT.js';

interface Rights {
  credit: string;
  licence: string;
}

interface RightsInputsProps {
  id: string;
  value: Rights;
  change: (part: Partial<Rights>) => void;
  disabled: boolean;
}

/** Who made it, and under which terms others may use it. */
export function RightsInputs({ id, value, change, disabled }: RightsInputsProps) {
  const t = useT();
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <TextField
        id={`${id}-credit`}
        label={t('media.credit')}
        value={value.credit}
        disabled={disabled}
        onChange={({ target }) => change({ credit: target.value })}
      />
      <TextField
        select
        id={`${id}-licence`}
        label={t('media.licence')}
        value={value.licence}
        disabled={disabled}
        onChange={({ target }) => change({ licence: target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { id: `${id}-licence-label` } }}
      >
        <MenuItem value="">{t('media.licence.none')}</MenuItem>
        {MEDIA_LICENCES.map((licence) => (
          <MenuItem key={licence} value={licence}>
            {licence === 'rights-reserved' ? t('media.licence.reserved') : LICENCE_NAMES[licence].name}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
