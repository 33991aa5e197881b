import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormLabel from '@mui/material/FormLabel';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useController, useFieldArray } from 'react-hook-form';
import { useT } from '../../i18n/useT.js';
import { noLocal } from '../details/local.js';
import { LocalLines } from '../details/parts.js';
import { fieldId } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { Hint } from './Hint.js';
import { useSurroundings } from './context.js';

function LinkRow({ index, remove }: { index: number; remove: () => void }) {
  const t = useT();
  const { factsReadOnly } = useSurroundings();
  const url = useController<CaseStudyForm, `links.${number}.url`>({ name: `links.${index}.url` });
  const { ref: urlRef, ...urlField } = url.field;
  const number = index + 1;
  return (
    <Stack component="li" direction={{ xs: 'column', md: 'row' }} spacing={2} sx={{ alignItems: { md: 'flex-start' } }}>
      <TextField
        {...urlField}
        id={fieldId(`links.${index}.url`)}
        inputRef={urlRef}
        label={t('links.url', { number })}
        error={url.fieldState.invalid}
        sx={{ flex: 1 }}
        helperText={<Hint path={`links.${index}.url`} error={url.fieldState.error?.message} />}
        slotProps={{
          htmlInput: {
            inputMode: 'url',
            autoComplete: 'off',
            spellCheck: false,
            readOnly: factsReadOnly,
            placeholder: 'https://',
          },
        }}
      />
      <Box sx={{ flex: 1, width: '100%' }}>
        <LocalLines path={`links.${index}.label`} label={t('links.label', { number })} />
      </Box>
      {factsReadOnly ? null : (
        <IconButton
          aria-label={t('links.remove', { number })}
          onClick={remove}
          sx={{ mt: { md: 3.5 }, alignSelf: { xs: 'flex-end', md: 'auto' } }}
        >
          <RemoveIcon />
        </IconButton>
      )}
    </Stack>
  );
}

/** Where to read on: addresses of the web with what one finds there. */
export function LinksInput() {
  const t = useT();
  const { factsReadOnly } = useSurroundings();
  const { fields, append, remove } = useFieldArray<CaseStudyForm, 'links'>({ name: 'links' });
  return (
    <Stack spacing={1.5} role="group" aria-labelledby="links-label">
      <FormLabel component="div" id="links-label" sx={{ fontWeight: 600 }}>
        {t('field.links')}
      </FormLabel>
      <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {fields.map(({ id }, index) => (
          <LinkRow key={id} index={index} remove={() => remove(index)} />
        ))}
      </Stack>
      {factsReadOnly ? null : (
        <Button
          variant="text"
          startIcon={<AddIcon />}
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => append({ entry: '', url: '', label: noLocal() })}
        >
          {t('links.add')}
        </Button>
      )}
    </Stack>
  );
}
