import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { LANGUAGE_NAMES } from '#shared';
import { fromWire } from '../data/locales.js';
import type { Gathering } from '../data/programme.js';
import type { DelegationWishesInput } from '../generated/graphql.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { roundTimes } from './parts.js';

const LANGUAGES = ['FR', 'JA', 'EN'] as const;

interface WishesInputsProps {
  gathering: Gathering;
  value: DelegationWishesInput;
  change: (value: DelegationWishesInput) => void;
}

const toggled = <Value,>(list: readonly Value[], value: Value, on: boolean): Value[] =>
  on ? [...list, value] : list.filter((one) => one !== value);

function SpeechInputs({
  value,
  set,
}: Pick<WishesInputsProps, 'value'> & { set: (part: Partial<DelegationWishesInput>) => void }) {
  const t = useT();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{t('programme.languages')}</FormLabel>
      <FormGroup row>
        {LANGUAGES.map((language) => (
          <FormControlLabel
            key={language}
            label={LANGUAGE_NAMES[fromWire(language)]}
            lang={fromWire(language)}
            control={
              <Checkbox
                checked={value.languages.includes(language)}
                onChange={(_, on) => set({ languages: toggled(value.languages, language, on) })}
              />
            }
          />
        ))}
        <FormControlLabel
          label={t('programme.ownInterpreter')}
          control={<Checkbox checked={value.hasInterpreter} onChange={(_, on) => set({ hasInterpreter: on })} />}
        />
      </FormGroup>
    </FormControl>
  );
}

/** When a delegation is there, how it speaks, what it wishes. */
export function WishesInputs({ gathering, value, change }: WishesInputsProps) {
  const t = useT();
  const times = roundTimes(gathering, useReaderLocale());
  const set = (part: Partial<DelegationWishesInput>) => change({ ...value, ...part });
  return (
    <>
      {gathering.rounds.length > 0 ? (
        <FormControl component="fieldset">
          <FormLabel component="legend">{t('programme.there')}</FormLabel>
          <FormGroup row>
            {gathering.rounds.map(({ number }) => (
              <FormControlLabel
                key={number}
                label={t('programme.roundAt', { number, time: times.get(number) ?? '' })}
                control={
                  <Checkbox
                    checked={!value.absentRounds.includes(number)}
                    onChange={(_, on) => set({ absentRounds: toggled(value.absentRounds, number, !on) })}
                  />
                }
              />
            ))}
          </FormGroup>
        </FormControl>
      ) : null}
      <SpeechInputs value={value} set={set} />
      <TextField
        id="delegation-size"
        type="number"
        label={t('programme.size')}
        value={value.size ?? ''}
        onChange={(event) => set({ size: event.target.value === '' ? null : Number(event.target.value) })}
      />
      <TextField
        id="delegation-wishes"
        multiline
        minRows={2}
        label={t('programme.wishes')}
        helperText={t('programme.wishes.help')}
        value={value.wishes ?? ''}
        onChange={(event) => set({ wishes: event.target.value })}
      />
    </>
  );
}
