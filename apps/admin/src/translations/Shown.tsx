import Box from '@mui/material/Box';
import { RichText } from '#ui';
import { textStyles } from '../richText/styles.js';
import type { SheetValue } from './values.js';

/** A text as readers will see it: a section with its formatting. */
export function Shown({ value }: { value: SheetValue }) {
  if (typeof value === 'string')
    return (
      <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
        {value}
      </Box>
    );
  return (
    <Box sx={textStyles}>
      <RichText document={value} />
    </Box>
  );
}
