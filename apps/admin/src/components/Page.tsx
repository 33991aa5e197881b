import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';
import { arrive } from './arrival.js';

interface PageProps {
  /** Name of the page: its heading and the window's title. */
  title: string;
  /** Language of the title where it is not the reader's. */
  titleLang?: string;
  intro?: ReactNode;
  /** What can be done here: at most one contained button. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the desk. Its heading takes the focus when one comes from another page, so that a screen reader says where one is. */
export function Page({ title, titleLang, intro, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrive()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Box>
      <title>{`${title} – Kakehashi`}</title>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={2}
        sx={{ justifyContent: 'space-between', alignItems: { sm: 'flex-start' }, mb: 3 }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h1" ref={heading} tabIndex={-1} lang={titleLang}>
            {title}
          </Typography>
          {intro ? (
            <Typography component="div" color="text.secondary" sx={{ mt: 1, maxWidth: '68ch' }}>
              {intro}
            </Typography>
          ) : null}
        </Box>
        {actions ? (
          <Stack direction="row" spacing={1} sx={{ flexShrink: 0 }}>
            {actions}
          </Stack>
        ) : null}
      </Stack>
      {children}
    </Box>
  );
}
