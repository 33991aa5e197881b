import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { LinkBase, ListBase } from 'react-admin';
import { EmptyState } from '../components/EmptyState.js';
import { ListBody } from '../components/ListBody.js';
import { ChoiceFilter, FilterRow, SearchFilter } from '../components/ListFilters.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import { useFormats } from '../components/useFormats.js';
import { AdministratorsOnly } from '../concepts/AdministratorsOnly.js';
import type { User } from '../data/people.js';
import { useT } from '../i18n/useT.js';
import { CollectivityFilter } from './CollectivityFilter.js';
import { PeopleRooms } from './PeopleRooms.js';

const ROLES = ['ADMINISTRATOR', 'REVIEWER', 'MANAGER', 'CONTRIBUTOR', 'NONE'] as const;

function Name({ row }: { row: User }) {
  const t = useT();
  return (
    <Box>
      <Link component={LinkBase} to={`/users/${row.id}`} sx={{ fontWeight: 600 }}>
        {row.name}
      </Link>{' '}
      {row.suspendedAt ? <Chip size="small" color="error" variant="outlined" label={t('user.suspended')} /> : null}
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {row.email}
      </Typography>
    </Box>
  );
}

/** What somebody is on the platform and in collectivities, one line each. */
export function Roles({ user }: { user: Pick<User, 'administrator' | 'reviewer' | 'memberships'> }) {
  const t = useT();
  const lines = [
    ...(user.administrator ? [t('role.administrator')] : []),
    ...(user.reviewer ? [t('role.reviewer')] : []),
    ...user.memberships.map(({ role, collectivity }) =>
      t(role === 'MANAGER' ? 'role.manager' : 'role.contributor', { collectivity: collectivity.name }),
    ),
  ];
  if (lines.length === 0) return <>{t('user.noRole')}</>;
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Stack>
  );
}

function useColumns(): [Column<User>, ...Column<User>[]] {
  const t = useT();
  const { date } = useFormats();
  return [
    { key: 'name', label: t('field.name'), width: '38%', render: (row) => <Name row={row} /> },
    { key: 'roles', label: t('user.roles'), render: (row) => <Roles user={row} /> },
    {
      key: 'lastSignIn',
      label: t('user.lastSignIn'),
      render: ({ lastSignInAt }) => (lastSignInAt ? date(lastSignInAt) : t('user.never')),
    },
  ];
}

/** Everybody with an account, to be searched and filtered. */
export function UserList() {
  const t = useT();
  const columns = useColumns();
  const roles = ROLES.map((value) => ({ value, label: t(`user.filter.${value}`) }));
  return (
    <AdministratorsOnly>
      <Page title={t('nav.people')} intro={t('users.intro')}>
        <PeopleRooms />
        <ListBase<User> resource="users" perPage={20}>
          <FilterRow>
            <SearchFilter label={t('filter.users')} />
            <ChoiceFilter name="role" label={t('user.roles')} choices={roles} />
            <CollectivityFilter />
            <ChoiceFilter
              name="suspended"
              label={t('user.access')}
              choices={[
                { value: 'no', label: t('user.filter.active') },
                { value: 'yes', label: t('user.filter.suspended') },
              ]}
            />
          </FilterRow>
          <ListBody<User>
            caption={t('nav.people')}
            columns={columns}
            empty={<EmptyState title={t('users.none')} hint={t('list.noneFoundHint')} />}
          />
        </ListBase>
      </Page>
    </AdministratorsOnly>
  );
}
