import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LinkBase } from 'react-admin';
import { LANGUAGE_NAMES } from '#shared';
import { CaseTitle } from '../caseStudies/CaseTitle.js';
import { fromWire } from '../data/locales.js';
import type { CaseStudyRow } from '../data/desk.js';
import type { MessageKey } from '../i18n/messages.js';
import { useT } from '../i18n/useT.js';
import { listAddress } from './listAddress.js';

const SHOWN = 6;
type Text = CaseStudyRow['translations'][number];

/** Why a translation of a published case wants attention; undefined where it doesn't. */
function reasonOf(text: Text, row: CaseStudyRow): MessageKey | undefined {
  if (text.locale === row.originalLocale) return text.status === 'PUBLISHED' ? undefined : 'desk.changedOriginal';
  if (text.outdated) return 'desk.outdated';
  if (text.status !== 'PUBLISHED') return 'desk.unpublished';
  return text.reviewed ? undefined : 'desk.unreviewed';
}

const waiting = (row: CaseStudyRow) =>
  row.translations.flatMap((text) => {
    const reason = reasonOf(text, row);
    return reason && row.abilities.edit ? [{ locale: fromWire(text.locale), reason }] : [];
  });

/** Published cases with a language that is changed, outdated or unchecked. */
export function Translations({ published }: { published: readonly CaseStudyRow[] }) {
  const t = useT();
  const rows = published.map((row) => ({ row, texts: waiting(row) })).filter(({ texts }) => texts.length > 0);
  if (rows.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="translations-title">
      <Typography variant="h2" id="translations-title" sx={{ mb: 2 }}>
        {t('desk.translations')}
      </Typography>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.slice(0, SHOWN).map(({ row, texts }) => (
          <Paper key={row.id} component="li" variant="outlined" sx={{ p: 2 }}>
            <CaseTitle row={row} />
            <Stack component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, fontSize: '0.875rem' }}>
              {texts.map(({ locale, reason }) => (
                <li key={locale}>
                  <span lang={locale}>{LANGUAGE_NAMES[locale]}</span>
                  {t('list.colon')}
                  {t(reason)}
                </li>
              ))}
            </Stack>
          </Paper>
        ))}
      </Stack>
      {rows.length > SHOWN ? (
        <Link component={LinkBase} to={listAddress('PUBLISHED')} sx={{ display: 'inline-block', mt: 1.5, py: 1 }}>
          {t('desk.moreTranslations', { count: rows.length - SHOWN })}
        </Link>
      ) : null}
    </Box>
  );
}
