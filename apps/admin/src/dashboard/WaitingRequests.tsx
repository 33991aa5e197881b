import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { LinkBase, useGetList } from 'react-admin';
import { useViewer } from '../auth/useViewer.js';
import type { JoinRequest } from '../data/people.js';
import { useT } from '../i18n/useT.js';
import { isManager } from '../layout/navigation.js';

const FIRST = { page: 1, perPage: 1 };

/** Requests to join that wait for my answer; nothing where none does. */
export function WaitingRequests() {
  const t = useT();
  const viewer = useViewer();
  const manages = viewer !== undefined && (viewer.administrator || isManager(viewer));
  const { total } = useGetList<JoinRequest>(
    'joinRequests',
    { pagination: FIRST, filter: { state: 'ASKED' } },
    { enabled: manages },
  );
  if (!total) return null;
  return (
    <Alert severity="info" sx={{ mb: 3 }}>
      {t('join.waiting', { count: total })}{' '}
      <Link component={LinkBase} to="/joinRequests">
        {t('join.open')}
      </Link>
    </Alert>
  );
}
