import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import DialogContentText from '@mui/material/DialogContentText';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { HandOverView, Member, Place } from '../data/people.js';
import { useT } from '../i18n/useT.js';

/** What can be changed about a member. */
export type MemberAct = 'role' | 'handOver' | 'remove';

interface DialogProps {
  member: Member;
  collectivityId: string;
  close: () => void;
}

const placeOf = ({ member, collectivityId }: DialogProps): Place => ({
  userId: member.person.id,
  collectivityId,
  version: member.version,
});

function RoleDialog(props: DialogProps) {
  const t = useT();
  const { people } = useServices();
  const { member, close } = props;
  const role = member.role === 'MANAGER' ? 'CONTRIBUTOR' : 'MANAGER';
  return (
    <ActionDialog
      title={t(`member.make.${role}`, { name: member.person.name })}
      confirm={t('member.changeRole')}
      act={() => people.setRole(placeOf(props), role)}
      said={t('member.roleSaved')}
      close={close}
    >
      <DialogContentText>{t(`member.make.${role}.text`)}</DialogContentText>
    </ActionDialog>
  );
}

/** What is in somebody's care, as it will move. */
function Belongings({ view }: { view: HandOverView }) {
  const t = useT();
  if (view.belongings.length === 0) return <DialogContentText>{t('handOver.nothing')}</DialogContentText>;
  return (
    <Box>
      <DialogContentText>{t('handOver.moves')}</DialogContentText>
      <Box component="ul" sx={{ mt: 1, mb: 0, pl: 2.5 }}>
        {view.belongings.map(({ kind, count }) => (
          <li key={kind}>{t(`handOver.${kind}`, { count })}</li>
        ))}
      </Box>
    </Box>
  );
}

function HandOverFields({ view, to, setTo }: { view: HandOverView; to: string; setTo: (to: string) => void }) {
  const t = useT();
  return (
    <>
      <Belongings view={view} />
      {view.belongings.length > 0 ? (
        <TextField
          select
          id="hand-over-to"
          label={t('handOver.to')}
          value={to}
          onChange={(event) => setTo(event.target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { id: 'hand-over-to-label', shrink: true } }}
        >
          <MenuItem value="">{t('handOver.toManagers')}</MenuItem>
          {view.colleagues.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
    </>
  );
}

/** Hands over, and where the member leaves takes them out in the same step. */
function LeavingDialog({ leaves, ...props }: DialogProps & { leaves: boolean }) {
  const t = useT();
  const { people } = useServices();
  const { member, close } = props;
  const [to, setTo] = useState('');
  const place = placeOf(props);
  const { data, error } = useQuery({
    queryKey: ['handOver', place.collectivityId, place.userId],
    queryFn: () => people.handOverView(place),
    gcTime: 0,
  });
  const nothing = !leaves && data?.belongings.length === 0;
  const key = leaves ? 'member.remove' : 'member.handOver';
  return (
    <ActionDialog
      title={t(`${key}.title`, { name: member.person.name })}
      confirm={t(key)}
      danger={leaves}
      disabled={!data || nothing}
      act={() => (leaves ? people.remove(place, to || null) : people.handOver(place, to || null))}
      said={t(`${key}.done`)}
      close={close}
    >
      <DialogContentText>{t(`${key}.text`)}</DialogContentText>
      {data ? <HandOverFields view={data} to={to} setTo={setTo} /> : null}
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {!data && !error ? <LinearProgress aria-label={t('list.loading')} /> : null}
    </ActionDialog>
  );
}

/** Asks before something about a member changes, and says what will happen. */
export function MemberDialog({ act, ...props }: DialogProps & { act: MemberAct }) {
  return act === 'role' ? <RoleDialog {...props} /> : <LeavingDialog {...props} leaves={act === 'remove'} />;
}
