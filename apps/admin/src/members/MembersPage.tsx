import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-admin';
import { useServices } from '../app/services.js';
import { Page } from '../components/Page.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { CollectivityRequests } from '../joinRequests/JoinRequestList.js';
import { PeopleRooms } from '../people/PeopleRooms.js';
import { DomainsSection } from './DomainsSection.js';
import { InvitationsSection } from './InvitationsSection.js';
import { MembersTable } from './MembersTable.js';

/** A collectivity's people: who belongs, who asks to, and which mail domains are its own. */
export function MembersPage() {
  const t = useT();
  const locale = useReaderLocale();
  const { people } = useServices();
  const { id = '' } = useParams<{ id: string }>();
  const { data, error, isPending } = useQuery({ queryKey: ['members', id, locale], queryFn: () => people.members(id) });
  const collectivity = data?.collectivity;
  return (
    <Page
      key={id}
      title={collectivity ? t('members.title', { name: collectivity.name }) : t('people.members')}
      intro={t('members.intro')}
    >
      <PeopleRooms />
      {isPending ? <LinearProgress aria-label={t('list.loading')} /> : null}
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {data ? (
        <Stack spacing={5}>
          <MembersTable collectivityId={id} members={data.memberships.items} total={data.memberships.total} />
          <InvitationsSection collectivityId={id} />
          <CollectivityRequests collectivityId={id} />
          <DomainsSection collectivityId={id} domains={data.mailDomains} />
        </Stack>
      ) : null}
    </Page>
  );
}
