import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCallback, useRef, useState } from 'react';
import { useServices } from '../app/services.js';
import { useChoices } from '../caseStudies/inputs/useChoices.js';
import { LeaveGuard } from '../components/LeaveGuard.js';
import type { EditorProfile } from '../data/profiles.js';
import type { Topic } from '../data/readers.js';
import type { Stance } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { InterestRow } from './InterestRow.js';
import { PreparedNote } from './PreparedNote.js';
import { SaveBar, useSaving } from './SaveBar.js';
import { SuggestionList } from './SuggestionList.js';
import { interestInputs, interestValues, newInterest, type InterestValue } from './values.js';

interface InterestsSectionProps {
  id: string;
  profile: EditorProfile;
  saved: () => Promise<void>;
  reread: () => Promise<void>;
}

/** The rows of the form and what can be done with them. */
function useRows(profile: EditorProfile) {
  const [rows, setRows] = useState(() => interestValues(profile.interests));
  const [dirty, setDirty] = useState(false);
  const added = useRef(0);
  const set = (next: InterestValue[]) => {
    setRows(next);
    setDirty(true);
  };
  return {
    rows,
    dirty,
    take: () => set(interestValues(profile.preparedInterests?.interests ?? [])),
    change: (value: InterestValue) => set(rows.map((row) => (row.key === value.key ? value : row))),
    remove: (key: string) => set(rows.filter((row) => row.key !== key)),
    add: (stance: Stance, topic: string | null) => {
      added.current += 1;
      set([...rows, newInterest(`new-${added.current}`, stance, topic)]);
    },
  };
}

function StanceList({
  stance,
  form,
  problems,
}: {
  stance: Stance;
  form: ReturnType<typeof useRows>;
  problems: ReadonlyMap<string, string>;
}) {
  const t = useT();
  const { rows: topics } = useChoices<Topic>('topics');
  const own = form.rows.filter((row) => row.stance === stance);
  const adder = useRef<HTMLButtonElement>(null);
  return (
    <Box component="section" aria-labelledby={`interests-${stance}`}>
      <Typography variant="h3" id={`interests-${stance}`} sx={{ mb: 1 }}>
        {t(`stance.${stance}`)}
      </Typography>
      {own.length === 0 ? <Typography color="text.secondary">{t(`stance.${stance}.none`)}</Typography> : null}
      <Stack component="ul" spacing={3} sx={{ listStyle: 'none', m: 0, p: 0, mb: 2 }}>
        {own.map((value) => (
          <InterestRow
            key={value.key}
            value={value}
            index={form.rows.indexOf(value)}
            topics={topics}
            problems={problems}
            change={form.change}
            remove={() => {
              form.remove(value.key);
              adder.current?.focus();
            }}
          />
        ))}
      </Stack>
      <Button ref={adder} variant="outlined" onClick={() => form.add(stance, null)}>
        {t(`stance.${stance}.add`)}
      </Button>
    </Box>
  );
}

/** What a collectivity seeks and offers, with hints to begin with. */
export function InterestsSection({ id, profile, saved, reread }: InterestsSectionProps) {
  const t = useT();
  const { profiles } = useServices();
  const form = useRows(profile);
  const saving = useSaving(() => profiles.saveInterests(id, profile.version, interestInputs(form.rows)), saved);
  const { dirty } = form;
  const leaving = useCallback(() => dirty && !saving.done.current, [dirty, saving.done]);
  const open = profile.suggestedInterests.filter(
    ({ topic }) => !form.rows.some((row) => row.topic === topic.code && row.stance === 'SEEKS'),
  );
  return (
    <Box component="section" aria-labelledby="interests-title">
      <LeaveGuard when={leaving} />
      <Typography variant="h2" id="interests-title" sx={{ mb: 1 }}>
        {t('interests.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '68ch' }}>
        {t('interests.intro')}
      </Typography>
      {profile.preparedInterests ? (
        <PreparedNote
          id={id}
          part="INTERESTS"
          prepared={profile.preparedInterests}
          decides={profile.abilities.save}
          take={form.take}
          discarded={reread}
        />
      ) : null}
      <Stack spacing={4}>
        <StanceList stance="SEEKS" form={form} problems={saving.problems} />
        {open.length > 0 ? <SuggestionList hints={open} add={(topic) => form.add('SEEKS', topic)} /> : null}
        <StanceList stance="OFFERS" form={form} problems={saving.problems} />
      </Stack>
      {saving.problems.get('interests') ? <Alert severity="error">{saving.problems.get('interests')}</Alert> : null}
      <SaveBar saving={saving} verb={profile.abilities.save ? t('interests.save') : t('interests.prepare')} />
    </Box>
  );
}
