import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { LANGUAGE_NAMES } from '#shared';
import { useServices } from '../app/services.js';
import { useFormats } from '../components/useFormats.js';
import { fromWire } from '../data/locales.js';
import type { MySuggestion } from '../data/translations.js';
import { useT } from '../i18n/useT.js';
import { SUGGESTION } from './looks.js';
import { Sign } from './Sign.js';

function One({ suggestion }: { suggestion: MySuggestion }) {
  const t = useT();
  const { date } = useFormats();
  const { caseTitle, locale, status, suggestedAt, fields, answer } = suggestion;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{caseTitle}</Typography>
      <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Sign look={SUGGESTION[status]} label={t(`suggestion.${status}`)} />
        <Typography variant="body2" color="text.secondary">
          <span lang={fromWire(locale)}>{LANGUAGE_NAMES[fromWire(locale)]}</span>
          {t('list.comma')}
          {t('suggest.count', { count: fields.length })}
          {t('list.comma')}
          {date(suggestedAt)}
        </Typography>
      </Stack>
      {answer ? (
        <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap', maxWidth: '72ch' }}>
          {t('suggestion.answer')} {answer}
        </Typography>
      ) : null}
    </Paper>
  );
}

/** What the viewer has suggested to others, and what became of it; nothing where nothing was. */
export function MySuggestions() {
  const t = useT();
  const { translations } = useServices();
  const { data, error } = useQuery({ queryKey: ['mySuggestions'], queryFn: () => translations.mySuggestions() });
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data || data.length === 0) return null;
  return (
    <Stack component="section" aria-labelledby="my-suggestions" spacing={1.5} sx={{ mt: 5 }}>
      <Typography variant="h2" id="my-suggestions">
        {t('suggestion.mine')}
      </Typography>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((suggestion) => (
          <One key={suggestion.id} suggestion={suggestion} />
        ))}
      </Stack>
    </Stack>
  );
}
