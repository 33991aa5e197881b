import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useServices } from '../app/services.js';
import { useViewer } from '../auth/useViewer.js';
import { Page } from '../components/Page.js';
import type { IntroductionPreview } from '../data/introductions.js';
import { toWire } from '../data/locales.js';
import type { Viewer } from '../data/session.js';
import type { Locale } from '../generated/graphql.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { LetterFields } from './LetterFields.js';
import { formOf, inputOf, type LetterTheme } from './letterForm.js';
import { Refusal } from './Refusal.js';
import { ThemeFields, useTheme } from './ThemeFields.js';
import { useLetter } from './useLetter.js';

interface WriteProps {
  theme: LetterTheme;
  preview: IntroductionPreview;
  /** Whether the viewer may send in the name of the side that writes. */
  sends: boolean;
}

function Write({ theme, preview, sends }: WriteProps) {
  const t = useT();
  const { introductions } = useServices();
  const { run, busy, refused } = useLetter();
  const [form, setForm] = useState(() => formOf(preview.letters));
  const input = () => inputOf(theme, form);
  return (
    <Stack spacing={2.5}>
      <Typography variant="h2">{preview.subject}</Typography>
      {preview.refusal ? <Alert severity="warning">{preview.refusal.message}</Alert> : null}
      <LetterFields form={form} change={setForm} problems={refused?.problems ?? []} />
      <Refusal refused={refused} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {sends ? (
          <Button
            variant="contained"
            loading={busy}
            disabled={preview.refusal !== null}
            onClick={() => void run(() => introductions.propose(input()), t('intro.sent'))}
          >
            {t('intro.send')}
          </Button>
        ) : null}
        <Button
          variant={sends ? 'outlined' : 'contained'}
          loading={busy}
          onClick={() => void run(() => introductions.prepare(input(), null), t('intro.kept'))}
        >
          {t('intro.keep')}
        </Button>
      </Stack>
    </Stack>
  );
}

const maySend = ({ administrator, memberships }: Viewer, id: string): boolean =>
  administrator || memberships.some(({ role, collectivity }) => role === 'MANAGER' && collectivity.id === id);

function Letters({ viewer }: { viewer: Viewer }) {
  const t = useT();
  const locale = useReaderLocale();
  const [params] = useSearchParams();
  const { introductions } = useServices();
  const choice = useTheme(viewer, params);
  const [letterLocale, setLetterLocale] = useState<Locale>(toWire(locale));
  const { theme } = choice;
  const { data, error, isFetching } = useQuery({
    queryKey: ['introductionPreview', theme, letterLocale, locale],
    queryFn: () => (theme ? introductions.preview(theme, letterLocale) : Promise.resolve(null)),
    enabled: theme !== null,
  });
  return (
    <Stack spacing={3} sx={{ maxWidth: 1100 }}>
      <ThemeFields viewer={viewer} choice={choice} letterLocale={letterLocale} setLetterLocale={setLetterLocale} />
      {isFetching ? <LinearProgress aria-label={t('list.loading')} /> : null}
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {theme ? null : (
        <Typography role="status" color="text.secondary">
          {t('intro.write.next')}
        </Typography>
      )}
      {data && theme ? (
        <Write
          key={JSON.stringify([theme, letterLocale])}
          theme={theme}
          preview={data}
          sends={maySend(viewer, String(theme.proposerId))}
        />
      ) : null}
    </Stack>
  );
}

/** The letter that begins an introduction, with the platform's words to start from. */
export function WritePage() {
  const t = useT();
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <Page title={t('intro.write.title')} intro={t('intro.write.intro')}>
      {viewer.memberships.length === 0 ? (
        <Alert severity="info">{t('intro.member')}</Alert>
      ) : (
        <Letters viewer={viewer} />
      )}
    </Page>
  );
}
