import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, useNavigate, useNotify, useParams } from 'react-admin';
import { useServices } from '../../app/services.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Page } from '../../components/Page.js';
import { Unavailable } from '../../components/Unavailable.js';
import { useFormats } from '../../components/useFormats.js';
import type { CaseStudy } from '../../data/desk.js';
import type { Revision } from '../../data/history.js';
import { useReaderLocale, useT } from '../../i18n/useT.js';
import { titlesOf } from '../titles.js';
import { Comparison } from './Comparison.js';
import { Reviews } from './Reviews.js';

interface ChoiceProps {
  id: string;
  label: string;
  revisions: readonly Revision[];
  /** 0: the working copy. */
  value: number;
  withCopy?: boolean;
  onChange: (number: number) => void;
}

function RevisionChoice({ id, label, revisions, value, withCopy = false, onChange }: ChoiceProps) {
  const t = useT();
  const { moment } = useFormats();
  return (
    <TextField select id={id} label={label} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {withCopy ? <MenuItem value={0}>{t('history.copy')}</MenuItem> : null}
      {revisions.map(({ number, publishedAt, inForce }) => (
        <MenuItem key={number} value={number}>
          {t(inForce ? 'history.inForce' : 'history.dated', { number, date: moment(publishedAt) })}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Brings an older revision into the working copy, where it can be changed and submitted. */
function Restore({ record, number }: { record: CaseStudy; number: number }) {
  const t = useT();
  const { history } = useServices();
  const navigate = useNavigate();
  const notify = useNotify();
  const [refusal, setRefusal] = useState<string>();
  const restore = async () => {
    const done = await history.restore(record.id, record.version, number).catch((error: Error) => error.message);
    if (done === true) {
      notify(t('history.restored', { number }), { type: 'success' });
      navigate(`/caseStudies/${record.id}`);
    } else setRefusal(done === false ? t('history.notRestored') : done);
  };
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      {refusal ? <Alert severity="error">{refusal}</Alert> : null}
      <Button variant="outlined" onClick={() => void restore()}>
        {t('history.restore', { number })}
      </Button>
    </Stack>
  );
}

function Revisions({ record, revisions }: { record: CaseStudy; revisions: readonly Revision[] }) {
  const t = useT();
  const [latest] = revisions;
  const [from, setFrom] = useState(revisions[1]?.number ?? latest?.number ?? 0);
  const [to, setTo] = useState(revisions.length > 1 ? (latest?.number ?? 0) : 0);
  if (!latest) return <EmptyState title={t('history.none')} hint={t('history.noneHint')} action={null} />;
  return (
    <Box component="section" aria-labelledby="compare-title">
      <Typography variant="h2" id="compare-title" sx={{ mb: 2 }}>
        {t('history.compare')}
      </Typography>
      <Stack spacing={2}>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <RevisionChoice id="from" label={t('history.from')} revisions={revisions} value={from} onChange={setFrom} />
          <RevisionChoice id="to" label={t('history.to')} revisions={revisions} value={to} withCopy onChange={setTo} />
        </Stack>
        <Comparison id={record.id} from={from} to={to === 0 ? null : to} />
        {record.abilities.edit ? <Restore record={record} number={from} /> : null}
      </Stack>
    </Box>
  );
}

/** What was published before, what differs, and what reviewers said. */
export function HistoryPage() {
  const t = useT();
  const reader = useReaderLocale();
  const { id = '' } = useParams<{ id: string }>();
  const { desk, history } = useServices();
  const { data, error, refetch } = useQuery({
    queryKey: ['history', id],
    queryFn: async () => ({ record: await desk.load(id), ...(await history.read(id)) }),
    gcTime: 0,
  });
  const unavailable = <Unavailable error={error} to="/caseStudies" back={t('editor.back')} />;
  if (error) return unavailable;
  if (!data) return <LinearProgress aria-label={t('list.loading')} />;
  const { record, caseStudyRevisions, caseStudyReviews } = data;
  if (!record) return unavailable;
  const { own } = titlesOf(record, reader);
  return (
    <Page
      title={t('history.title')}
      intro={
        <Link component={LinkBase} to={`/caseStudies/${id}`} lang={own.locale}>
          {own.title || t('case.untitled')}
        </Link>
      }
    >
      <Stack spacing={5}>
        <Revisions record={record} revisions={caseStudyRevisions} />
        <Reviews
          reviews={caseStudyReviews}
          mayReply={record.abilities.confirm || record.abilities.edit}
          onStored={() => void refetch()}
        />
      </Stack>
    </Page>
  );
}
