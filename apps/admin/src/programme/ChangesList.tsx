import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Programme } from '../data/programme.js';
import { useT } from '../i18n/useT.js';
import { type GatheringParts, namesOf } from './parts.js';

/** What is different from the programme that people had in hand. */
export function ChangesList({ programme, delegations }: GatheringParts & { programme: Programme }) {
  const t = useT();
  const names = namesOf(delegations);
  const { changes, proof } = programme;
  if (changes.length === 0) return null;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="changes-title"
      sx={{ p: 2, my: 2, maxWidth: '80ch' }}
    >
      <Typography variant="h2" id="changes-title" sx={{ fontSize: '1.125rem' }}>
        {t('programme.changes', { count: changes.length, kept: proof?.kept ?? 0 })}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {changes.map(({ kind, leftId, rightId, fromRound, toRound }) => (
          <li key={`${leftId} ${rightId}`}>
            {t(`programme.change.${kind}`, {
              ...{ left: names.get(leftId) ?? leftId, right: names.get(rightId) ?? rightId },
              ...{ from: fromRound ?? 0, to: toRound ?? 0 },
            })}
          </li>
        ))}
      </Box>
    </Paper>
  );
}
