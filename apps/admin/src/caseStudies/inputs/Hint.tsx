import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useSurroundings } from './context.js';

interface HintProps {
  path: string;
  error?: string | undefined;
  /** Something is typed already: publication no longer asks for it. */
  filled?: boolean;
  children?: ReactNode;
  counter?: ReactNode;
}

/** What stands under a field: its fault, else what publication still needs, else a word of help; and its counter. */
export function Hint({ path, error, filled = false, children, counter }: HintProps) {
  const missing = useSurroundings().missing.get(path);
  const needed = filled ? undefined : missing;
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
