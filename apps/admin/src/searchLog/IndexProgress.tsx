import Alert, { type AlertColor } from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { HEARD_ONLY } from '../components/heardOnly.js';
import { useFormats } from '../components/useFormats.js';
import type { IndexWork } from '../data/searchIndex.js';
import { useT } from '../i18n/useT.js';

/** Work goes on, or will. */
export const isOpen = (work: IndexWork | null | undefined): boolean =>
  work?.state === 'WAITING' || work?.state === 'RUNNING';

/** Minutes and seconds in words. */
export function useDuration() {
  const t = useT();
  return (seconds: number) => t('searchIndex.duration', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

function useSentence({ kind, origin, state, askedAt, endedAt, seconds, done, total, repaired }: IndexWork): string {
  const t = useT();
  const { moment } = useFormats();
  const duration = useDuration()(seconds ?? 0);
  const isFinishing = state === 'RUNNING' && total > 0 && done >= total;
  const sentence = t(isFinishing ? 'searchIndex.finishing' : `searchIndex.state.${state}`, {
    kind: t(`searchIndex.kind.${kind}`),
    origin: t(`searchIndex.origin.${origin}`),
    moment: moment(endedAt ?? askedAt),
    duration,
    done,
    total,
  });
  return repaired === null ? sentence : `${sentence} ${t('searchIndex.repaired', { repaired })}`;
}

const SEVERITIES: Readonly<Record<IndexWork['state'], AlertColor>> = {
  WAITING: 'info',
  RUNNING: 'info',
  DONE: 'success',
  FAILED: 'error',
  STOPPED: 'warning',
};

/** The last work on the index and how far it is; read aloud in steps of a tenth, not with every case. */
export function IndexProgress({ work }: { work: IndexWork }) {
  const t = useT();
  const sentence = useSentence(work);
  if (!isOpen(work))
    return (
      <Alert severity={SEVERITIES[work.state]} role="status">
        {sentence}
      </Alert>
    );
  const share = work.total === 0 ? 0 : (100 * work.done) / work.total;
  // What is read has still to be indexed and swapped: how long that takes, nobody knows.
  const isKnown = work.state === 'RUNNING' && share < 100;
  return (
    <Box>
      <Typography>{sentence}</Typography>
      <LinearProgress
        variant={isKnown ? 'determinate' : 'indeterminate'}
        value={share}
        aria-label={t('searchIndex.progress')}
        aria-valuetext={sentence}
      />
      <Box role="status" sx={HEARD_ONLY}>
        {isKnown ? t('searchIndex.aloud', { percent: Math.floor(share / 10) * 10 }) : t('searchIndex.progress')}
      </Box>
    </Box>
  );
}
