import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { EmptyState } from '../components/EmptyState.js';
import { RecordTable, type Column } from '../components/RecordTable.js';
import { useFormats } from '../components/useFormats.js';
import type { Member } from '../data/people.js';
import { useT } from '../i18n/useT.js';
import { MemberDialog, type MemberAct } from './MemberDialogs.js';

type Row = Member & { id: string };
type Choose = (act: MemberAct, member: Member) => void;

function Name({ row }: { row: Row }) {
  const t = useT();
  return (
    <Box>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {row.person.name}
      </Typography>{' '}
      {row.suspended ? <Chip size="small" color="error" variant="outlined" label={t('user.suspended')} /> : null}
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {row.email}
      </Typography>
    </Box>
  );
}

function Actions({ row, choose }: { row: Row; choose: Choose }) {
  const t = useT();
  const { name } = row.person;
  if (row.lastManager)
    return (
      <Typography variant="body2" color="text.secondary">
        {t('member.lastManager')}
      </Typography>
    );
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {row.abilities.setRole ? (
        <Button size="small" onClick={() => choose('role', row)} aria-label={t('member.changeRoleOf', { name })}>
          {t('member.changeRole')}
        </Button>
      ) : null}
      <Button size="small" onClick={() => choose('handOver', row)} aria-label={t('member.handOverOf', { name })}>
        {t('member.handOver')}
      </Button>
      {row.abilities.remove ? (
        <Button
          size="small"
          color="error"
          onClick={() => choose('remove', row)}
          aria-label={t('member.removeOf', { name })}
        >
          {t('member.remove')}
        </Button>
      ) : null}
    </Stack>
  );
}

function useColumns(choose: Choose): [Column<Row>, ...Column<Row>[]] {
  const t = useT();
  const { date } = useFormats();
  return [
    { key: 'name', label: t('field.name'), width: '34%', render: (row) => <Name row={row} /> },
    { key: 'role', label: t('member.role'), render: ({ role }) => t(`member.role.${role}`) },
    { key: 'since', label: t('member.since'), render: ({ since }) => date(since) },
    {
      key: 'actions',
      label: t('member.actions'),
      width: '34%',
      render: (row) => <Actions row={row} choose={choose} />,
    },
  ];
}

/** Who belongs to the collectivity, and what can be changed about it. */
export function MembersTable({
  collectivityId,
  members,
  total,
}: {
  collectivityId: string;
  members: readonly Member[];
  total: number;
}) {
  const t = useT();
  const [chosen, setChosen] = useState<{ act: MemberAct; member: Member } | null>(null);
  const columns = useColumns((act, member) => setChosen({ act, member }));
  const rows = members.map((member) => ({ ...member, id: member.person.id }));
  return (
    <Box component="section" aria-labelledby="members-title">
      <Typography variant="h2" id="members-title" sx={{ mb: 2 }}>
        {t('members.count', { count: total })}
      </Typography>
      {rows.length === 0 ? (
        <EmptyState title={t('members.none')} hint={t('members.noneHint')} />
      ) : (
        <RecordTable caption={t('people.members')} columns={columns} rows={rows} />
      )}
      {chosen ? (
        <MemberDialog
          key={`${chosen.act} ${chosen.member.person.id}`}
          {...chosen}
          collectivityId={collectivityId}
          close={() => setChosen(null)}
        />
      ) : null}
    </Box>
  );
}
