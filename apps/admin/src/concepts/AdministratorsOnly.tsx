import LinearProgress from '@mui/material/LinearProgress';
import type { ReactNode } from 'react';
import { useViewer } from '../auth/useViewer.js';
import { useT } from '../i18n/useT.js';
import { NotFound } from '../layout/NotFound.js';

/** Screens that only administrators can do something with; for others there is nothing at the address. */
export function AdministratorsOnly({ children }: { children: ReactNode }) {
  const t = useT();
  const viewer = useViewer();
  if (!viewer) return <LinearProgress aria-label={t('list.loading')} />;
  return viewer.administrator ? children : <NotFound />;
}
