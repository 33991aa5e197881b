import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogContentText from '@mui/material/DialogContentText';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import { useFormats } from '../components/useFormats.js';
import type { IndexFacts, IndexWorkKind } from '../data/searchIndex.js';
import { useT } from '../i18n/useT.js';
import { IndexProgress, isOpen, useDuration } from './IndexProgress.js';

/** How often the index is asked for while something goes on; otherwise it is not asked again. */
const EVERY_MS = 2_000;
const ENGINES: Readonly<Record<IndexFacts['engine'], string>> = { POSTGRES: 'PostgreSQL', MEILISEARCH: 'Meilisearch' };
const HEADING = 'search-index-title';

function useFacts({ engine, answers, publishedCases, ...counted }: IndexFacts): [string, string][] {
  const t = useT();
  const { moment } = useFormats();
  const duration = useDuration();
  const { cases, documents, drift, countedAt, isCounting, waitingJobSeconds } = counted;
  const none = t(isCounting ? 'searchIndex.counting' : 'searchIndex.notCounted');
  const held = cases === null || documents === null ? none : t('searchIndex.heldValue', { cases, documents });
  const when = countedAt === null ? '' : ` (${t('searchIndex.countedAt', { moment: moment(countedAt) })})`;
  return [
    [t('searchIndex.engine'), t(answers ? 'searchIndex.answers' : 'searchIndex.silent', { engine: ENGINES[engine] })],
    [t('searchIndex.published'), t('searchIndex.publishedValue', { cases: publishedCases })],
    [t('searchIndex.held'), held],
    [t('searchIndex.drift'), drift === null ? none : `${t('searchIndex.driftValue', { drift })}${when}`],
    [
      t('searchIndex.jobs'),
      waitingJobSeconds === 0
        ? t('searchIndex.noJobs')
        : t('searchIndex.jobsValue', { duration: duration(waitingJobSeconds) }),
    ],
  ];
}

function Facts({ facts }: { facts: IndexFacts }) {
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))' }}
    >
      {useFacts(facts).map(([name, value]) => (
        <div key={name}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography component="dd" sx={{ m: 0 }}>
            {value}
          </Typography>
        </div>
      ))}
    </Box>
  );
}

/** Asks before a worker is asked. */
function AskDialog({ kind, cases, close }: { kind: IndexWorkKind; cases: number; close: () => void }) {
  const t = useT();
  const { searchIndex } = useServices();
  const title = t(kind === 'REBUILD' ? 'searchIndex.rebuild' : 'searchIndex.verify');
  return (
    <ActionDialog
      title={title}
      confirm={title}
      act={() => searchIndex.ask(kind)}
      said={t('searchIndex.asked')}
      close={close}
    >
      <DialogContentText>
        {kind === 'REBUILD' ? t('searchIndex.rebuildText', { cases }) : t('searchIndex.verifyText')}
      </DialogContentText>
    </ActionDialog>
  );
}

/** How the search index stands, what is done to it at the moment, and what can be done. */
export function IndexPanel() {
  const t = useT();
  const { searchIndex } = useServices();
  const [asked, setAsked] = useState<IndexWorkKind | null>(null);
  const { data } = useQuery({
    queryKey: ['searchIndex'],
    queryFn: searchIndex.read,
    refetchInterval: ({ state }) => (isOpen(state.data?.work) || state.data?.isCounting ? EVERY_MS : false),
  });
  if (!data) return null;
  return (
    <Paper component="section" variant="outlined" aria-labelledby={HEADING} sx={{ p: { xs: 2, md: 3 }, mb: 4 }}>
      <Stack spacing={2}>
        <Typography id={HEADING} variant="h2">
          {t('searchIndex.title')}
        </Typography>
        <Facts facts={data} />
        {data.work ? <IndexProgress work={data.work} /> : null}
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => setAsked('VERIFY')}>
            {t('searchIndex.verify')}
          </Button>
          <Button variant="outlined" onClick={() => setAsked('REBUILD')}>
            {t('searchIndex.rebuild')}
          </Button>
        </Stack>
      </Stack>
      {asked ? <AskDialog kind={asked} cases={data.publishedCases} close={() => setAsked(null)} /> : null}
    </Paper>
  );
}
