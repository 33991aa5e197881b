import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { LinkBase } from 'react-admin';
import { RecordTable, type Column } from '../components/RecordTable.js';
import { ROWS_SHOWN, type ImportedRow, type ImportRun } from '../data/imports.js';
import type { ImportRowState } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { Turner } from './Turner.js';

type Row = ImportedRow & { id: number };

/** The case that a row became, or that it means. */
function Title({ row: { title, caseStudyId, targetId, number } }: { row: Row }) {
  const t = useT();
  const name = title || t('imports.untitled');
  const id = caseStudyId ?? targetId;
  return (
    <>
      {t('imports.numbered', { number })}{' '}
      {id ? (
        <Link component={LinkBase} to={`/caseStudies/${id}`} sx={{ fontWeight: 600 }}>
          {name}
        </Link>
      ) : (
        <Box component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Box>
      )}
    </>
  );
}

function Remarks({ row: { problems } }: { row: Row }) {
  if (problems.length === 0) return null;
  return (
    <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {problems.map(({ cell, message, warning }) => (
        <Box component="li" key={cell + message} sx={{ overflowWrap: 'anywhere' }}>
          <Box
            component="strong"
            sx={{ color: warning ? 'text.primary' : 'error.main', fontVariantNumeric: 'tabular-nums' }}
          >
            {cell}
          </Box>{' '}
          {message}
        </Box>
      ))}
    </Stack>
  );
}

function useColumns(): [Column<Row>, ...Column<Row>[]] {
  const t = useT();
  return [
    { key: 'title', label: t('imports.row'), width: '32%', render: (row) => <Title row={row} /> },
    { key: 'state', label: t('field.state'), width: '16%', render: ({ state }) => t(`imports.state.${state}`) },
    {
      key: 'remarks',
      label: t('imports.remarks'),
      render: (row) => (row.problems.length > 0 ? <Remarks row={row} /> : ''),
    },
  ];
}

interface RowsProps {
  run: ImportRun;
  /** The state whose rows are shown; empty: all. */
  state: ImportRowState | '';
  show: (state: ImportRowState | '') => void;
  page: number;
  turn: (page: number) => void;
  busy: boolean;
}

/** The rows of a file, page by page: what each is, and what is to be said of it, cell by cell. */
export function Rows({ run, state, show, page, turn, busy }: RowsProps) {
  const t = useT();
  const columns = useColumns();
  const { total, items } = run.rows;
  const rows = items.map((row) => ({ ...row, id: row.number }));
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('imports.rows')}
      </Typography>
      <TextField
        select
        fullWidth={false}
        label={t('imports.show')}
        value={state}
        onChange={({ target }) => show(target.value as ImportRowState | '')}
        sx={{ minWidth: 240, mb: 2 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('imports.showAll')}</MenuItem>
        {run.counts.map((one) => (
          <MenuItem key={one.state} value={one.state}>
            {t('imports.stateCount', { state: t(`imports.state.${one.state}`), count: one.count })}
          </MenuItem>
        ))}
      </TextField>
      <RecordTable caption={t('imports.rows')} columns={columns} rows={rows} busy={busy} />
      <Turner page={page} pages={Math.ceil(total / ROWS_SHOWN)} turn={turn} />
    </Box>
  );
}
