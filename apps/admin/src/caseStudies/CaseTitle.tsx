import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase } from 'react-admin';
import { LanguageSign } from '#ui';
import type { CaseStudyRow } from '../data/desk.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { titlesOf } from './titles.js';

/** A case's title in its own language, as the way to its page; under it the reader's, where there is one. */
export function CaseTitle({ row }: { row: CaseStudyRow }) {
  const t = useT();
  const { own, translated } = titlesOf(row, useReaderLocale());
  return (
    <Box sx={{ minWidth: 0 }}>
      <Link component={LinkBase} to={`/caseStudies/${row.id}`} sx={{ fontWeight: 600 }} lang={own.locale}>
        {own.title || t('case.untitled')}
      </Link>{' '}
      <LanguageSign locale={own.locale} />
      {translated ? (
        <Typography variant="body2" color="text.secondary">
          {translated.title}
        </Typography>
      ) : null}
    </Box>
  );
}
