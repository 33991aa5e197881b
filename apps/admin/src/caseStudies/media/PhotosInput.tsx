import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { LANGUAGE_NAMES, MEDIA_LIMITS, type Locale } from '#shared';
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
import { moved, newPhoto, replacedPhoto, withoutPhoto, type PhotoValue } from './values.js';

interface PhotoTextsProps {
  id: string;
  photo: PhotoValue;
  locales: readonly Locale[];
  change: (part: Partial<PhotoValue>) => void;
  disabled: boolean;
}

/** Alternative text and caption, in each language that the case is written in. */
function PhotoTexts({ id, photo, locales, change, disabled }: PhotoTextsProps) {
  const t = useT();
  return locales.map((locale) => {
    const language = LANGUAGE_NAMES[locale];
    const missing = photo.alternative[locale].trim() === '';
    return (
      <Stack key={locale} direction={{ xs: 'column', md: 'row' }} spacing={2} sx={{ alignItems: 'flex-start' }}>
        <TextField
          id={`${id}-alternative-${locale}`}
          label={t('media.alternative', { language })}
          value={photo.alternative[locale]}
          disabled={disabled}
          onChange={({ target }) => change({ alternative: { ...photo.alternative, [locale]: target.value } })}
          helperText={t(missing ? 'media.alternative.missing' : 'media.alternative.help')}
          slotProps={{
            htmlInput: { lang: locale, maxLength: MEDIA_LIMITS.alternative },
            formHelperText: { sx: { color: missing ? 'warning.main' : 'text.secondary' } },
          }}
        />
        <TextField
          id={`${id}-caption-${locale}`}
          label={t('media.caption', { language })}
          value={photo.caption[locale]}
          disabled={disabled}
          onChange={({ target }) => change({ caption: { ...photo.caption, [locale]: target.value } })}
          slotProps={{ htmlInput: { lang: locale, maxLength: MEDIA_LIMITS.caption } }}
        />
      </Stack>
    );
  });
}

interface PhotoRowProps {
  photo: PhotoValue;
  index: number;
  count: number;
  locales: readonly Locale[];
  disabled: boolean;
  change: (part: Partial<PhotoValue>) => void;
  move: (step: 1 | -1) => void;
  remove: () => void;
  makeCover: () => void;
  replace: (file: File) => void;
}

function PhotoRow({ photo, index, count, locales, disabled, change, makeCover, ...tools }: PhotoRowProps) {
  const t = useT();
  const name = t('media.photo', { number: index + 1, count });
  const id = fieldId(`photos.${photo.file}`);
  return (
    <Paper
      component="li"
      variant="outlined"
      aria-label={name}
      sx={{ p: 2, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '180px 1fr' } }}
    >
      <Stack spacing={1}>
        <Box
          component="img"
          src={photo.preview}
          alt=""
          width={photo.width}
          height={photo.height}
          sx={{ width: '100%', height: 'auto', borderRadius: 1 }}
        />
        {photo.cover ? (
          <Chip size="small" color="primary" label={t('media.cover')} sx={{ alignSelf: 'flex-start' }} />
        ) : null}
        {photo.cover || disabled ? null : (
          <Button size="small" aria-label={t('media.makeCover', { number: index + 1 })} onClick={makeCover}>
            {t('media.cover')}
          </Button>
        )}
        {disabled ? null : <RowTools {...{ name, index, count }} kind="photo" {...tools} />}
      </Stack>
      <Stack spacing={2}>
        <PhotoTexts id={id} photo={photo} locales={locales} change={change} disabled={disabled} />
        <RightsInputs id={id} value={photo} change={change} disabled={disabled} />
      </Stack>
    </Paper>
  );
}

/** The photos of the form, and what can be done with each. */
function usePhotos(caseStudyId: string) {
  const t = useT();
  const { getValues, setValue } = useFormContext<CaseStudyForm>();
  const photos = useWatch<CaseStudyForm, 'photos'>({ name: 'photos' });
  const count = photos.length;
  const [order, setOrder] = useState('');
  const { list, next } = useListFocus();
  const set = (now: PhotoValue[]) => setValue('photos', now, { shouldDirty: true });
  const uploads = useUploads(caseStudyId, 'photo', (uploaded) => {
    const now = getValues('photos');
    set([...now, newPhoto(uploaded, now.length === 0)]);
  });
  const toolsOf = (index: number) => ({
    change: (part: Partial<PhotoValue>) => set(photos.map((one, at) => (at === index ? { ...one, ...part } : one))),
    makeCover: () => set(photos.map((one, at) => ({ ...one, cover: at === index }))),
    move: (step: 1 | -1) => {
      set(moved(photos, index, step));
      const number = Math.min(Math.max(index + step, 0), count - 1) + 1;
      setOrder(t('media.moved', { name: t('media.photo', { number: index + 1, count }), number, count }));
    },
    remove: () => {
      set(withoutPhoto(photos, index));
      next(Math.min(index, count - 2), 'remove');
    },
    replace: (file: File) =>
      uploads.start([file], (uploaded) => {
        set(getValues('photos').map((one) => (one.file === photos[index]?.file ? replacedPhoto(one, uploaded) : one)));
        next(index, 'replace');
      }),
  });
  return { photos, order, list, uploads, toolsOf };
}

/** The photos of a case: uploaded, described, ordered, one of them its cover. */
export function PhotosInput({ caseStudyId, locales }: { caseStudyId: string; locales: readonly Locale[] }) {
  const t = useT();
  const { factsReadOnly: disabled } = useSurroundings();
  const { formState } = useFormContext<CaseStudyForm>();
  const { photos, order, list, uploads, toolsOf } = usePhotos(caseStudyId);
  return (
    <MediaField
      name="photos"
      help={t('media.photos.help')}
      news={order}
      error={formState.errors.photos?.message}
      count={photos.length}
      listRef={list}
      zone={
        disabled ? null : <UploadZone kind="photo" uploads={uploads} disabled={photos.length >= MEDIA_LIMITS.photos} />
      }
    >
      {photos.map((photo, index) => (
        <PhotoRow key={photo.file} {...{ photo, index, locales, disabled }} count={photos.length} {...toolsOf(index)} />
      ))}
    </MediaField>
  );
}
