import CheckIcon from '@mui/icons-material/VerifiedOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Programme } from '../data/programme.js';
import { useFormats } from '../components/useFormats.js';
import { useT } from '../i18n/useT.js';

/** What was reached, and whether anything better is possible: said in a sentence, with its numbers. */
export function ProofNote({ programme }: { programme: Programme }) {
  const t = useT();
  const { number } = useFormats();
  const { proof, meetings, served, milliseconds } = programme;
  if (!proof) return null;
  const values = {
    ...{ meetings: meetings.length, value: number(proof.value), bound: number(proof.bound), unmet: proof.unmet },
    gap: number(Math.ceil(proof.gap * 10_000) / 100),
    least: served.findIndex((count) => count > 0),
    seconds: number(Math.round((milliseconds ?? 0) / 100) / 10),
  };
  const Icon = proof.optimal ? CheckIcon : InfoIcon;
  return (
    <Stack direction="row" spacing={1.5} sx={{ my: 2, maxWidth: '80ch' }}>
      <Icon aria-hidden="true" sx={{ color: proof.optimal ? 'success.main' : 'text.secondary', mt: 0.25 }} />
      <Box>
        <Typography sx={{ fontWeight: 600 }}>
          {t(proof.optimal ? 'programme.optimal' : 'programme.near', values)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {[t('programme.summary', values), t(proof.fairest ? 'programme.fairest' : 'programme.fair', values)].join(
            ' ',
          )}
        </Typography>
      </Box>
    </Stack>
  );
}
