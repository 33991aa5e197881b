import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useRedirect } from 'react-admin';
import { useServices } from '../app/services.js';
import { Page } from '../components/Page.js';
import { Unavailable } from '../components/Unavailable.js';
import { useFormats } from '../components/useFormats.js';
import type { Introduction } from '../data/introductions.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { NotFound } from '../layout/NotFound.js';
import { Call } from './Call.js';
import { Contacts } from './Contacts.js';
import { DraftLetter } from './DraftLetter.js';
import { IntroductionStateChip } from './IntroductionState.js';
import { Letters } from './Letters.js';
import { Messages } from './Messages.js';
import { DIALOGS, MoveDialog, type IntroductionDialog } from './MoveDialogs.js';
import { Notes } from './Notes.js';
import { Score } from './Score.js';

/** The one that is most likely wanted is contained; the others stand beside it. */
const MAIN: readonly IntroductionDialog[] = ['accept'];

function Moves({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const redirect = useRedirect();
  const [open, setOpen] = useState<IntroductionDialog | null>(null);
  const close = () => {
    // A letter that was thrown away has no page any more.
    if (open === 'discard') redirect('list', 'introductions');
    setOpen(null);
  };
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {DIALOGS.filter((kind) => introduction.abilities[kind]).map((kind) => (
        <Button key={kind} variant={MAIN.includes(kind) ? 'contained' : 'outlined'} onClick={() => setOpen(kind)}>
          {t(`intro.${kind}`)}
        </Button>
      ))}
      {open ? <MoveDialog kind={open} introduction={introduction} close={close} /> : null}
    </Stack>
  );
}

function Facts({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const { date } = useFormats();
  const { state, answerBy, outcome, outcomeNote } = introduction;
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      <IntroductionStateChip state={state} />
      {state === 'PROPOSED' && answerBy ? (
        <Typography>{t('intro.answerBy', { date: date(answerBy) })}</Typography>
      ) : null}
      {outcome ? (
        <Typography>
          <strong>{t('intro.outcome')}</strong> {t(`intro.outcome.${outcome}`)}
        </Typography>
      ) : null}
      {outcomeNote ? <Typography sx={{ whiteSpace: 'pre-line' }}>{outcomeNote}</Typography> : null}
    </Stack>
  );
}

function Whole({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const { proposer, recipient, subject, abilities } = introduction;
  return (
    <Page
      title={t('intro.between', { proposer: proposer.name, recipient: recipient.name })}
      intro={subject}
      actions={<Moves introduction={introduction} />}
    >
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 4, lg: 6 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
        }}
      >
        <Stack spacing={5} sx={{ minWidth: 0 }}>
          <Facts introduction={introduction} />
          {abilities.edit ? <DraftLetter introduction={introduction} /> : null}
          <Messages introduction={introduction} />
          {abilities.edit ? null : <Letters letters={introduction.letters} />}
        </Stack>
        <Stack spacing={4} sx={{ minWidth: 0 }}>
          <Contacts introduction={introduction} />
          <Call introduction={introduction} />
          <Notes introduction={introduction} />
          <Score introduction={introduction} />
        </Stack>
      </Box>
    </Page>
  );
}

/** One introduction: its letters, what was written, and what can be done next. */
export function IntroductionPage() {
  const t = useT();
  const locale = useReaderLocale();
  const { id = '' } = useParams<{ id: string }>();
  const { introductions } = useServices();
  const { data, error, isPending } = useQuery({
    queryKey: ['introductions', id, locale],
    queryFn: () => introductions.load(id),
  });
  if (isPending) return <LinearProgress aria-label={t('list.loading')} />;
  if (error) return <Unavailable error={error} to="/introductions" back={t('intro.title')} />;
  return data ? <Whole key={data.id} introduction={data} /> : <NotFound />;
}
