import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { LinkBase, useNavigate } from 'react-admin';
import { Navigate } from 'react-router';
import { useViewer } from '../auth/useViewer.js';
import { useCollectivityOptions, type CollectivityOption } from '../caseStudies/inputs/useCollectivityOptions.js';
import { Page } from '../components/Page.js';
import { useT } from '../i18n/useT.js';
import { NotFound } from '../layout/NotFound.js';
import { PeopleRooms } from '../people/PeopleRooms.js';

/** Any collectivity, for administrators. @param room where its page is */
export function AnyCollectivity({ room, help }: { room: string; help: string }) {
  const t = useT();
  const navigate = useNavigate();
  const options = useCollectivityOptions();
  return (
    <Autocomplete<CollectivityOption>
      {...options}
      id="choose-collectivity"
      value={null}
      onChange={(_, chosen) => {
        if (chosen) navigate(`/${room}/${chosen.id}`);
      }}
      sx={{ maxWidth: 480 }}
      renderInput={(params) => <TextField {...params} label={t('field.collectivity')} helperText={help} />}
    />
  );
}

/** Whose members: a manager of one collectivity goes straight there. */
export function ChooseCollectivity() {
  const t = useT();
  const viewer = useViewer();
  if (!viewer) return null;
  const own = viewer.memberships.filter(({ role }) => role === 'MANAGER').map(({ collectivity }) => collectivity);
  if (!viewer.administrator && own.length === 0) return <NotFound />;
  if (!viewer.administrator && own.length === 1 && own[0]) return <Navigate to={`/members/${own[0].id}`} replace />;
  return (
    <Page title={t('people.members')} intro={t('members.choose')}>
      <PeopleRooms />
      <Stack spacing={2} component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 3 }}>
        {own.map(({ id, name }) => (
          <li key={id}>
            <Link component={LinkBase} to={`/members/${id}`}>
              {name}
            </Link>
          </li>
        ))}
      </Stack>
      {viewer.administrator ? <AnyCollectivity room="members" help={t('members.choose.help')} /> : null}
    </Page>
  );
}
