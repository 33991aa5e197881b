import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { Delegation, Programme } from '../data/programme.js';
import { useT } from '../i18n/useT.js';
import { MeetingList } from './MeetingList.js';
import type { GatheringParts } from './parts.js';
import { PRINTED_SHEET, PrintedSheetStyles } from './PrintedSheet.js';

interface SheetProps extends GatheringParts {
  programme: Programme;
  delegation: Delegation;
  close: () => void;
}

/** One delegation's day on a page of its own: to be read, printed, or taken along as a calendar. */
export function DelegationSheet({ programme, delegation, close, ...parts }: SheetProps) {
  const t = useT();
  const id = useId();
  return (
    <Dialog open onClose={close} aria-labelledby={id} maxWidth="md" fullWidth className={PRINTED_SHEET}>
      <PrintedSheetStyles />
      <DialogTitle id={id}>{delegation.collectivity.name}</DialogTitle>
      <DialogContent>
        <MeetingList {...parts} programme={programme} delegation={delegation} />
      </DialogContent>
      <DialogActions sx={{ '@media print': { display: 'none' } }}>
        <Button component="a" href={`/programmes/${programme.id}/delegations/${delegation.id}.ics`} download>
          {t('programme.ics')}
        </Button>
        <Button onClick={() => window.print()}>{t('programme.print')}</Button>
        <Button variant="contained" onClick={close}>
          {t('programme.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
