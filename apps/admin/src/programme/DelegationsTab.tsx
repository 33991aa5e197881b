import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { EmptyState } from '../components/EmptyState.js';
import { type Column, RecordTable } from '../components/RecordTable.js';
import { fromWire } from '../data/locales.js';
import type { Delegation } from '../data/programme.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { AddDelegationDialog, DelegationDialog } from './DelegationDialogs.js';
import type { GatheringParts } from './parts.js';
import { RowButton } from './RowButton.js';

function useColumns(
  rounds: number,
  edit: (row: Delegation) => void,
): readonly [Column<Delegation>, ...Column<Delegation>[]] {
  const t = useT();
  const languageNames = new Intl.DisplayNames(useReaderLocale(), { type: 'language' });
  return [
    {
      key: 'name',
      label: t('programme.delegation'),
      render: (row) => <RowButton onClick={() => edit(row)}>{row.collectivity.name}</RowButton>,
    },
    {
      key: 'country',
      label: t('programme.country'),
      render: (row) => t(`programme.country.${row.collectivity.country}`),
    },
    { key: 'meetings', label: t('programme.wanted'), render: ({ min, max }) => t('programme.range', { min, max }) },
    {
      key: 'there',
      label: t('programme.presence'),
      render: ({ absentRounds, leftEarly }) =>
        leftEarly
          ? t('programme.left')
          : t('programme.presenceOf', { there: rounds - absentRounds.filter((own) => own <= rounds).length, rounds }),
    },
    {
      key: 'languages',
      label: t('programme.languages'),
      render: ({ languages, hasInterpreter }) =>
        [
          ...languages.map((one) => languageNames.of(fromWire(one))),
          ...(hasInterpreter ? [t('programme.ownInterpreter')] : []),
        ].join(t('list.comma')) || '–',
    },
  ];
}

/** Who comes, when, for how many meetings, and how they speak. */
export function DelegationsTab(parts: GatheringParts) {
  const t = useT();
  const [editing, setEditing] = useState<Delegation | 'new' | null>(null);
  const close = () => setEditing(null);
  const rounds = parts.gathering.rounds.length;
  const columns = useColumns(rounds, setEditing);
  return (
    <>
      <Button variant="contained" onClick={() => setEditing('new')} sx={{ mb: 2 }}>
        {t('programme.add')}
      </Button>
      {parts.delegations.length === 0 ? (
        <EmptyState title={t('programme.noDelegations')} hint={t('programme.noDelegations.hint')} />
      ) : (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {t('programme.delegationCount', { count: parts.delegations.length })}
          </Typography>
          <RecordTable caption={t('programme.tab.delegations')} columns={columns} rows={parts.delegations} />
        </>
      )}
      {editing === 'new' ? <AddDelegationDialog {...parts} close={close} /> : null}
      {editing && editing !== 'new' ? <DelegationDialog {...parts} delegation={editing} close={close} /> : null}
    </>
  );
}
