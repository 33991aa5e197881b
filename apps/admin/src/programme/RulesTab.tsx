import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import { EmptyState } from '../components/EmptyState.js';
import { RecordTable } from '../components/RecordTable.js';
import type { Delegation, DelegationRule } from '../data/programme.js';
import type { DelegationRuleKind } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { type GatheringParts, namesOf } from './parts.js';
import { RowButton } from './RowButton.js';
import { useRules } from './useProgramme.js';

function RuleDialog({ delegations, close }: GatheringParts & { close: () => void }) {
  const t = useT();
  const { programmes } = useServices();
  const [one, setOne] = useState<Delegation | null>(null);
  const [other, setOther] = useState<Delegation | null>(null);
  const [kind, setKind] = useState<DelegationRuleKind>('MUST');
  const choices = [
    ['one', one, setOne, delegations.filter(({ collectivity }) => collectivity.country === 'FR')],
    ['other', other, setOther, delegations.filter(({ collectivity }) => collectivity.country !== 'FR')],
  ] as const;
  return (
    <ActionDialog
      title={t('programme.rule.add')}
      confirm={t('programme.rule.add')}
      disabled={!one || !other}
      act={() => programmes.setRule(one?.id ?? '', other?.id ?? '', kind)}
      said={t('programme.saved')}
      close={close}
    >
      {choices.map(([name, chosen, choose, options]) => (
        <Autocomplete
          key={name}
          id={`rule-${name}`}
          options={options}
          value={chosen}
          onChange={(_, delegation) => choose(delegation)}
          getOptionLabel={({ collectivity }) => collectivity.name}
          getOptionKey={({ id }) => id}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          renderInput={(params) => <TextField {...params} required label={t(`programme.rule.${name}`)} />}
        />
      ))}
      <TextField
        select
        id="rule-kind"
        label={t('programme.rule.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as DelegationRuleKind)}
      >
        <MenuItem value="MUST">{t('programme.rule.MUST')}</MenuItem>
        <MenuItem value="MUST_NOT">{t('programme.rule.MUST_NOT')}</MenuItem>
      </TextField>
    </ActionDialog>
  );
}

function RemoveDialog({ rule, pair, close }: { rule: DelegationRule; pair: string; close: () => void }) {
  const t = useT();
  const { programmes } = useServices();
  return (
    <ActionDialog
      title={t('programme.rule.remove')}
      confirm={t('programme.rule.remove')}
      act={() => programmes.setRule(rule.oneId, rule.otherId, null)}
      said={t('programme.saved')}
      close={close}
    >
      {pair}
    </ActionDialog>
  );
}

/** Who must meet and who must not, besides vetoes, which stay silent. */
export function RulesTab(parts: GatheringParts) {
  const t = useT();
  const rules = useRules(parts.edition);
  const names = namesOf(parts.delegations);
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<DelegationRule | null>(null);
  const pairOf = ({ oneId, otherId }: DelegationRule) =>
    t('programme.pair', { left: names.get(oneId) ?? oneId, right: names.get(otherId) ?? otherId });
  return (
    <>
      <Stack direction="row" sx={{ mb: 2 }}>
        <Button variant="contained" onClick={() => setAdding(true)}>
          {t('programme.rule.add')}
        </Button>
      </Stack>
      {rules.length === 0 ? (
        <EmptyState title={t('programme.rule.none')} hint={t('programme.rule.none.hint')} />
      ) : (
        <RecordTable
          caption={t('programme.tab.rules')}
          columns={[
            { key: 'pair', label: t('programme.delegation'), render: pairOf },
            { key: 'kind', label: t('programme.rule.kind'), render: ({ kind }) => t(`programme.rule.${kind}`) },
            {
              key: 'remove',
              label: t('programme.rule.change'),
              render: (rule) => (
                <RowButton
                  onClick={() => setRemoving(rule)}
                  aria-label={t('programme.rule.removeOf', { pair: pairOf(rule) })}
                >
                  {t('programme.rule.remove')}
                </RowButton>
              ),
            },
          ]}
          rows={rules.map((rule) => ({ ...rule, id: `${rule.oneId} ${rule.otherId}` }))}
        />
      )}
      {adding ? <RuleDialog {...parts} close={() => setAdding(false)} /> : null}
      {removing ? <RemoveDialog rule={removing} pair={pairOf(removing)} close={() => setRemoving(null)} /> : null}
    </>
  );
}
