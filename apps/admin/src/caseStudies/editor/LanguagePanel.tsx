import Alert from '@mui/material/Alert';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { LANGUAGE_NAMES, type Locale } from '#shared';
import { TextStatus } from '../../components/TextStatus.js';
import type { CaseStudy, CaseStudyText } from '../../data/desk.js';
import { fromWire, toWire } from '../../data/locales.js';
import { useT } from '../../i18n/useT.js';
import { Lookalikes } from '../inputs/Lookalikes.js';
import { TextsInputs } from '../inputs/TextsInputs.js';

interface ProvenanceProps {
  text: CaseStudyText;
  state: CaseStudy['state'];
  original: boolean;
}

/** Where a text comes from and how far it is. */
function Provenance({ text, state, original }: ProvenanceProps) {
  const t = useT();
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <TextStatus status={text.status} state={state} />
      <Chip
        size="small"
        variant="outlined"
        label={original ? t('provenance.original') : t(`provenance.${text.provenance}`)}
      />
      {original ? null : (
        <Chip size="small" variant="outlined" label={t(text.reviewed ? 'review.done' : 'review.open')} />
      )}
    </Stack>
  );
}

interface BesideChoiceProps {
  others: readonly Locale[];
  beside: Locale | null;
  choose: (locale: Locale | null) => void;
}

function BesideChoice({ others, beside, choose }: BesideChoiceProps) {
  const t = useT();
  return (
    <TextField
      select
      id="beside"
      size="small"
      label={t('beside.label')}
      value={beside ?? ''}
      onChange={(event) => choose(others.find((locale) => locale === event.target.value) ?? null)}
      sx={{ maxWidth: 260 }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { id: 'beside-label' } }}
    >
      <MenuItem value="">{t('beside.none')}</MenuItem>
      {others.map((locale) => (
        <MenuItem key={locale} value={locale} lang={locale}>
          {LANGUAGE_NAMES[locale]}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The texts of one language: where they come from, and the original beside them while translating. */
export function LanguagePanel({ base, locale }: { base: CaseStudy; locale: Locale }) {
  const t = useT();
  const original = fromWire(base.originalLocale);
  const isOriginal = locale === original;
  const text = base.translations.find((translation) => translation.locale === toWire(locale));
  const others = base.translations
    .map((translation) => fromWire(translation.locale))
    .filter((other) => other !== locale);
  const [beside, setBeside] = useState<Locale | null>(isOriginal ? null : original);
  return (
    <Stack spacing={3}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={2}
        sx={{ justifyContent: 'space-between', alignItems: { sm: 'flex-end' } }}
      >
        {text ? (
          <Provenance state={base.state} text={text} original={isOriginal} />
        ) : (
          <Typography color="text.secondary" sx={{ maxWidth: '60ch' }}>
            {t('editor.notBegun')}
          </Typography>
        )}
        {others.length > 0 ? <BesideChoice others={others} beside={beside} choose={setBeside} /> : null}
      </Stack>
      {text?.outdated ? <Alert severity="warning">{t('editor.outdated')}</Alert> : null}
      {isOriginal && base.abilities.edit ? <Lookalikes locale={locale} exceptId={base.id} /> : null}
      <TextsInputs locale={locale} beside={beside} />
    </Stack>
  );
}
