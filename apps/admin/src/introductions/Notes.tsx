import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useServices } from '../app/services.js';
import { useFormats } from '../components/useFormats.js';
import type { Introduction } from '../data/introductions.js';
import { useT } from '../i18n/useT.js';
import { Section } from './Section.js';
import { useDone } from './useDone.js';

/** What one's own side keeps for itself. */
export function Notes({ introduction: { id, notes, abilities } }: { introduction: Introduction }) {
  const t = useT();
  const { moment } = useFormats();
  const { introductions } = useServices();
  const { run, busy, refusal } = useDone();
  const [body, setBody] = useState('');
  if (!abilities.note) return null;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => introductions.addNote(id, body), t('intro.note.added'))) setBody('');
  };
  return (
    <Section title={t('intro.notes')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('intro.notes.hint')}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {notes.map((note) => (
          <Paper key={note.id} component="li" variant="outlined" sx={{ p: 1.5 }}>
            <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note.body}</Typography>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
              {[note.author, moment(note.createdAt)].filter(Boolean).join(t('list.comma'))}
            </Typography>
            <Button
              size="small"
              onClick={() => void run(() => introductions.removeNote(note.id), t('intro.note.removed'))}
              aria-label={`${t('intro.note.remove')}: ${note.body.slice(0, 60)}`}
            >
              {t('intro.note.remove')}
            </Button>
          </Paper>
        ))}
      </Stack>
      <Stack component="form" noValidate onSubmit={(event) => void add(event)} spacing={1.5} sx={{ mt: 1.5 }}>
        <TextField
          id="introduction-note"
          multiline
          minRows={2}
          label={t('intro.note.write')}
          value={body}
          onChange={(event) => setBody(event.target.value)}
        />
        <div role="alert">{refusal ? <Alert severity="error">{refusal}</Alert> : null}</div>
        <Button type="submit" variant="outlined" loading={busy} sx={{ alignSelf: 'flex-start' }}>
          {t('intro.note.add')}
        </Button>
      </Stack>
    </Section>
  );
}
