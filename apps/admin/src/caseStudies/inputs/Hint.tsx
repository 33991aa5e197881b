import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useSurroundings } from './context.js';

interface HintProps {
  path: string;
  error?: string | undefined;
  children?: ReactNode;
  counter?: ReactNode;
}

/** What stands under a field: its fault, else what publication still needs, else a word of help; and its counter. */
export function Hint({ path, error, children, counter }: HintProps) {
  const needed = useSurroundings().missing.get(path);
  const said = error ?? needed ?? children;
  if (!said && !counter) return null;
  return (
    <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <Box component="span" sx={{ color: error ? 'error.main' : needed ? 'warning.main' : 'text.secondary' }}>
        {said}
      </Box>
      {counter}
    </Box>
  );
}
