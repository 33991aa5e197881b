import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { EmptyState } from '../components/EmptyState.js';
import type { Delegation } from '../data/programme.js';
import { useT } from '../i18n/useT.js';
import { WishesDialog } from './DelegationDialogs.js';
import { MeetingList } from './MeetingList.js';
import type { GatheringParts } from './parts.js';
import { useProgramme } from './useProgramme.js';

function Own({ delegation, ...parts }: GatheringParts & { delegation: Delegation }) {
  const t = useT();
  const { programme } = useProgramme(parts.edition, null);
  const [editing, setEditing] = useState(false);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={`delegation-${delegation.id}`} sx={{ p: 3, mb: 3 }}>
      <Typography variant="h2" id={`delegation-${delegation.id}`} sx={{ mb: 1 }}>
        {delegation.collectivity.name}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {t('programme.own.wishes', {
          min: delegation.min,
          max: delegation.max,
          absent: delegation.absentRounds.length,
        })}
      </Typography>
      {programme ? (
        <MeetingList {...parts} programme={programme} delegation={delegation} />
      ) : (
        <Typography>{t('programme.own.none')}</Typography>
      )}
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ mt: 2, flexWrap: 'wrap', '@media print': { display: 'none' } }}
      >
        {delegation.abilities.editWishes ? (
          <Button variant="contained" onClick={() => setEditing(true)}>
            {t('programme.own.change')}
          </Button>
        ) : null}
        {programme ? (
          <>
            <Button component="a" href={`/programmes/${programme.id}/delegations/${delegation.id}.ics`} download>
              {t('programme.ics')}
            </Button>
            <Button onClick={() => window.print()}>{t('programme.print')}</Button>
          </>
        ) : null}
      </Stack>
      {editing ? <WishesDialog {...parts} delegation={delegation} close={() => setEditing(false)} /> : null}
    </Paper>
  );
}

/** A delegation's own day, and what its managers say of it. */
export function OwnProgramme(parts: GatheringParts) {
  const t = useT();
  if (parts.delegations.length === 0)
    return <EmptyState title={t('programme.notComing')} hint={t('programme.notComing.hint')} />;
  return parts.delegations.map((delegation) => <Own key={delegation.id} {...parts} delegation={delegation} />);
}
