import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase } from 'react-admin';
import { useParams } from 'react-router';
import { useServices } from '../app/services.js';
import { HEARD_ONLY } from '../components/heardOnly.js';
import { Page } from '../components/Page.js';
import { countOf, type ImportedRow, type ImportRun, type RowChoices } from '../data/imports.js';
import type { ImportRowChoice, ImportRowState } from '../generated/graphql.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { Decision } from './Decision.js';
import { Rows } from './Rows.js';

/** How often an import that goes on is asked how far it is. */
const EVERY_MS = 1_000;

const goesOn = (state: string | undefined): boolean => state === 'CHECKING' || state === 'RUNNING';

/** How far it is; read aloud in steps of a tenth, not with every row. */
function Progress({ run }: { run: ImportRun }) {
  const t = useT();
  if (run.state === 'CHECKING')
    return (
      <Box>
        <Typography role="status">{t('imports.checking', { count: run.rowsRead })}</Typography>
        <LinearProgress aria-label={t('imports.checkingShort')} />
      </Box>
    );
  const done = countOf(run, 'CREATED', 'UPDATED', 'UNCHANGED', 'FAILED');
  const total = done + countOf(run, 'QUEUED');
  const share = total === 0 ? 100 : (100 * done) / total;
  return (
    <Box>
      <Typography>{t('imports.progress', { done, total })}</Typography>
      <LinearProgress variant="determinate" value={share} aria-label={t('imports.running')} />
      <Box role="status" sx={HEARD_ONLY}>
        {t('imports.progressAloud', { percent: Math.floor(share / 10) * 10 })}
      </Box>
    </Box>
  );
}

function Result({ run }: { run: ImportRun }) {
  const t = useT();
  const failed = countOf(run, 'FAILED');
  const created = countOf(run, 'CREATED');
  return (
    <Stack spacing={1}>
      <Alert severity={failed > 0 ? 'warning' : 'success'} role="status">
        {t('imports.done', {
          created,
          updated: countOf(run, 'UPDATED'),
          left: countOf(run, 'SKIPPED', 'UNCHANGED', 'INVALID'),
          failed,
        })}
      </Alert>
      {created > 0 ? (
        <Link
          component={LinkBase}
          to={`/caseStudies?filter=${encodeURIComponent('{"state":"DRAFT"}')}`}
          sx={{ minHeight: 44, alignSelf: 'flex-start' }}
        >
          {t('imports.toDrafts')}
        </Link>
      ) : null}
    </Stack>
  );
}

/** Encodings by the names that people know them by. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  shift_jis: 'Shift_JIS',
  'windows-1252': 'Windows-1252',
};

/** What the file was found to be. */
function Recognised({ run: { columns, ignored, encoding, format } }: { run: ImportRun }) {
  const t = useT();
  if (!format) return null;
  const written = encoding ? t('imports.written', { encoding: ENCODINGS[encoding] ?? encoding }) : '';
  const what = t(`imports.format.${format}`) + written;
  const isSheet = format === 'XLSX' || format === 'CSV';
  return (
    <Stack spacing={1}>
      <Typography color="text.secondary">
        {isSheet ? t('imports.recognised', { format: what, columns: columns.length }) : what}
      </Typography>
      {ignored.length > 0 ? <Alert severity="info">{t('imports.ignored', { names: ignored.join(', ') })}</Alert> : null}
    </Stack>
  );
}

function Run({ run, rows, changed }: { run: ImportRun; rows: RowChoices; changed: () => void }) {
  if (run.state === 'REFUSED') return <Alert severity="error">{run.refusal}</Alert>;
  return (
    <Stack spacing={2}>
      <Recognised run={run} />
      {goesOn(run.state) ? <Progress run={run} /> : null}
      {run.state === 'CHECKED' ? <Decision run={run} rows={rows} started={changed} /> : null}
      {run.state === 'DONE' ? <Result run={run} /> : null}
    </Stack>
  );
}

/** Choices for single rows, kept while the pages of the table are turned. */
function useOwnChoices() {
  const [rows, setRows] = useState<RowChoices>(new Map());
  const choose = (row: ImportedRow, choice: ImportRowChoice | null) => {
    const next = new Map(rows);
    if (choice) next.set(row.number, { row, choice });
    else next.delete(row.number);
    setRows(next);
  };
  return { rows, choose };
}

/** An import and one page of its rows, asked again while it goes on. */
function useRun(id: string) {
  const locale = useReaderLocale();
  const { imports } = useServices();
  const [state, setState] = useState<ImportRowState | ''>('');
  const [page, setPage] = useState(1);
  const query = useQuery({
    queryKey: ['imports', id, locale, state, page],
    queryFn: () => imports.load(id, state === '' ? null : [state], page),
    refetchInterval: ({ state: { data } }) => (goesOn(data?.state) ? EVERY_MS : false),
    placeholderData: keepPreviousData,
  });
  const show = (wanted: ImportRowState | '') => {
    setState(wanted);
    setPage(1);
  };
  return { ...query, table: { state, show, page, turn: setPage, busy: query.isPlaceholderData } };
}

/** One import: what would come of it, how far it is, what came of it, and every row with what is to be said of it. */
export function ImportPage() {
  const t = useT();
  const locale = useReaderLocale();
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const { data: run, error, table } = useRun(id);
  const own = useOwnChoices();
  const back = (
    <Link component={LinkBase} to="/imports">
      {t('imports.back')}
    </Link>
  );
  return (
    <Page title={run?.fileName ?? t('nav.imports')} intro={back}>
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {run ? (
        <Stack spacing={4}>
          <Run run={run} rows={own.rows} changed={() => void queries.invalidateQueries({ queryKey: ['imports'] })} />
          {run.counts.length > 0 ? (
            <Stack spacing={2}>
              <Rows run={run} own={run.state === 'CHECKED' ? own : null} {...table} />
              <Link href={`/imports/${run.id}/report.csv?locale=${locale}`} download sx={{ alignSelf: 'flex-start' }}>
                {t('imports.report')}
              </Link>
            </Stack>
          ) : null}
        </Stack>
      ) : null}
    </Page>
  );
}
