import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { LANGUAGE_NAMES, LOCALES, MEDIA_LIMITS, type Locale } from '#shared';
import { useT } from '../../i18n/useT.js';
import { fieldId } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { useSurroundings } from '../inputs/context.js';
import { MediaField } from './MediaField.js';
import { RightsInputs } from './RightsInputs.js';
import { RowTools } from './RowTools.js';
import { UploadZone } from './UploadZone.js';
import { useListFocus } from './useListFocus.js';
import { useUploads } from './useUploads.js';
import { moved, newAttachment, type AttachmentValue } from './values.js';

interface AttachmentRowProps {
  attachment: AttachmentValue;
  index: number;
  count: number;
  /** Languages that the case is written in. */
  locales: readonly Locale[];
  disabled: boolean;
  change: (part: Partial<AttachmentValue>) => void;
  move: (step: 1 | -1) => void;
  remove: () => void;
  replace: (file: File) => void;
}

interface LanguageInputProps extends Pick<AttachmentRowProps, 'disabled' | 'change'> {
  id: string;
  value: AttachmentValue['locale'];
}

/** Which language the document is in. */
function LanguageInput({ id, value, disabled, change }: LanguageInputProps) {
  const t = useT();
  return (
    <TextField
      select
      id={`${id}-language`}
      label={t('media.language')}
      value={value}
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
  );
}

function AttachmentRow({ attachment, index, count, locales, disabled, change, ...tools }: AttachmentRowProps) {
  const t = useT();
  const id = fieldId(`attachments.${attachment.file}`);
  const name = t('media.document', { number: index + 1, count });
  return (
    <Paper component="li" variant="outlined" aria-label={name} sx={{ p: 2 }}>
      <Stack spacing={2}>
        {locales.map((locale) => (
          <TextField
            key={locale}
            id={`${id}-title-${locale}`}
            label={t('text.ofLanguage', { field: t('media.title'), language: LANGUAGE_NAMES[locale] })}
            value={attachment.title[locale]}
            disabled={disabled}
            onChange={({ target }) => change({ title: { ...attachment.title, [locale]: target.value } })}
            slotProps={{ htmlInput: { lang: locale, maxLength: MEDIA_LIMITS.title } }}
          />
        ))}
        <LanguageInput id={id} value={attachment.locale} change={change} disabled={disabled} />
        <RightsInputs id={id} value={attachment} change={change} disabled={disabled} />
        {disabled ? null : <RowTools {...{ name, index, count }} kind="attachment" {...tools} />}
      </Stack>
    </Paper>
  );
}

/** The documents of the form, and what can be done with each. */
function useAttachments(caseStudyId: string) {
  const t = useT();
  const { getValues, setValue } = useFormContext<CaseStudyForm>();
  const attachments = useWatch<CaseStudyForm, 'attachments'>({ name: 'attachments' });
  const count = attachments.length;
  const [order, setOrder] = useState('');
  const { list, next } = useListFocus();
  const set = (now: AttachmentValue[]) => setValue('attachments', now, { shouldDirty: true });
  const uploads = useUploads(caseStudyId, 'attachment', (uploaded) =>
    set([...getValues('attachments'), newAttachment(uploaded, getValues('originalLocale'))]),
  );
  const changed = (file: string | undefined, part: Partial<AttachmentValue>) =>
    set(getValues('attachments').map((one) => (one.file === file ? { ...one, ...part } : one)));
  const toolsOf = (index: number) => ({
    change: (part: Partial<AttachmentValue>) => changed(attachments[index]?.file, part),
    move: (step: 1 | -1) => {
      set(moved(attachments, index, step));
      const number = Math.min(Math.max(index + step, 0), count - 1) + 1;
      setOrder(t('media.moved', { name: t('media.document', { number: index + 1, count }), number, count }));
    },
    remove: () => {
      set(attachments.filter((_, at) => at !== index));
      next(Math.min(index, count - 2), 'remove');
    },
    replace: (file: File) =>
      uploads.start([file], (uploaded) => {
        changed(attachments[index]?.file, { file: uploaded.file });
        next(index, 'replace');
      }),
  });
  return { attachments, order, list, uploads, toolsOf };
}

/** The documents of a case: uploaded, named, ordered. */
export function AttachmentsInput({ caseStudyId, locales }: { caseStudyId: string; locales: readonly Locale[] }) {
  const t = useT();
  const { factsReadOnly: disabled } = useSurroundings();
  const { formState } = useFormContext<CaseStudyForm>();
  const { attachments, order, list, uploads, toolsOf } = useAttachments(caseStudyId);
  const count = attachments.length;
  return (
    <MediaField
      name="attachments"
      help={t('media.attachments.help')}
      news={order}
      error={formState.errors.attachments?.message}
      count={count}
      listRef={list}
      zone={
        disabled ? null : (
          <UploadZone kind="attachment" uploads={uploads} disabled={count >= MEDIA_LIMITS.attachments} />
        )
      }
    >
      {attachments.map((attachment, index) => (
        <AttachmentRow key={attachment.file} {...{ attachment, index, count, locales, disabled }} {...toolsOf(index)} />
      ))}
    </MediaField>
  );
}
