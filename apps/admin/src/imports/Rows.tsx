import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { LinkBase } from 'react-admin';
import { RecordTable, type Column } from '../components/RecordTable.js';
import { choicesFor, ROWS_SHOWN, type ImportedRow, type ImportRun, type RowChoices } from '../data/imports.js';
import type { ImportRowChoice, ImportRowState } from '../generated/graphql.js';
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

/** Choices for single rows, and how they are made. */
interface OwnChoices {
  rows: RowChoices;
  choose: (row: ImportedRow, choice: ImportRowChoice | null) => void;
}

/** What to do with one row that is here already or looks like another; empty: what is done with all like it. */
function OwnChoice({ row, own: { rows, choose } }: { row: Row; own: OwnChoices }) {
  const t = useT();
  const name = `${t('imports.own')} ${t('imports.numbered', { number: row.number })} ${row.title}`;
  return (
    <TextField
      select
      fullWidth={false}
      hiddenLabel
      size="small"
      value={rows.get(row.number)?.choice ?? ''}
      onChange={({ target }) => choose(row, (target.value as ImportRowChoice | '') || null)}
      slotProps={{ select: { displayEmpty: true, native: true }, htmlInput: { 'aria-label': name } }}
    >
      <option value="">{t('imports.ownAsAll')}</option>
      {choicesFor(row).map((choice) => (
        <option key={choice} value={choice}>
          {t(`imports.own.${choice}`)}
        </option>
      ))}
    </TextField>
  );
}

function useColumns(own: OwnChoices | null): [Column<Row>, ...Column<Row>[]] {
  const t = useT();
  const choosing: Column<Row> = {
    key: 'own',
    label: t('imports.own'),
    width: '20%',
    render: (row) => (own && choicesFor(row).length > 0 ? <OwnChoice row={row} own={own} /> : ''),
  };
  return [
    { key: 'title', label: t('imports.row'), width: own ? '28%' : '32%', render: (row) => <Title row={row} /> },
    { key: 'state', label: t('field.state'), width: '14%', render: ({ state }) => t(`imports.state.${state}`) },
    ...(own ? [choosing] : []),
    {
      key: 'remarks',
      label: t('imports.remarks'),
      render: (row) => (row.problems.length > 0 ? <Remarks row={row} /> : ''),
    },
  ];
}

interface RowsProps {
  run: ImportRun;
  /** null: nothing can be chosen any more. */
  own: OwnChoices | null;
  /** The state whose rows are shown; empty: all. */
  state: ImportRowState | '';
  show: (state: ImportRowState | '') => void;
  page: number;
  turn: (page: number) => void;
  busy: boolean;
}

/** The rows of a file, page by page: what each is, and what is to be said of it, cell by cell. */
export function Rows({ run, own, state, show, page, turn, busy }: RowsProps) {
  const t = useT();
  const mayChoose = run.counts.some(({ state: counted }) => counted === 'KNOWN' || counted === 'ALIKE');
  const columns = useColumns(mayChoose ? own : null);
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
