import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import DialogContentText from '@mui/material/DialogContentText';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { Introduction } from '../data/introductions.js';
import { useT } from '../i18n/useT.js';
import { Section } from './Section.js';
import { useDone } from './useDone.js';

function ShowDialog({ id, close }: { id: string; close: () => void }) {
  const t = useT();
  const { introductions } = useServices();
  const [email, setEmail] = useState(true);
  const [phone, setPhone] = useState('');
  const [office, setOffice] = useState('');
  const [consent, setConsent] = useState(false);
  return (
    <ActionDialog
      title={t('intro.contacts.title')}
      confirm={t('intro.contacts.confirm')}
      act={() => introductions.reveal(id, { email, phone, office, consent })}
      said={t('intro.contacts.shown')}
      close={close}
    >
      <DialogContentText>{t('intro.contacts.text')}</DialogContentText>
      <FormControlLabel
        control={<Checkbox checked={email} onChange={(_, checked) => setEmail(checked)} />}
        label={t('intro.contacts.email')}
      />
      <TextField
        id="contact-phone"
        type="tel"
        autoComplete="tel"
        label={t('intro.contacts.phone')}
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
      />
      <TextField
        id="contact-office"
        autoComplete="organization-title"
        label={t('intro.contacts.office')}
        value={office}
        onChange={(event) => setOffice(event.target.value)}
      />
      <FormControlLabel
        sx={{ alignItems: 'flex-start' }}
        control={<Checkbox checked={consent} onChange={(_, checked) => setConsent(checked)} sx={{ pt: 0.5 }} />}
        label={t('intro.contacts.consent')}
      />
    </ActionDialog>
  );
}

function Person({ contact }: { contact: Introduction['contacts'][number] }) {
  const { name, office, email, phone } = contact;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
      {office ? <Typography variant="body2">{office}</Typography> : null}
      {email ? (
        <Typography variant="body2">
          <Link href={`mailto:${email}`}>{email}</Link>
        </Typography>
      ) : null}
      {phone ? (
        <Typography variant="body2">
          <Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Link>
        </Typography>
      ) : null}
    </>
  );
}

/** Who shows how to be reached, and the viewer's own choice. */
export function Contacts({ introduction: { id, state, side, contacts, abilities } }: { introduction: Introduction }) {
  const t = useT();
  const { introductions } = useServices();
  const { run, busy } = useDone();
  const [showing, setShowing] = useState(false);
  const open = abilities.converse || state === 'CONCLUDED';
  if (side === null || !open) return null;
  const mine = contacts.find(({ own }) => own);
  return (
    <Section title={t('intro.contacts')}>
      {contacts.length === 0 ? <Typography color="text.secondary">{t('intro.contacts.none')}</Typography> : null}
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {contacts.map((contact) => (
          <Paper key={`${contact.side} ${contact.name}`} component="li" variant="outlined" sx={{ p: 1.5 }}>
            <Person contact={contact} />
          </Paper>
        ))}
      </Stack>
      {mine ? (
        <Button
          loading={busy}
          onClick={() => void run(() => introductions.hide(id), t('intro.contacts.hidden'))}
          sx={{ mt: 1 }}
        >
          {t('intro.contacts.hide')}
        </Button>
      ) : abilities.converse ? (
        <Button variant="outlined" onClick={() => setShowing(true)} sx={{ mt: 1.5 }}>
          {t('intro.contacts.show')}
        </Button>
      ) : null}
      {showing ? <ShowDialog id={id} close={() => setShowing(false)} /> : null}
    </Section>
  );
}
