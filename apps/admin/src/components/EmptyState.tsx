import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Nothing is here: says why, and what to do. */
export function EmptyState({ title, hint, action }: { title: string; hint: ReactNode; action?: ReactNode }) {
  return (
    <Box sx={{ py: 5, px: 3, border: '1px dashed var(--line-strong)', borderRadius: 1, textAlign: 'center' }}>
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: action ? 2 : 0, mx: 'auto', maxWidth: '60ch' }}>
        {hint}
      </Typography>
      {action}
    </Box>
  );
}
