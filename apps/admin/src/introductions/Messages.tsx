import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useServices } from '../app/services.js';
import { useFormats } from '../components/useFormats.js';
import type { Introduction } from '../data/introductions.js';
import { fromWire } from '../data/locales.js';
import { useT } from '../i18n/useT.js';
import { Section } from './Section.js';
import { useDone } from './useDone.js';

type Message = Introduction['messages']['items'][number];

function Words({ message, name, own }: { message: Message; name: string; own: boolean }) {
  const t = useT();
  const { moment } = useFormats();
  const { locale, body, translation, translationLocale, via, masked, droppedAttachments } = message;
  const by = [name, moment(message.sentAt), via === 'MAIL' ? t('intro.message.byMail') : ''];
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {by.filter(Boolean).join(t('list.comma'))}
      </Typography>
      <Typography
        lang={locale ? fromWire(locale) : undefined}
        sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {body}
      </Typography>
      {translation && translationLocale ? (
        <Box sx={{ mt: 1.5, pl: 2, borderLeft: '3px solid var(--line)' }}>
          <Typography variant="body2" color="text.secondary">
            {t('intro.provenance.TEMPLATE')}
          </Typography>
          <Typography lang={fromWire(translationLocale)} sx={{ whiteSpace: 'pre-line' }}>
            {translation}
          </Typography>
        </Box>
      ) : null}
      {masked ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t(own ? 'intro.message.masked' : 'intro.message.maskedTheirs')}
        </Typography>
      ) : null}
      {droppedAttachments > 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('intro.message.dropped', { count: droppedAttachments })}
        </Typography>
      ) : null}
    </Paper>
  );
}

function WriteMessage({ id }: { id: string }) {
  const t = useT();
  const { introductions } = useServices();
  const { run, busy, refusal } = useDone();
  const [body, setBody] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => introductions.write(id, body), t('intro.message.sent'))) setBody('');
  };
  return (
    <Stack component="form" noValidate onSubmit={(event) => void send(event)} spacing={1.5} sx={{ mt: 2 }}>
      <TextField
        id="introduction-message"
        multiline
        minRows={4}
        label={t('intro.message.write')}
        helperText={t('intro.message.help')}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <div role="alert">{refusal ? <Alert severity="error">{refusal}</Alert> : null}</div>
      <Button type="submit" variant="contained" loading={busy} sx={{ alignSelf: 'flex-start' }}>
        {t('intro.message.send')}
      </Button>
    </Stack>
  );
}

/** What both sides wrote, in order, and the way to write. */
export function Messages({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const { id, side, messages, proposer, recipient, abilities } = introduction;
  if (side === null || introduction.state === 'DRAFT') return null;
  const { items, total } = messages;
  if (items.length === 0 && !abilities.converse) return null;
  return (
    <Section title={t('intro.messages')}>
      {items.length === 0 ? <Typography color="text.secondary">{t('intro.messages.none')}</Typography> : null}
      <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((message) => (
          <Words
            key={message.id}
            message={message}
            name={(message.side === 'PROPOSER' ? proposer : recipient).name}
            own={message.side === side}
          />
        ))}
      </Stack>
      {total > items.length ? (
        <Typography sx={{ mt: 1 }}>{t('intro.messages.more', { count: total - items.length })}</Typography>
      ) : null}
      {abilities.converse ? <WriteMessage id={id} /> : null}
    </Section>
  );
}
