import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

/** What can be done with the page, always within reach. */
export function Bar({ children }: { children: ReactNode }) {
  return (
    <Paper
      square
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 'appBar',
        mt: 4,
        mx: { xs: -2, md: -3 },
        px: { xs: 2, md: 3 },
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        // At great zoom it would leave no room for what is written.
        '@media (max-height: 480px)': { position: 'static' },
        '@media print': { display: 'none' },
      }}
    >
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        {children}
      </Stack>
    </Paper>
  );
}

/** How it stands, told as it changes. */
export function BarStatus({ children }: { children: ReactNode }) {
  return (
    <Box
      role="status"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, color: 'text.secondary', fontSize: '0.875rem' }}
    >
      {children}
    </Box>
  );
}
