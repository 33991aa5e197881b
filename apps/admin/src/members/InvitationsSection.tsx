import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogContentText from '@mui/material/DialogContentText';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import { EmptyState } from '../components/EmptyState.js';
import { RecordTable, type Column } from '../components/RecordTable.js';
import { useFormats } from '../components/useFormats.js';
import type { Invitation } from '../data/people.js';
import { useT } from '../i18n/useT.js';
import { InviteDialog } from './InviteDialog.js';

function useColumns(revoke: (invitation: Invitation) => void): [Column<Invitation>, ...Column<Invitation>[]] {
  const t = useT();
  const { date } = useFormats();
  return [
    { key: 'email', label: t('user.email'), width: '34%', render: ({ email }) => email },
    { key: 'role', label: t('member.role'), render: ({ role }) => (role ? t(`member.role.${role}`) : '') },
    { key: 'inviter', label: t('invitation.by'), render: ({ inviterName }) => inviterName },
    { key: 'expires', label: t('invitation.until'), render: ({ expiresAt }) => date(expiresAt) },
    {
      key: 'actions',
      label: t('member.actions'),
      render: (row) => (
        <Button
          size="small"
          color="error"
          onClick={() => revoke(row)}
          aria-label={t('invitation.revokeOf', { email: row.email })}
        >
          {t('invitation.revoke')}
        </Button>
      ),
    },
  ];
}

function Invitations({ collectivityId }: { collectivityId: string }) {
  const t = useT();
  const { people } = useServices();
  const [going, setGoing] = useState<Invitation | null>(null);
  const columns = useColumns(setGoing);
  const { data, error, isPending } = useQuery({
    queryKey: ['members', collectivityId, 'invitations'],
    queryFn: () => people.invitations(collectivityId),
  });
  if (isPending) return <LinearProgress aria-label={t('list.loading')} />;
  if (error) return <Alert severity="error">{error.message}</Alert>;
  return (
    <>
      {data.length === 0 ? (
        <EmptyState title={t('invitation.none')} hint={t('invitation.noneHint')} />
      ) : (
        <RecordTable caption={t('invitation.title')} columns={columns} rows={data} />
      )}
      {going ? (
        <ActionDialog
          title={t('invitation.revoke.title', { email: going.email })}
          confirm={t('invitation.revoke')}
          danger
          act={() => people.revoke(going.id)}
          said={t('invitation.revoked')}
          close={() => setGoing(null)}
        >
          <DialogContentText>{t('invitation.revoke.text')}</DialogContentText>
        </ActionDialog>
      ) : null}
    </>
  );
}

/** Open invitations into a collectivity, and the way to send one. */
export function InvitationsSection({ collectivityId }: { collectivityId: string }) {
  const t = useT();
  const [inviting, setInviting] = useState(false);
  return (
    <Box component="section" aria-labelledby="invitations-title">
      <Stack direction="row" spacing={2} sx={{ mb: 2, justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h2" id="invitations-title">
          {t('invitation.title')}
        </Typography>
        <Button variant="contained" onClick={() => setInviting(true)}>
          {t('invitation.invite')}
        </Button>
      </Stack>
      <Invitations collectivityId={collectivityId} />
      {inviting ? <InviteDialog collectivityId={collectivityId} close={() => setInviting(false)} /> : null}
    </Box>
  );
}
