import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { LinkBase } from 'react-admin';
import { Navigate } from 'react-router';
import { useViewer } from '../auth/useViewer.js';
import { NotFound } from '../layout/NotFound.js';
import { AnyCollectivity } from '../members/ChooseCollectivity.js';
import { Page } from './Page.js';

interface ChooseOwnProps {
  /** Where the page of a collectivity is: `/<room>/<id>`. */
  room: string;
  title: string;
  intro: string;
  /** Only those that the reader manages. */
  managed?: boolean;
}

/** Which of one's collectivities: a member of one goes straight there; administrators may choose any. */
export function ChooseOwn({ room, title, intro, managed = false }: ChooseOwnProps) {
  const viewer = useViewer();
  if (!viewer) return null;
  const own = viewer.memberships
    .filter(({ role }) => !managed || role === 'MANAGER')
    .map(({ collectivity }) => collectivity);
  if (!viewer.administrator && own.length === 0) return <NotFound />;
  if (!viewer.administrator && own.length === 1 && own[0]) return <Navigate to={`/${room}/${own[0].id}`} replace />;
  return (
    <Page title={title} intro={intro}>
      <Stack spacing={2} component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 3 }}>
        {own.map(({ id, name }) => (
          <li key={id}>
            <Link component={LinkBase} to={`/${room}/${id}`}>
              {name}
            </Link>
          </li>
        ))}
      </Stack>
      {viewer.administrator ? <AnyCollectivity room={room} help={intro} /> : null}
    </Page>
  );
}
