import UploadIcon from '@mui/icons-material/UploadFile';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { upload, UploadError } from '../data/uploads.js';
import { useReaderLocale, useT } from '../i18n/useT.js';

/** Sends a file and goes to its dry run. @returns how far it is (null: nothing is on its way) and why it was refused */
function useBringing() {
  const t = useT();
  const locale = useReaderLocale();
  const navigate = useNavigate();
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const bring = async (file: File) => {
    setError(null);
    setShare(0);
    try {
      const request = { url: '/imports', file, locale, unreachable: t('error.unreachable'), onProgress: setShare };
      const { id } = await upload<{ id: string }>({ ...request, signal: new AbortController().signal });
      void navigate(`/imports/${id}`);
    } catch (fault) {
      setError(fault instanceof UploadError ? fault.message : t('error.unexpected'));
      setShare(null);
    }
  };
  return { share, error, bring };
}

/** The button that takes a file of cases; nothing is imported by choosing one. */
export function Chooser() {
  const t = useT();
  const help = useId();
  const input = useRef<HTMLInputElement>(null);
  const { share, error, bring } = useBringing();
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      <Button
        variant="contained"
        startIcon={<UploadIcon />}
        disabled={share !== null}
        aria-describedby={help}
        onClick={() => input.current?.click()}
      >
        {t('imports.choose')}
      </Button>
      <Typography id={help} variant="body2" color="text.secondary">
        {t('imports.chooseHelp')}
      </Typography>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt,.json,.jsonld"
        data-upload="import"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void bring(file);
          target.value = '';
        }}
      />
      <div role="status">{share === null ? null : <Typography variant="body2">{t('imports.sending')}</Typography>}</div>
      {share === null ? null : (
        <LinearProgress
          aria-label={t('imports.sending')}
          variant={share < 1 ? 'determinate' : 'indeterminate'}
          value={share * 100}
          sx={{ width: '100%', maxWidth: 480 }}
        />
      )}
      <div role="alert">{error ? <Alert severity="error">{error}</Alert> : null}</div>
    </Stack>
  );
}
