import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Stack from '@mui/material/Stack';
import type { ReactNode, RefObject } from 'react';
import { HEARD_ONLY } from '../../components/heardOnly.js';
import { useT } from '../../i18n/useT.js';
import { fieldId } from '../fields.js';

interface MediaFieldProps {
  name: 'photos' | 'attachments';
  help: string;
  /** The order after a move, to be read aloud. */
  news: string;
  error: string | undefined;
  /** Where files are added, below the rows. */
  zone: ReactNode;
  children: ReactNode;
  listRef: RefObject<HTMLDivElement | null>;
  count: number;
}

/** A list of files under its name, with its fault. */
export function MediaField({ name, help, news, error, zone, count, children, listRef }: MediaFieldProps) {
  const t = useT();
  return (
    <Stack ref={listRef} spacing={1.5} role="group" aria-labelledby={`${name}-label`} id={fieldId(name)} tabIndex={-1}>
      <FormLabel component="div" id={`${name}-label`} sx={{ fontWeight: 600 }}>
        {t(`field.${name}`)}
      </FormLabel>
      <FormHelperText>{help}</FormHelperText>
      {error ? <FormHelperText error>{error}</FormHelperText> : null}
      {count > 0 ? (
        <Stack component="ol" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {children}
        </Stack>
      ) : null}
      {zone}
      <Box role="status" sx={HEARD_ONLY}>
        {news}
      </Box>
    </Stack>
  );
}
