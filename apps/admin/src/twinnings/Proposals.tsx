import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useServices } from '../app/services.js';
import { useAttempt } from '../caseStudies/editor/useAttempt.js';
import { useFormats } from '../components/useFormats.js';
import type { Done } from '../data/people.js';
import type { Proposal } from '../data/twinningRegister.js';
import { useT } from '../i18n/useT.js';

interface RowProps {
  proposal: Proposal;
  act: (work: () => Promise<Done>) => void;
  busy: boolean;
}

/** What the reader can do about it. */
function Acts({ proposal, act, busy }: RowProps) {
  const t = useT();
  const { register } = useServices();
  const { id, proposer, partner, abilities } = proposal;
  const label = (verb: string) =>
    t('register.actOn', { act: verb, partner: abilities.answer ? proposer.name : partner.name });
  return (
    <Stack direction="row" spacing={1} sx={{ flexShrink: 0, alignItems: 'flex-start' }}>
      {abilities.answer ? (
        <>
          <Button
            variant="contained"
            loading={busy}
            aria-label={label(t('register.confirm'))}
            onClick={() => act(() => register.answer(id, true))}
          >
            {t('register.confirm')}
          </Button>
          <Button
            disabled={busy}
            aria-label={label(t('register.refuse'))}
            onClick={() => act(() => register.answer(id, false))}
          >
            {t('register.refuse')}
          </Button>
        </>
      ) : null}
      {abilities.withdraw ? (
        <Button
          disabled={busy}
          aria-label={label(t('register.withdraw'))}
          onClick={() => act(() => register.withdraw(id))}
        >
          {t('register.withdraw')}
        </Button>
      ) : null}
    </Stack>
  );
}

function Row(row: RowProps) {
  const t = useT();
  const { date } = useFormats();
  const { status, facts, proposer, partner, proposedAt, twinningId } = row.proposal;
  const about = [
    t(`kind.${facts.kind}`),
    t(`twinning.${facts.state.toLowerCase() as 'active' | 'sleeping' | 'ended'}`),
    ...(facts.since ? [String(facts.since)] : []),
    ...facts.themeLabels,
    ...(twinningId ? [t('register.change')] : []),
  ];
  return (
    <Stack
      component="li"
      direction={{ xs: 'column', sm: 'row' }}
      spacing={2}
      sx={{ py: 2, borderBottom: '1px solid var(--line)', justifyContent: 'space-between' }}
    >
      <Box>
        <strong>{t('register.line', { proposer: proposer.name, partner: partner.name })}</strong>
        <Typography color="text.secondary">{about.join(t('list.comma'))}</Typography>
        {facts.note ? <Typography>{facts.note}</Typography> : null}
        <Typography color="text.secondary" sx={{ fontSize: '0.875rem' }}>
          {t(`register.status.${status}`)} · {date(proposedAt)}
        </Typography>
      </Box>
      <Acts {...row} />
    </Stack>
  );
}

/** What was proposed to a collectivity or by it, what waits first. */
export function Proposals({ items, changed }: { items: readonly Proposal[]; changed: () => Promise<void> }) {
  const t = useT();
  const notify = useNotify();
  const { attempt, busy, trouble } = useAttempt();
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = async (work: () => Promise<Done>) => {
    const outcome = await attempt(work);
    setRefusal(outcome?.kind === 'refused' ? outcome.message : null);
    if (outcome?.kind === 'done') notify(t('register.done'), { type: 'success' });
    await changed();
  };
  const told = trouble?.kind === 'failed' ? trouble.message : refusal;
  return (
    <Box component="section" aria-labelledby="proposals-title">
      <Typography variant="h2" id="proposals-title" sx={{ mb: 1 }}>
        {t('register.waiting')}
      </Typography>
      <div role="alert">{told ? <Alert severity="error">{told}</Alert> : null}</div>
      {items.length === 0 ? <Typography color="text.secondary">{t('register.none')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((proposal) => (
          <Row key={proposal.id} proposal={proposal} act={(work) => void act(work)} busy={busy} />
        ))}
      </Box>
    </Box>
  );
}
