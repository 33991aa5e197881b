import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useController } from 'react-hook-form';
import { useT } from '../../i18n/useT.js';
import { nameWithCountry } from '../labels.js';
import { fieldId } from '../fields.js';
import type { CaseStudyForm, OwnerChoice } from '../form.js';
import { Hint } from './Hint.js';
import { useSurroundings } from './context.js';
import { useCollectivityOptions, type CollectivityOption } from './useCollectivityOptions.js';

const bare = ({ id, name, country }: OwnerChoice): OwnerChoice => ({ id, name, country });

/** The collectivity that did it. @param among the viewer's own, where they may write for no other */
export function OwnerInput({ among }: { among?: readonly OwnerChoice[] }) {
  const t = useT();
  const { field, fieldState } = useController<CaseStudyForm, 'owner'>({ name: 'owner' });
  const options = useCollectivityOptions(among);
  return (
    <Autocomplete<CollectivityOption>
      {...options}
      id={fieldId('owner')}
      value={field.value}
      onChange={(_, chosen) => field.onChange(chosen && bare(chosen))}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={t('field.owner')}
          error={fieldState.invalid}
          inputRef={field.ref}
          helperText={
            <Hint path="owner" error={fieldState.error?.message}>
              {t('field.owner.help')}
            </Hint>
          }
        />
      )}
    />
  );
}

/** The other collectivities that took part. */
export function PartnersInput() {
  const t = useT();
  const { field, fieldState } = useController<CaseStudyForm, 'partners'>({ name: 'partners' });
  const { factsReadOnly } = useSurroundings();
  const options = useCollectivityOptions();
  return (
    <Autocomplete<CollectivityOption, true>
      {...options}
      multiple
      filterSelectedOptions
      id={fieldId('partners')}
      readOnly={factsReadOnly}
      value={field.value}
      onChange={(_, chosen) => field.onChange(chosen.map(bare))}
      onBlur={field.onBlur}
      renderValue={(chosen, itemProps) =>
        chosen.map((option, index) => {
          const { key, ...item } = itemProps({ index });
          return <Chip key={key} {...item} label={nameWithCountry(option, t)} />;
        })
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('field.partners')}
          error={fieldState.invalid}
          inputRef={field.ref}
          helperText={
            <Hint path="partners" error={fieldState.error?.message}>
              {t('field.partners.help')}
            </Hint>
          }
        />
      )}
    />
  );
}
