import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Introduction } from '../data/introductions.js';
import { fromWire } from '../data/locales.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { Section } from './Section.js';

/** Both letters side by side, the reader's own language first, each with who wrote it. */
export function Letters({ letters }: Pick<Introduction, 'letters'>) {
  const t = useT();
  const locale = useReaderLocale();
  const own = (letter: (typeof letters)[number]) => (fromWire(letter.locale) === locale ? 0 : 1);
  const ordered = letters.toSorted((a, b) => own(a) - own(b));
  if (letters.length === 0) return null;
  return (
    <Section title={t('intro.letters')}>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
      >
        {ordered.map(({ locale: written, body, original, provenance }) => (
          <Paper key={written} variant="outlined" sx={{ p: 2.5 }}>
            <Stack direction="row" spacing={1} useFlexGap sx={{ mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
              <Typography variant="h3">{t('intro.letter.of', { language: t(`intro.lang.${written}`) })}</Typography>
              {original ? <Chip size="small" label={t('intro.original')} /> : null}
              <Chip size="small" variant="outlined" label={t(`intro.provenance.${provenance}`)} />
            </Stack>
            <Typography
              lang={fromWire(written)}
              sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: written === 'JA' ? 1.8 : 1.6 }}
            >
              {body}
            </Typography>
          </Paper>
        ))}
      </Box>
    </Section>
  );
}
