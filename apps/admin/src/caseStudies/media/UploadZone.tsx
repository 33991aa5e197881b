import CloseIcon from '@mui/icons-material/Close';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState, type DragEvent, type RefObject } from 'react';
import { UPLOAD_ACCEPT, type UploadKind } from '#shared';
import { useT } from '../../i18n/useT.js';
import type { Transfer, Uploads } from './useUploads.js';

function TransferLine({ transfer, drop }: { transfer: Transfer; drop: () => void }) {
  const t = useT();
  const { name, share, error } = transfer;
  if (error) {
    return (
      <Alert severity="error" onClose={drop} slotProps={{ closeButton: { 'aria-label': t('media.dismiss') } }}>
        {error}
      </Alert>
    );
  }
  const percent = Math.round(share * 100);
  const label = share < 1 ? t('media.uploading', { name, percent }) : t('media.preparing', { name });
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Box sx={{ flex: 1 }}>
        <Typography variant="body2">{label}</Typography>
        <LinearProgress variant={share < 1 ? 'determinate' : 'indeterminate'} value={percent} aria-label={label} />
      </Box>
      <IconButton aria-label={t('media.cancel', { name })} onClick={drop}>
        <CloseIcon />
      </IconButton>
    </Stack>
  );
}

/** Whether files are held over an element, and what to do when they are let go. */
function useDropping(take: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const stop = (event: DragEvent, now: boolean) => {
    event.preventDefault();
    setOver(now);
  };
  const handlers = {
    onDragOver: (event: DragEvent) => stop(event, true),
    onDragLeave: (event: DragEvent) => stop(event, false),
    onDrop: (event: DragEvent) => {
      stop(event, false);
      take([...event.dataTransfer.files]);
    },
  };
  return { over, handlers };
}

interface ChooserProps {
  kind: UploadKind;
  inputRef: RefObject<HTMLInputElement | null>;
  take: (files: readonly File[]) => void;
}

/** The browser's own chooser of files; the button beside it opens it. */
const Chooser = ({ kind, inputRef, take }: ChooserProps) => (
  <input
    ref={inputRef}
    type="file"
    multiple
    hidden
    accept={UPLOAD_ACCEPT[kind]}
    data-upload={kind}
    onChange={({ target }) => {
      take([...(target.files ?? [])]);
      // The same file may be chosen again, mended.
      target.value = '';
    }}
  />
);

interface UploadZoneProps {
  kind: UploadKind;
  uploads: Uploads;
  disabled: boolean;
}

/** Where files are chosen or dropped, and how far those on their way are. */
export function UploadZone({ kind, uploads, disabled }: UploadZoneProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]) => {
    if (!disabled) uploads.start(files);
  };
  const { over, handlers } = useDropping(take);
  return (
    <Stack spacing={1.5}>
      <Stack
        {...handlers}
        direction={{ xs: 'column', sm: 'row' }}
        spacing={2}
        sx={{
          alignItems: 'center',
          p: 2,
          border: 1,
          borderStyle: 'dashed',
          borderColor: over ? 'primary.main' : 'divider',
          borderRadius: 1,
        }}
      >
        <Button
          data-tool="choose"
          variant="outlined"
          startIcon={<UploadIcon />}
          disabled={disabled}
          onClick={() => input.current?.click()}
        >
          {t(kind === 'photo' ? 'media.photos.choose' : 'media.attachments.choose')}
        </Button>
        <Typography color="text.secondary">{t(over ? 'media.dropNow' : 'media.drop')}</Typography>
        <Chooser kind={kind} inputRef={input} take={take} />
      </Stack>
      {uploads.transfers.map((transfer) => (
        <TransferLine key={transfer.key} transfer={transfer} drop={() => uploads.drop(transfer.key)} />
      ))}
      <Box role="status" sx={{ minHeight: 24, typography: 'body2', color: 'text.secondary' }}>
        {uploads.news}
      </Box>
    </Stack>
  );
}
