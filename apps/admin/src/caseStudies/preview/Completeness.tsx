import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { SECTIONS, type Locale } from '#shared';
import type { CaseStudy } from '../../data/desk.js';
import { toWire } from '../../data/locales.js';
import { useT } from '../../i18n/useT.js';
import { MissingList } from '../editor/MissingPanel.js';
import type { CaseStudyForm } from '../form.js';
import { isBegun, wordsOf } from '../texts.js';

interface CompletenessProps {
  base: CaseStudy;
  values: CaseStudyForm;
  locale: Locale;
  reveal: (path: string) => void;
}

/** What one language lacks before publication, as of the last save, and its empty sections; each leads to its field. */
export function Completeness({ base, values, locale, reveal }: CompletenessProps) {
  const t = useT();
  const text = values.translations[locale];
  const missing = base.missing.filter((field) => !field.locale || field.locale === toWire(locale));
  const empty = SECTIONS.filter((section) => wordsOf(text[section]) === '');
  const begun = isBegun(text);
  return (
    <Stack component="aside" spacing={2}>
      {begun || missing.length > 0 ? (
        <section>
          <Typography variant="h3" component="h3">
            {t(missing.length > 0 ? 'preview.lacks' : 'preview.complete')}
          </Typography>
          <MissingList fields={missing} reveal={reveal} />
          <Typography variant="body2" color="text.secondary">
            {t('preview.asSaved')}
          </Typography>
        </section>
      ) : null}
      {begun && empty.length > 0 ? (
        <section>
          <Typography variant="h3" component="h3">
            {t('preview.empty')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {empty.map((section) => (
              <li key={section}>
                <Link
                  component="button"
                  type="button"
                  sx={{ font: 'inherit', textAlign: 'start', verticalAlign: 'top' }}
                  onClick={() => reveal(`translations.${locale}.${section}`)}
                >
                  {t(`text.${section}`)}
                </Link>
              </li>
            ))}
          </Box>
        </section>
      ) : null}
    </Stack>
  );
}
