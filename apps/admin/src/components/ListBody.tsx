import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Pagination, useListContext, type RaRecord } from 'react-admin';
import { useFormats } from './useFormats.js';
import { useT } from '../i18n/useT.js';
import { EmptyState } from './EmptyState.js';
import { RecordTable, type Column } from './RecordTable.js';

interface ListBodyProps<Row> {
  caption: string;
  columns: readonly [Column<Row>, ...Column<Row>[]];
  /** Shown where there is nothing at all, whatever the filters. */
  empty: ReactNode;
}

function NothingFound() {
  const t = useT();
  const { setFilters } = useListContext();
  return (
    <EmptyState
      title={t('list.noneFound')}
      hint={t('list.noneFoundHint')}
      action={
        <Button variant="outlined" onClick={() => setFilters({}, [], false)}>
          {t('list.clearFilters')}
        </Button>
      }
    />
  );
}

/** A list in each of its conditions: on its way, refused, empty, or there, with its pages. */
export function ListBody<Row extends RaRecord>({ caption, columns, empty }: ListBodyProps<Row>) {
  const t = useT();
  const { number } = useFormats();
  const list = useListContext<Row>();
  const { data, total, isPending, isFetching, refetch } = list;
  const error = list.error;
  if (error)
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" onClick={() => void refetch()}>
            {t('error.retry')}
          </Button>
        }
      >
        {error.message}
      </Alert>
    );
  if (isPending) return <LinearProgress aria-label={t('list.loading')} />;
  const filtered = Object.keys((list.filterValues ?? {}) as object).length > 0;
  const rows: readonly Row[] = data ?? [];
  if (rows.length === 0) return filtered ? <NothingFound /> : empty;
  const count = total ?? rows.length;
  return (
    <Box>
      <Typography role="status" variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('list.total', { count, shown: number(count) })}
      </Typography>
      <RecordTable caption={caption} columns={columns} rows={rows} busy={isFetching} />
      <Pagination rowsPerPageOptions={[20, 50, 100]} />
    </Box>
  );
}
