import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { SECTIONS, type Locale } from '#shared';
import { RichText } from '#ui';
import { OwnerName } from '../../components/OwnerName.js';
import type { CaseStudy } from '../../data/desk.js';
import type { T } from '../../i18n/messages.js';
import { useReaderLocale, useT } from '../../i18n/useT.js';
import { textStyles } from '../../richText/styles.js';
import type { CaseStudyForm } from '../form.js';
import { isBegun, wordsOf } from '../texts.js';

/** « 2019–2023 », « Depuis 2021 ». */
function periodOf({ startYear, endYear, ongoing }: CaseStudyForm, t: T): string {
  if (ongoing && startYear) return t('preview.goesOn', { from: startYear });
  return [startYear, ongoing ? '' : endYear].filter(Boolean).join('–');
}

function Cover({ values, locale }: { values: CaseStudyForm; locale: Locale }) {
  const t = useT();
  const cover = values.photos.find((photo) => photo.cover);
  if (!cover) return null;
  const alternative = cover.alternative[locale];
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        component="img"
        src={cover.preview}
        alt={alternative}
        width={cover.width}
        height={cover.height}
        sx={{ width: '100%', height: 'auto', borderRadius: 1 }}
      />
      <Typography component="figcaption" variant="body2" color="text.secondary">
        {[alternative === '' ? t('preview.noAlternative') : cover.caption[locale], cover.credit]
          .filter(Boolean)
          .join(' – ')}
      </Typography>
    </Box>
  );
}

/** Owner, period and topics as they were last saved. */
function Facts({ values, base }: { values: CaseStudyForm; base: CaseStudy }) {
  const t = useT();
  const period = periodOf(values, t);
  return (
    <Stack
      lang={useReaderLocale()}
      direction="row"
      spacing={2}
      useFlexGap
      sx={{ flexWrap: 'wrap', alignItems: 'center', color: 'text.secondary' }}
    >
      <OwnerName owner={base.owner} />
      {period ? <span>{period}</span> : null}
      {base.topics.map(({ code, label }) => (
        <Chip key={code} size="small" variant="outlined" label={label} />
      ))}
    </Stack>
  );
}

/** One language of a case, drawn by the renderer that the public pages draw with. */
export function Shown({ values, base, locale }: { values: CaseStudyForm; base: CaseStudy; locale: Locale }) {
  const t = useT();
  const reader = useReaderLocale();
  const text = values.translations[locale];
  if (!isBegun(text)) return <Typography>{t('preview.nothing')}</Typography>;
  return (
    <Stack component="article" spacing={3} lang={locale} sx={{ maxWidth: '72ch' }}>
      <Typography variant="h1" component="h2">
        {text.title.trim() || t('preview.untitled')}
      </Typography>
      {text.teaser.trim() ? <Typography sx={{ fontSize: '1.25rem' }}>{text.teaser}</Typography> : null}
      <Facts values={values} base={base} />
      <Cover values={values} locale={locale} />
      {text.summary.trim() ? <Typography sx={{ whiteSpace: 'pre-wrap' }}>{text.summary}</Typography> : null}
      {SECTIONS.filter((section) => wordsOf(text[section]) !== '').map((section) => (
        <section key={section}>
          <Typography variant="h2" component="h3" lang={reader} sx={{ mb: 1 }}>
            {t(`text.${section}`)}
          </Typography>
          <Box sx={textStyles}>
            <RichText document={text[section]} />
          </Box>
        </section>
      ))}
    </Stack>
  );
}
