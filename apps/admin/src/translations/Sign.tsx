import Box from '@mui/material/Box';
import type { Look } from './looks.js';

/** A state as a sign and its word, which stays in one piece: it is short, and Japanese would be parted after any sign. */
export function Sign({ look: { Icon, colour }, label }: { look: Look; label: string }) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontSize: '0.875rem', wordBreak: 'keep-all' }}
    >
      <Icon aria-hidden="true" sx={{ fontSize: 16, color: colour }} />
      {label}
    </Box>
  );
}
