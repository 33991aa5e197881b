import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Locale } from '#shared';
import { useFormats } from '../components/useFormats.js';
import { useT } from '../i18n/useT.js';
import { Shown } from './Shown.js';
import { suggestedIn, type ForField } from './useSuggesting.js';

interface FieldSuggestionsProps {
  name: string;
  label: string;
  locale: Locale;
  suggestions: readonly ForField[];
  busy: boolean;
  take: (id: string, fields: readonly string[] | null) => void;
}

/** What is suggested for one field, with who and when, and whether the original has changed since. */
export function FieldSuggestions({ name, label, locale, suggestions, busy, take }: FieldSuggestionsProps) {
  const t = useT();
  const { date } = useFormats();
  return suggestions.map(({ suggestion, field }) => {
    const who = suggestion.suggestedBy ?? t('stale.somebody');
    return (
      <Paper key={suggestion.id} variant="outlined" sx={{ width: '100%', p: 1.5 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t('suggested.by', { who, date: date(suggestion.suggestedAt) })}
        </Typography>
        {field.outdated ? (
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            {t('suggested.outdated', { version: field.sourceVersion })}
          </Typography>
        ) : null}
        <Box lang={locale} sx={{ my: 1, overflowWrap: 'anywhere' }}>
          <Shown value={suggestedIn(field)} />
        </Box>
        <Button
          variant="outlined"
          size="small"
          disabled={busy}
          onClick={() => take(suggestion.id, [name])}
          aria-label={t('suggested.takeOf', { field: label, who })}
        >
          {t('suggested.take')}
        </Button>
      </Paper>
    );
  });
}
