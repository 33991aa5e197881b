import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { GEOGRAPHIES, LANGUAGE_NAMES, LOCALES } from '#shared';
import { useServices } from '../app/services.js';
import type { EditorProfile } from '../data/profiles.js';
import { useT } from '../i18n/useT.js';
import { PreparedNote } from './PreparedNote.js';
import { SaveBar, useSaving } from './SaveBar.js';
import { TextsFields } from './TextsFields.js';
import { CAPACITIES, profileInput, profileValue, type ProfileValue } from './values.js';

interface Fields {
  value: ProfileValue;
  change: (part: Partial<ProfileValue>) => void;
  problems: ReadonlyMap<string, string>;
}

interface ChecksProps<Code extends string> {
  label: string;
  codes: readonly Code[];
  name: (code: Code) => string;
  chosen: readonly string[];
  change: (codes: Code[]) => void;
}

function Checks<Code extends string>({ label, codes, name, chosen, change }: ChecksProps<Code>) {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
      <FormLabel component="legend" sx={{ fontWeight: 600 }}>
        {label}
      </FormLabel>
      <FormGroup row>
        {codes.map((code) => (
          <FormControlLabel
            key={code}
            control={<Checkbox checked={chosen.includes(code)} />}
            label={name(code)}
            onChange={(_, checked) => change(codes.filter((one) => (one === code ? checked : chosen.includes(one))))}
          />
        ))}
      </FormGroup>
    </Box>
  );
}

function MeansFields({ value, change }: Omit<Fields, 'problems'>) {
  const t = useT();
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
      <TextField
        select
        id="profile-capacity"
        label={t('profile.capacity')}
        value={value.capacity}
        onChange={({ target }) => change({ capacity: target.value })}
        helperText={value.capacity === '0' ? t('profile.capacity.closed') : t('profile.capacity.help')}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="">{t('profile.notSaid')}</MenuItem>
        {CAPACITIES.map((capacity) => (
          <MenuItem key={capacity} value={capacity}>
            {capacity}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        id="profile-interpreter"
        label={t('profile.interpreter')}
        value={value.hasInterpreter}
        onChange={({ target }) => change({ hasInterpreter: target.value as ProfileValue['hasInterpreter'] })}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="">{t('profile.notSaid')}</MenuItem>
        <MenuItem value="yes">{t('user.yes')}</MenuItem>
        <MenuItem value="no">{t('user.no')}</MenuItem>
      </TextField>
    </Stack>
  );
}

function OfficeFields({ value, change, problems }: Fields) {
  const t = useT();
  const mailbox = problems.get('contactMailbox');
  return (
    <>
      <MeansFields value={value} change={change} />
      <Checks
        label={t('profile.languages')}
        codes={LOCALES}
        name={(locale) => LANGUAGE_NAMES[locale]}
        chosen={value.languages}
        change={(languages) => change({ languages })}
      />
      <Checks
        label={t('profile.geographies')}
        codes={GEOGRAPHIES}
        name={(code) => t(`geography.${code}`)}
        chosen={value.geographies}
        change={(geographies) => change({ geographies })}
      />
      <TextField
        id="profile-mailbox"
        type="email"
        label={t('profile.mailbox')}
        value={value.contactMailbox}
        onChange={({ target }) => change({ contactMailbox: target.value })}
        error={mailbox !== undefined}
        helperText={mailbox ?? t('profile.mailbox.help')}
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
        sx={{ maxWidth: { md: 480 } }}
      />
    </>
  );
}

interface ProfileSectionProps {
  id: string;
  profile: EditorProfile;
  saved: () => Promise<void>;
  reread: () => Promise<void>;
}

/** Who it is and how to work with it. */
export function ProfileSection({ id, profile, saved, reread }: ProfileSectionProps) {
  const t = useT();
  const { profiles } = useServices();
  const [value, setValue] = useState(() => profileValue(profile));
  const saving = useSaving(() => profiles.saveProfile(id, profile.version, profileInput(value)), saved);
  const change = (part: Partial<ProfileValue>) => setValue({ ...value, ...part });
  const fields: Fields = { value, change, problems: saving.problems };
  const { preparedProfile } = profile;
  return (
    <Box component="section" aria-labelledby="profile-title">
      <Typography variant="h2" id="profile-title" sx={{ mb: 2 }}>
        {t('profile.office')}
      </Typography>
      {preparedProfile ? (
        <PreparedNote
          id={id}
          part="PROFILE"
          prepared={preparedProfile}
          decides={profile.abilities.save}
          take={() => setValue(profileValue(preparedProfile))}
          discarded={reread}
        />
      ) : null}
      <Stack spacing={3}>
        <OfficeFields {...fields} />
        {(['presentation', 'strengths'] as const).map((field) => (
          <TextsFields
            key={field}
            id={`profile-${field}`}
            label={t(`profile.${field}`)}
            value={value[field]}
            change={(texts) => change({ [field]: texts })}
            problems={saving.problems}
            field={field}
            rows={3}
          />
        ))}
      </Stack>
      <SaveBar saving={saving} verb={profile.abilities.save ? t('profile.save') : t('profile.prepare')} />
    </Box>
  );
}
