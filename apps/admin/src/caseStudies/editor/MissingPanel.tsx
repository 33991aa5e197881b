import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { formatList } from '#ui';
import type { CaseStudy, MissingField } from '../../data/desk.js';
import { fromWire } from '../../data/locales.js';
import { useReaderLocale, useT } from '../../i18n/useT.js';
import { placeOf } from '../fields.js';

type HintedField = CaseStudy['missing'][number];

const localeOf = ({ locale }: Pick<MissingField, 'locale'>): Locale | undefined =>
  locale ? fromWire(locale) : undefined;

/** The languages of a case that could be published as it stands. */
export function completeLocales(base: CaseStudy): Locale[] {
  if (base.missing.some((field) => !field.locale)) return [];
  const incomplete = new Set(base.missing.map(localeOf));
  return base.translations.map(({ locale }) => fromWire(locale)).filter((locale) => !incomplete.has(locale));
}

/** Those of them that readers don't have as they stand. */
export const readyLocales = (base: CaseStudy): Locale[] =>
  completeLocales(base).filter((locale) =>
    base.translations.some((text) => fromWire(text.locale) === locale && text.status !== 'PUBLISHED'),
  );

/** What publication still needs, each as a way to its field. */
export function MissingList({
  fields,
  reveal,
}: {
  fields: readonly (MissingField | HintedField)[];
  reveal: (path: string) => void;
}) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { minHeight: 32, py: 0.5 } }}>
      {fields.map((field) => {
        const place = placeOf(field.field, localeOf(field));
        return (
          <li key={`${field.field}-${field.locale}`}>
            {place ? (
              <Link
                component="button"
                type="button"
                sx={{ font: 'inherit', textAlign: 'start', verticalAlign: 'top' }}
                onClick={() => reveal(place.path)}
              >
                {field.message}
              </Link>
            ) : (
              field.message
            )}
            {'hint' in field ? (
              <Typography component="div" variant="body2" color="text.secondary">
                {field.hint}
              </Typography>
            ) : null}
          </li>
        );
      })}
    </Box>
  );
}

function Complete({ base }: { base: CaseStudy }) {
  const t = useT();
  const reader = useReaderLocale();
  const ready = readyLocales(base);
  const languages = formatList(
    ready.map((locale) => LANGUAGE_NAMES[locale]),
    reader,
  );
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
      <DoneIcon aria-hidden="true" sx={{ color: 'success.main' }} />
      <span>{ready.length > 0 ? t('missing.complete', { languages }) : t('missing.allPublished')}</span>
    </Stack>
  );
}

/** What is missing before publication: for all languages, then for each that is begun. */
function MissingParts({ base, reveal }: { base: CaseStudy; reveal: (path: string) => void }) {
  const common = base.missing.filter((field) => !field.locale);
  return (
    <>
      {completeLocales(base).length > 0 ? <Complete base={base} /> : null}
      {common.length > 0 ? <MissingList fields={common} reveal={reveal} /> : null}
      {LOCALES.map((locale) => {
        const fields = base.missing.filter((field) => localeOf(field) === locale);
        if (fields.length === 0) return null;
        return (
          <Box key={locale}>
            <Typography sx={{ fontWeight: 600 }} lang={locale}>
              {LANGUAGE_NAMES[locale]}
            </Typography>
            <MissingList fields={fields} reveal={reveal} />
          </Box>
        );
      })}
    </>
  );
}

/** What is not needed and would make the case better, folded away. */
function Advice({ base, reveal }: { base: CaseStudy; reveal: (path: string) => void }) {
  const t = useT();
  const advice = base.advice.filter(({ locale }) => !locale || locale === base.originalLocale);
  if (advice.length === 0) return null;
  return (
    <Accordion disableGutters slotProps={{ heading: { component: 'h3' } }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>{t('advice.title')}</AccordionSummary>
      <AccordionDetails>
        <MissingList fields={advice} reveal={reveal} />
      </AccordionDetails>
    </Accordion>
  );
}

/** What is missing, beside the fields. */
export function MissingPanel({ base, reveal }: { base: CaseStudy; reveal: (path: string) => void }) {
  const t = useT();
  return (
    <Stack component="section" spacing={1.5} aria-labelledby="missing-title">
      <Typography variant="h3" component="h2" id="missing-title">
        {t('missing.title')}
      </Typography>
      <MissingParts base={base} reveal={reveal} />
      <Advice base={base} reveal={reveal} />
    </Stack>
  );
}

/** What is missing, folded above the fields where there is no room beside them. */
export function MissingFold({ base, reveal }: { base: CaseStudy; reveal: (path: string) => void }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const go = (path: string) => {
    setOpen(false);
    reveal(path);
  };
  const count = base.missing.length;
  return (
    <Accordion
      expanded={open}
      onChange={(_, expanded) => setOpen(expanded)}
      sx={{ mb: 2 }}
      slotProps={{ heading: { component: 'h2' } }}
    >
      <AccordionSummary expandIcon={<ExpandIcon />} sx={{ fontWeight: 600 }}>
        {count > 0 ? t('desk.missing', { count }) : t('missing.title')}
      </AccordionSummary>
      <AccordionDetails>
        <Stack spacing={1.5}>
          <MissingParts base={base} reveal={go} />
          <Advice base={base} reveal={go} />
        </Stack>
      </AccordionDetails>
    </Accordion>
  );
}
