import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useT } from '../i18n/useT.js';
import { keysShown, OTHER_KEYS } from './keys.js';
import { TOOLS } from './tools.js';

/** What the keyboard does in a text. */
export function ShortcutsDialog({ id, close }: { id: string; close: () => void }) {
  const t = useT();
  const rows = [...TOOLS.flat(), ...OTHER_KEYS];
  return (
    <Dialog open onClose={close} aria-labelledby={`${id}-title`} maxWidth="sm" fullWidth>
      <DialogTitle id={`${id}-title`}>{t('richText.help')}</DialogTitle>
      <DialogContent>
        <Table size="small">
          <TableBody>
            {rows.map(({ label, keys }) =>
              keys ? (
                <TableRow key={label}>
                  <TableCell component="th" scope="row">
                    {t(label)}
                  </TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    <kbd>{keysShown(keys)}</kbd>
                  </TableCell>
                </TableRow>
              ) : null,
            )}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={close}>
          {t('richText.help.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
