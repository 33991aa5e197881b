import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormats } from '../components/useFormats.js';
import type { Introduction } from '../data/introductions.js';
import { useT } from '../i18n/useT.js';
import { Section } from './Section.js';

const REASONS_SHOWN = 5;

/** Why the pair was suggested, as it was known when the letter went out. */
export function Score({ introduction: { score } }: { introduction: Introduction }) {
  const t = useT();
  const { number } = useFormats();
  if (!score || score.score === 0) return null;
  return (
    <Section title={t('intro.score')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('intro.score.of', { score: number(Math.round(score.score * 100)) })}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ m: 0, pl: 2.5 }}>
        {score.reasons.slice(0, REASONS_SHOWN).map(({ sentence }) => (
          <Typography key={sentence} component="li" variant="body2">
            {sentence}
          </Typography>
        ))}
      </Stack>
    </Section>
  );
}
