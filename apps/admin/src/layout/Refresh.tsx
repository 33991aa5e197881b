import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { RefreshIconButton, useLoading } from 'react-admin';
import { useT } from '../i18n/useT.js';

/**
 * Asks for all of the page again, with a ring around it while something is asked for. The button stays, so that the focus
 * does; react-admin's own goes away, and its sign has no name to be heard.
 */
export function Refresh() {
  const t = useT();
  const loading = useLoading();
  return (
    <Box
      sx={{ position: 'relative', display: { xs: 'none', sm: 'grid' }, placeItems: 'center', width: 44, height: 44 }}
    >
      <RefreshIconButton />
      {loading ? (
        <CircularProgress
          size={40}
          thickness={2}
          aria-label={t('list.loading')}
          sx={{ position: 'absolute', pointerEvents: 'none' }}
        />
      ) : null}
    </Box>
  );
}
