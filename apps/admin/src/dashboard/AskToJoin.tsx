import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogContentText from '@mui/material/DialogContentText';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetOne } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useServices } from '../app/services.js';
import { useViewer } from '../auth/useViewer.js';
import { useCollectivityOptions, type CollectivityOption } from '../caseStudies/inputs/useCollectivityOptions.js';
import { ActionDialog } from '../components/ActionDialog.js';
import { useFormats } from '../components/useFormats.js';
import type { Collectivity } from '../data/readers.js';
import { useReaderLocale, useT } from '../i18n/useT.js';

/** @param wanted the collectivity that is asked about, where a page of the portal named it */
function AskDialog({ wanted, close }: { wanted: CollectivityOption | null; close: () => void }) {
  const t = useT();
  const { people } = useServices();
  const options = useCollectivityOptions();
  const [place, setPlace] = useState(wanted);
  const [message, setMessage] = useState('');
  return (
    <ActionDialog
      title={t('ask.title')}
      confirm={t('ask.send')}
      disabled={!place}
      act={() => people.ask(place?.id ?? '', message)}
      said={t('ask.sent')}
      close={close}
    >
      <DialogContentText>{t('ask.text')}</DialogContentText>
      <Autocomplete<CollectivityOption>
        {...options}
        id="ask-place"
        value={place}
        onChange={(_, chosen) => setPlace(chosen)}
        renderInput={(params) => <TextField {...params} required label={t('field.collectivity')} />}
      />
      <TextField
        id="ask-message"
        multiline
        minRows={3}
        label={t('ask.message')}
        helperText={t('ask.message.help')}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
    </ActionDialog>
  );
}

/** The request that an address of the desk asks for (`?join=` and a collectivity), until it has been sent or put off. */
function useWanted() {
  const [search, setSearch] = useSearchParams();
  const id = search.get('join') ?? '';
  const { data } = useGetOne<Collectivity>('collectivities', { id }, { enabled: /^[1-9]\d{0,8}$/.test(id) });
  const drop = () =>
    setSearch(
      (before) => {
        const rest = new URLSearchParams(before);
        rest.delete('join');
        return rest;
      },
      { replace: true },
    );
  return { wanted: id !== '' && data ? data : null, drop };
}

/** For somebody who belongs nowhere yet: the way in, and what became of earlier requests. */
export function AskToJoin() {
  const t = useT();
  const locale = useReaderLocale();
  const { date } = useFormats();
  const { people } = useServices();
  const viewer = useViewer();
  const { wanted, drop } = useWanted();
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    drop();
  };
  const outside = viewer !== undefined && !viewer.administrator && viewer.memberships.length === 0;
  const { data } = useQuery({ queryKey: ['myJoinRequests', locale], queryFn: () => people.mine(), enabled: outside });
  if (!outside) return null;
  return (
    <Paper component="section" variant="outlined" aria-labelledby="ask-title" sx={{ p: 3, mb: 4 }}>
      <Typography variant="h2" id="ask-title">
        {t('ask.title')}
      </Typography>
      <Typography sx={{ my: 1.5, maxWidth: '68ch' }}>{t('ask.intro')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 2, p: 0 }}>
        {(data ?? []).map(({ id, collectivity, state, askedAt, words }) => (
          <li key={id}>
            {[collectivity.name, t(`join.state.${state}`), date(askedAt)].join(t('list.comma'))}
            {words ? <Typography variant="body2">{words}</Typography> : null}
          </li>
        ))}
      </Box>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {t('ask.open')}
      </Button>
      {asking || wanted ? <AskDialog key={wanted?.id} wanted={wanted} close={close} /> : null}
    </Paper>
  );
}
