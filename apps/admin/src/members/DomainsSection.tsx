import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogContentText from '@mui/material/DialogContentText';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { useAttempt } from '../caseStudies/editor/useAttempt.js';
import { ActionDialog } from '../components/ActionDialog.js';
import { useT } from '../i18n/useT.js';

function AddDomain({ collectivityId }: { collectivityId: string }) {
  const t = useT();
  const { people } = useServices();
  const queries = useQueryClient();
  const { attempt, busy, trouble } = useAttempt();
  const [domain, setDomain] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = async () => {
    const outcome = await attempt(() => people.addDomain(collectivityId, domain));
    setRefusal(outcome?.kind === 'refused' ? outcome.message : null);
    if (outcome?.kind !== 'done') return;
    setDomain('');
    void queries.invalidateQueries({ queryKey: ['members', collectivityId] });
  };
  return (
    <Stack
      component="form"
      noValidate
      direction={{ xs: 'column', sm: 'row' }}
      spacing={2}
      sx={{ mt: 2, alignItems: { sm: 'flex-start' } }}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        id="new-domain"
        label={t('domains.new')}
        value={domain}
        onChange={(event) => setDomain(event.target.value)}
        error={refusal !== null}
        helperText={refusal ?? t('domains.help')}
        sx={{ maxWidth: { sm: 420 } }}
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, autoCapitalize: 'none' } }}
      />
      <Button type="submit" variant="outlined" loading={busy} sx={{ mt: { sm: 3 } }}>
        {t('domains.add')}
      </Button>
      {trouble?.kind === 'failed' ? <Alert severity="error">{trouble.message}</Alert> : null}
    </Stack>
  );
}

function Domains({ domains, remove }: { domains: readonly string[]; remove: (domain: string) => void }) {
  const t = useT();
  if (domains.length === 0) return <Typography>{t('domains.none')}</Typography>;
  return (
    <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {domains.map((domain) => (
        <Stack key={domain} component="li" direction="row" spacing={2} sx={{ alignItems: 'center' }}>
          <span>{domain}</span>
          <Button size="small" onClick={() => remove(domain)} aria-label={t('domains.removeOf', { domain })}>
            {t('domains.remove')}
          </Button>
        </Stack>
      ))}
    </Stack>
  );
}

/** The mail domains of a collectivity: a hint for whoever answers requests, never an admission. */
export function DomainsSection({ collectivityId, domains }: { collectivityId: string; domains: readonly string[] }) {
  const t = useT();
  const { people } = useServices();
  const [going, setGoing] = useState<string | null>(null);
  return (
    <Box component="section" aria-labelledby="domains-title">
      <Typography variant="h2" id="domains-title" sx={{ mb: 1 }}>
        {t('domains.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '68ch' }}>
        {t('domains.intro')}
      </Typography>
      <Domains domains={domains} remove={setGoing} />
      <AddDomain collectivityId={collectivityId} />
      {going ? (
        <ActionDialog
          title={t('domains.remove.title', { domain: going })}
          confirm={t('domains.remove')}
          act={() => people.removeDomain(collectivityId, going)}
          said={t('domains.removed')}
          close={() => setGoing(null)}
        >
          <DialogContentText>{t('domains.remove.text')}</DialogContentText>
        </ActionDialog>
      ) : null}
    </Box>
  );
}
