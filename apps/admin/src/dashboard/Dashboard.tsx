import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import { useServices } from '../app/services.js';
import { useViewer } from '../auth/useViewer.js';
import { WriteButton } from '../caseStudies/CaseStudyList.js';
import { Page } from '../components/Page.js';
import type { DeskQuery } from '../generated/graphql.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { AskToJoin } from './AskToJoin.js';
import { Counts } from './Counts.js';
import { Drafts } from './Drafts.js';
import { WaitingRequests } from './WaitingRequests.js';
import { ToReview } from './ToReview.js';
import { Translations } from './Translations.js';

function Rooms({ desk }: { desk: DeskQuery }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 4, lg: 6 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' },
      }}
    >
      <Stack spacing={5} sx={{ minWidth: 0 }}>
        <ToReview />
        <Drafts drafts={desk.drafts} />
        <Translations published={desk.published.items} />
      </Stack>
      <Counts desk={desk} />
    </Box>
  );
}

/** The desk: what waits for me first, then how many there are of each. */
export function Dashboard() {
  const t = useT();
  const locale = useReaderLocale();
  const viewer = useViewer();
  const { desk } = useServices();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['desk', locale], queryFn: () => desk.summary() });
  const collectivity = viewer?.memberships[0]?.collectivity.name;
  return (
    <Page
      title={viewer ? t('desk.title', { name: viewer.name }) : t('nav.desk')}
      intro={collectivity}
      actions={<WriteButton />}
    >
      <AskToJoin />
      <WaitingRequests />
      {isPending ? <LinearProgress aria-label={t('list.loading')} /> : null}
      {error ? (
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
      ) : null}
      {data ? <Rooms desk={data} /> : null}
    </Page>
  );
}
