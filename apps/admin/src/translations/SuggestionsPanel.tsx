import Button from '@mui/material/Button';
import DialogContentText from '@mui/material/DialogContentText';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ActionDialog } from '../components/ActionDialog.js';
import { useFormats } from '../components/useFormats.js';
import type { Suggestion } from '../data/translations.js';
import { useT } from '../i18n/useT.js';
import type { SheetState } from './useSheet.js';

function DeclineDialog({ suggestion, state, close }: { suggestion: Suggestion; state: SheetState; close: () => void }) {
  const t = useT();
  const [words, setWords] = useState('');
  return (
    <ActionDialog
      title={t('suggested.decline.title')}
      confirm={t('suggested.decline.confirm')}
      disabled={words.trim() === ''}
      act={() => state.decline(suggestion.id, words)}
      said={t('suggested.declined')}
      close={close}
    >
      <DialogContentText>
        {t('suggested.decline.text', { who: suggestion.suggestedBy ?? t('stale.somebody') })}
      </DialogContentText>
      <TextField
        id="suggestion-answer"
        label={t('suggested.answer')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        multiline
        minRows={3}
        required
      />
    </ActionDialog>
  );
}

function One({ suggestion, state }: { suggestion: Suggestion; state: SheetState }) {
  const t = useT();
  const { date } = useFormats();
  const [declines, setDeclines] = useState(false);
  const who = suggestion.suggestedBy ?? t('stale.somebody');
  const open = suggestion.fields.filter(({ taken }) => !taken);
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{t('suggested.by', { who, date: date(suggestion.suggestedAt) })}</Typography>
      <Typography variant="body2">{t('suggested.open', { count: open.length })}</Typography>
      {suggestion.note ? (
        <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap', maxWidth: '72ch' }}>{suggestion.note}</Typography>
      ) : null}
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1.5, flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          disabled={state.busy}
          onClick={() => state.take(suggestion.id, null)}
          aria-label={t('suggested.takeAllOf', { who })}
        >
          {t('suggested.takeAll')}
        </Button>
        <Button disabled={state.busy} onClick={() => setDeclines(true)} aria-label={t('suggested.declineOf', { who })}>
          {t('suggested.decline')}
        </Button>
      </Stack>
      {declines ? <DeclineDialog suggestion={suggestion} state={state} close={() => setDeclines(false)} /> : null}
    </Paper>
  );
}

/** What waits for the owner's decision: by whom, with which word, and what can be done with all of it at once. */
export function SuggestionsPanel({ state }: { state: SheetState }) {
  const t = useT();
  const { suggestions } = state.sheet;
  if (suggestions.length === 0) return null;
  return (
    <Stack component="section" aria-labelledby="suggestions-title" spacing={1.5} sx={{ mb: 4 }}>
      <Typography variant="h3" component="h2" id="suggestions-title">
        {t('suggested.title')}
      </Typography>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {suggestions.map((suggestion) => (
          <One key={suggestion.id} suggestion={suggestion} state={state} />
        ))}
      </Stack>
    </Stack>
  );
}
