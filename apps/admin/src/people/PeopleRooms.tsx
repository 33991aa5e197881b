import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { LinkBase, useLocation } from 'react-admin';
import { useViewer } from '../auth/useViewer.js';
import { useT } from '../i18n/useT.js';
import { isInside } from '../layout/navigation.js';

const ROOMS = [
  { to: '/users', label: 'people.everybody', administrator: true },
  { to: '/members', label: 'people.members' },
  { to: '/joinRequests', label: 'people.requests' },
] as const;

/** What there is about people, from each of these pages to the others. */
export function PeopleRooms() {
  const t = useT();
  const { pathname } = useLocation();
  const viewer = useViewer();
  const rooms = ROOMS.filter((room) => !('administrator' in room) || viewer?.administrator);
  return (
    <Stack
      component="nav"
      aria-label={t('people.rooms')}
      direction="row"
      spacing={3}
      useFlexGap
      sx={{ mb: 3, flexWrap: 'wrap' }}
    >
      {rooms.map(({ to, label }) => {
        const here = isInside(pathname, to);
        return (
          <Link
            key={to}
            component={LinkBase}
            to={to}
            aria-current={here ? 'page' : undefined}
            underline={here ? 'none' : 'hover'}
            sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44, fontWeight: here ? 700 : 500 }}
          >
            {t(label)}
          </Link>
        );
      })}
    </Stack>
  );
}
