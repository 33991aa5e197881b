import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useAutocompleteDefaults } from '../caseStudies/inputs/useAutocompleteDefaults.js';
import type { Topic } from '../data/readers.js';
import type { Intent } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { TextsFields } from './TextsFields.js';
import { writtenIn, type InterestValue } from './values.js';

const INTENTS: readonly Intent[] = ['LEARN', 'TEACH', 'CO_DEVELOP', 'EXCHANGE_PEOPLE', 'REVIVE_TWINNING'];
const WEIGHTS = [1, 2, 3] as const;

interface InterestRowProps {
  value: InterestValue;
  /** Where it stands in the whole list: the server names problems by it. */
  index: number;
  topics: readonly Topic[];
  problems: ReadonlyMap<string, string>;
  change: (value: InterestValue) => void;
  remove: () => void;
}

function TopicField({ value, index, topics, problems, change }: Omit<InterestRowProps, 'remove'>) {
  const t = useT();
  const defaults = useAutocompleteDefaults();
  const problem = problems.get(`interests.${index}.topic`);
  return (
    <Autocomplete<Topic>
      {...defaults}
      id={`interest-${index}-topic`}
      options={[...topics]}
      value={topics.find(({ code }) => code === value.topic) ?? null}
      getOptionLabel={({ label }) => label}
      getOptionKey={({ code }) => code}
      groupBy={({ theme }) => (theme ? t('choice.theme', { number: theme.number, label: theme.label }) : '')}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      onChange={(_, topic) => change({ ...value, topic: topic?.code ?? null })}
      sx={{ flex: 2, minWidth: { md: 280 } }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('interest.topic')}
          error={problem !== undefined}
          helperText={problem}
          // A row that was just asked for, to be filled in.
          autoFocus={value.topic === null}
        />
      )}
    />
  );
}

/** What one has in mind with it, and how much it matters. */
function Choices({ value, index, change }: Pick<InterestRowProps, 'value' | 'index' | 'change'>) {
  const t = useT();
  return (
    <>
      <TextField
        select
        id={`interest-${index}-intent`}
        label={t('interest.intent')}
        value={value.intent ?? ''}
        onChange={({ target }) => change({ ...value, intent: (target.value || null) as Intent | null })}
        slotProps={{ select: { displayEmpty: true } }}
        sx={{ flex: 1 }}
      >
        <MenuItem value="">{t('intent.any')}</MenuItem>
        {INTENTS.map((intent) => (
          <MenuItem key={intent} value={intent}>
            {t(`intent.${intent}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        id={`interest-${index}-weight`}
        label={t('interest.weight')}
        value={value.weight}
        onChange={({ target }) => change({ ...value, weight: Number(target.value) })}
        sx={{ flex: 1 }}
      >
        {WEIGHTS.map((weight) => (
          <MenuItem key={weight} value={weight}>
            {t(`weight.${weight}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}

/** One thing that is sought or offered: topic, intent, importance, and words if they help. */
export function InterestRow(row: InterestRowProps) {
  const t = useT();
  const { value, index, topics, problems, change, remove } = row;
  const [noting, setNoting] = useState(writtenIn(value.note).length > 0);
  const topic = topics.find(({ code }) => code === value.topic)?.label ?? t('interest.unnamed');
  return (
    <Stack component="li" spacing={2} sx={{ pb: 3, borderBottom: '1px solid var(--line)' }}>
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
        <TopicField {...row} />
        <Choices {...row} />
      </Stack>
      {noting ? (
        <TextsFields
          id={`interest-${index}-note`}
          label={t('interest.note')}
          value={value.note}
          change={(note) => change({ ...value, note })}
          problems={problems}
          field={`interests.${index}.note`}
          rows={2}
        />
      ) : null}
      <Stack direction="row" spacing={1}>
        {noting ? null : <Button onClick={() => setNoting(true)}>{t('interest.addNote')}</Button>}
        <Button onClick={remove} aria-label={t('interest.removeOf', { topic })}>
          {t('interest.remove')}
        </Button>
      </Stack>
    </Stack>
  );
}
