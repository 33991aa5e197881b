import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase } from 'react-admin';
import { LANGUAGE_NAMES, LOCALES } from '#shared';
import { useServices } from '../app/services.js';
import { EmptyState } from '../components/EmptyState.js';
import { Page } from '../components/Page.js';
import { RecordTable, type Column } from '../components/RecordTable.js';
import { useFormats } from '../components/useFormats.js';
import { countOf, RUNS_SHOWN, type ImportHead } from '../data/imports.js';
import { useT } from '../i18n/useT.js';
import { Chooser } from './Chooser.js';
import { Turner } from './Turner.js';

/** Empty files to fill in, in each language. */
function Templates() {
  const t = useT();
  const row = (format: 'xlsx' | 'csv') => (
    <Box component="li" key={format} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
      <span>{t(`imports.template.${format}`)}</span>
      {LOCALES.map((locale) => (
        <Link
          key={locale}
          href={`/imports/template.${format}?locale=${locale}`}
          download
          lang={locale}
          aria-label={`${t(`imports.template.${format}`)} ${LANGUAGE_NAMES[locale]}`}
          sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44 }}
        >
          {LANGUAGE_NAMES[locale]}
        </Link>
      ))}
    </Box>
  );
  return (
    <Box component="section">
      <Typography variant="h2">{t('imports.templates')}</Typography>
      <Typography color="text.secondary" sx={{ my: 1, maxWidth: '68ch' }}>
        {t('imports.templatesHelp')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {row('xlsx')}
        {row('csv')}
      </Box>
    </Box>
  );
}

function useColumns(): [Column<ImportHead>, ...Column<ImportHead>[]] {
  const t = useT();
  const { moment, number } = useFormats();
  return [
    {
      key: 'file',
      label: t('imports.file'),
      width: '40%',
      render: ({ id, fileName }) => (
        <Link component={LinkBase} to={`/imports/${id}`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {fileName}
        </Link>
      ),
    },
    { key: 'state', label: t('field.state'), render: ({ state }) => t(`imports.run.${state}`) },
    { key: 'created', label: t('imports.created'), align: 'right', render: (run) => number(countOf(run, 'CREATED')) },
    { key: 'updated', label: t('imports.updated'), align: 'right', render: (run) => number(countOf(run, 'UPDATED')) },
    {
      key: 'at',
      label: t('imports.at'),
      render: ({ createdAt }) => (
        <Box component="time" dateTime={createdAt}>
          {moment(createdAt)}
        </Box>
      ),
    },
  ];
}

function Earlier() {
  const t = useT();
  const { imports } = useServices();
  const [page, setPage] = useState(1);
  const columns = useColumns();
  const { data } = useQuery({ queryKey: ['imports', 'list', page], queryFn: () => imports.list(page) });
  if (!data) return null;
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('imports.earlier')}
      </Typography>
      {data.total === 0 ? (
        <EmptyState title={t('imports.none')} hint={t('imports.noneHint')} />
      ) : (
        <>
          <RecordTable caption={t('imports.earlier')} columns={columns} rows={data.items} />
          <Turner page={page} pages={Math.ceil(data.total / RUNS_SHOWN)} turn={setPage} />
        </>
      )}
    </Box>
  );
}

/** Cases from files into the desk: a file to fill in, the way to bring it, and what was brought before. */
export function ImportsPage() {
  const t = useT();
  return (
    <Page title={t('nav.imports')} intro={t('imports.intro')}>
      <Stack spacing={5}>
        <Chooser />
        <Templates />
        <Earlier />
      </Stack>
    </Page>
  );
}
