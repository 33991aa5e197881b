import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMediaQuery, type Theme } from '@mui/material';
import type { ReactNode } from 'react';

/** One column; the first of a table names the row. */
export interface Column<Row> {
  key: string;
  label: string;
  render: (row: Row) => ReactNode;
  width?: string;
  align?: 'right';
}

interface RecordTableProps<Row> {
  caption: string;
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  /** The rows are of an earlier question while the next answer is on its way. */
  busy?: boolean;
}

function Wide<Row extends { id: string | number }>({ caption, columns, rows, busy }: RecordTableProps<Row>) {
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table aria-label={caption} aria-busy={busy}>
        <TableHead>
          <TableRow>
            {columns.map(({ key, label, width, align }) => (
              <TableCell key={key} align={align} sx={{ width }}>
                {label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              {columns.map(({ key, render, align }, index) => (
                <TableCell key={key} align={align} {...(index === 0 ? { component: 'th', scope: 'row' } : {})}>
                  {render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The columns that have something to say of a row. */
const known = <Row,>(columns: readonly Column<Row>[], row: Row) =>
  columns.map(({ key, label, render }) => ({ key, label, value: render(row) })).filter(({ value }) => value !== '');

function Narrow<Row extends { id: string | number }>({ caption, columns, rows, busy }: RecordTableProps<Row>) {
  const [name, ...others] = columns;
  return (
    <Stack component="ul" spacing={1.5} aria-label={caption} aria-busy={busy} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Paper key={row.id} component="li" variant="outlined" sx={{ p: 2 }}>
          <Box sx={{ mb: 1 }}>{name.render(row)}</Box>
          <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 1, m: 0 }}>
            {known(others, row).map(({ key, label, value }) => (
              <Box key={key} sx={{ display: 'contents' }}>
                <Typography component="dt" variant="body2" color="text.secondary">
                  {label}
                </Typography>
                <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
                  {value}
                </Box>
              </Box>
            ))}
          </Box>
        </Paper>
      ))}
    </Stack>
  );
}

/** Rows to be scanned: a table where there is room for one, cards of the same facts where not. */
export function RecordTable<Row extends { id: string | number }>(props: RecordTableProps<Row>) {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  return narrow ? <Narrow {...props} /> : <Wide {...props} />;
}
