import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { LANGUAGE_NAMES, LOCALES, MEDIA_LIMITS } from '#shared';
import { useT } from '../../i18n/useT.js';
import { fieldId } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { useSurroundings } from '../inputs/context.js';
import { MediaField } from './MediaField.js';
import { RightsInputs } from './RightsInputs.js';
import { RowTools } from './RowTools.js';
import { UploadZone } from './UploadZone.js';
import { useUploads } from './useUploads.js';
import { moved, newAttachment, type AttachmentValue } from './values.js';

interface AttachmentRowProps {
  attachment: AttachmentValue;
  index: number;
  count: number;
  disabled: boolean;
  change: (part: Partial<AttachmentValue>) => void;
  move: (step: 1 | -1) => void;
  remove: () => void;
}

function AttachmentRow({ attachment, index, count, disabled, change, move, remove }: AttachmentRowProps) {
  const t = useT();
  const id = fieldId(`attachments.${attachment.file}`);
  const name = t('media.document', { number: index + 1, count });
  return (
    <Paper component="li" variant="outlined" aria-label={name} sx={{ p: 2 }}>
      <Stack spacing={2}>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <TextField
            id={`${id}-title`}
            label={t('media.title')}
            value={attachment.title}
            disabled={disabled}
            onChange={({ target }) => change({ title: target.value })}
            slotProps={{ htmlInput: { maxLength: MEDIA_LIMITS.title } }}
          />
          <TextField
            select
            id={`${id}-language`}
            label={t('media.language')}
            value={attachment.locale}
            disabled={disabled}
            onChange={({ target }) => change({ locale: LOCALES.find((locale) => locale === target.value) ?? '' })}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { id: `${id}-language-label` } }}
          >
            <MenuItem value="">{t('media.language.none')}</MenuItem>
            {LOCALES.map((locale) => (
              <MenuItem key={locale} value={locale} lang={locale}>
                {LANGUAGE_NAMES[locale]}
              </MenuItem>
            ))}
          </TextField>
        </Stack>
        <RightsInputs id={id} value={attachment} change={change} disabled={disabled} />
        {disabled ? null : <RowTools name={name} index={index} count={count} move={move} remove={remove} />}
      </Stack>
    </Paper>
  );
}

/** The documents of a case: uploaded, named, ordered. */
export function AttachmentsInput({ caseStudyId }: { caseStudyId: string }) {
  const t = useT();
  const { factsReadOnly: disabled } = useSurroundings();
  const { getValues, setValue, formState } = useFormContext<CaseStudyForm>();
  const attachments = useWatch<CaseStudyForm, 'attachments'>({ name: 'attachments' });
  const [order, setOrder] = useState('');
  const count = attachments.length;
  const set = (next: AttachmentValue[]) => setValue('attachments', next, { shouldDirty: true });
  const uploads = useUploads(caseStudyId, 'attachment', (uploaded) =>
    set([...getValues('attachments'), newAttachment(uploaded)]),
  );
  const move = (index: number, step: 1 | -1) => {
    set(moved(attachments, index, step));
    const number = Math.min(Math.max(index + step, 0), count - 1) + 1;
    setOrder(t('media.moved', { name: t('media.document', { number: index + 1, count }), number, count }));
  };
  return (
    <MediaField
      name="attachments"
      help={t('media.attachments.help')}
      news={order}
      error={formState.errors.attachments?.message}
      count={count}
      zone={
        disabled ? null : (
          <UploadZone kind="attachment" uploads={uploads} disabled={count >= MEDIA_LIMITS.attachments} />
        )
      }
    >
      {attachments.map((attachment, index) => (
        <AttachmentRow
          key={attachment.file}
          {...{ attachment, index, count, disabled }}
          change={(part) => set(attachments.map((one, at) => (at === index ? { ...one, ...part } : one)))}
          move={(step) => move(index, step)}
          remove={() => set(attachments.filter((_, at) => at !== index))}
        />
      ))}
    </MediaField>
  );
}
