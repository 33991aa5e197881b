import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Introduction } from '../data/introductions.js';
import { fromWire } from '../data/locales.js';
import { useT } from '../i18n/useT.js';
import { Section } from './Section.js';

/** Both letters side by side, each with who wrote it. */
export function Letters({ letters }: Pick<Introduction, 'letters'>) {
  const t = useT();
  if (letters.length === 0) return null;
  return (
    <Section title={t('intro.letters')}>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
      >
        {letters.map(({ locale, body, original, provenance }) => (
          <Paper key={locale} variant="outlined" sx={{ p: 2.5 }}>
            <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
              <Typography variant="h3">{t('intro.letter.of', { language: t(`intro.lang.${locale}`) })}</Typography>
              {original ? <Chip size="small" label={t('intro.original')} /> : null}
              <Chip size="small" variant="outlined" label={t(`intro.provenance.${provenance}`)} />
            </Stack>
            <Typography
              lang={fromWire(locale)}
              sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: locale === 'JA' ? 1.8 : 1.6 }}
            >
              {body}
            </Typography>
          </Paper>
        ))}
      </Box>
    </Section>
  );
}
