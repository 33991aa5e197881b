import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import { useController, useWatch } from 'react-hook-form';
import { DETAIL_ENTRIES } from '#shared';
import { useT } from '../../i18n/useT.js';
import { fieldId } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { useSurroundings } from '../inputs/context.js';
import { CERTAINTIES, COST_KINDS, EVIDENCE, LICENCES, PRECISIONS, SECTORS, SUPPORT } from './choices.js';
import { Choice, Entries, Line, LocalLines, Side } from './parts.js';
import { newEntry } from './values.js';

const CURRENCIES = [
  { value: 'EUR', label: 'EUR (€)' },
  { value: 'JPY', label: 'JPY (¥)' },
];

/** What it cost: each amount in its own currency and of its own year. */
export function CostsInput() {
  const t = useT();
  const owner = useWatch<CaseStudyForm, 'owner'>({ name: 'owner' });
  return (
    <Entries
      name="costs"
      title={t('field.costs')}
      help={t('field.costs.help')}
      max={DETAIL_ENTRIES.costs}
      entryTitle={(number) => t('details.cost', { number })}
      newEntry={() => newEntry.costs(owner?.country === 'JP' ? 'JPY' : 'EUR')}
    >
      {(index) => (
        <>
          <Side>
            <Choice path={`costs.${index}.kind`} label={t('details.kind')} choices={COST_KINDS(t)} />
            <Line path={`costs.${index}.amount`} label={t('details.amount')} inputMode="decimal" />
            <Choice path={`costs.${index}.currency`} label={t('details.currency')} choices={CURRENCIES} width={160} />
          </Side>
          <Side>
            <Line path={`costs.${index}.year`} label={t('details.year')} inputMode="numeric" width={160} />
            <Choice
              path={`costs.${index}.certainty`}
              label={t('details.certainty')}
              choices={CERTAINTIES(t)}
              unknown={t('value.unknown')}
            />
          </Side>
        </>
      )}
    </Entries>
  );
}

/** Who paid, and which part. */
export function FundingInput() {
  const t = useT();
  return (
    <Entries
      name="funding"
      title={t('field.funding')}
      help={t('field.funding.help')}
      max={DETAIL_ENTRIES.funding}
      entryTitle={(number) => t('details.fundingEntry', { number })}
      newEntry={newEntry.funding}
    >
      {(index) => (
        <Side>
          <Line path={`funding.${index}.source`} label={t('details.source')} />
          <Line path={`funding.${index}.share`} label={t('details.share')} inputMode="decimal" width={160} />
          <Line path={`funding.${index}.programme`} label={t('details.programme')} />
        </Side>
      )}
    </Entries>
  );
}

/** What was counted, before and after. */
export function IndicatorsInput() {
  const t = useT();
  return (
    <Entries
      name="indicators"
      title={t('field.indicators')}
      help={t('field.indicators.help')}
      max={DETAIL_ENTRIES.indicators}
      entryTitle={(number) => t('details.indicator', { number })}
      newEntry={newEntry.indicators}
    >
      {(index) => (
        <>
          <LocalLines path={`indicators.${index}.label`} label={t('details.name')} help={t('details.name.help')} />
          <Side>
            <Line path={`indicators.${index}.baseline`} label={t('details.baseline')} inputMode="decimal" />
            <Line path={`indicators.${index}.value`} label={t('details.value')} inputMode="decimal" />
            <Line path={`indicators.${index}.unit`} label={t('details.unit')} />
          </Side>
          <Side>
            <Line path={`indicators.${index}.date`} label={t('details.date')} help={t('details.date.help')} />
            <Choice
              path={`indicators.${index}.evidence`}
              label={t('details.evidence')}
              choices={EVIDENCE(t)}
              unknown={t('value.unknown')}
            />
          </Side>
          <LocalLines
            path={`indicators.${index}.method`}
            label={t('details.method')}
            help={t('details.method.help')}
            rows={2}
          />
        </>
      )}
    </Entries>
  );
}

/** The parts that others can take over one by one. */
export function BlocksInput() {
  const t = useT();
  return (
    <Entries
      name="buildingBlocks"
      title={t('field.buildingBlocks')}
      help={t('field.buildingBlocks.help')}
      max={DETAIL_ENTRIES.buildingBlocks}
      entryTitle={(number) => t('details.block', { number })}
      newEntry={newEntry.buildingBlocks}
    >
      {(index) => (
        <>
          <LocalLines path={`buildingBlocks.${index}.title`} label={t('details.title')} />
          <LocalLines path={`buildingBlocks.${index}.purpose`} label={t('details.purpose')} rows={2} />
          <LocalLines path={`buildingBlocks.${index}.how`} label={t('details.how')} rows={2} />
          <LocalLines path={`buildingBlocks.${index}.lesson`} label={t('details.lesson')} rows={2} />
        </>
      )}
    </Entries>
  );
}

/** Where it happened, where that is not the owner's town hall. */
export function PlaceInput() {
  const t = useT();
  return (
    <Stack spacing={1} role="group" aria-label={t('field.place')}>
      <Side>
        <Line path="place.latitude" label={t('details.latitude')} help={t('field.place.help')} inputMode="decimal" />
        <Line path="place.longitude" label={t('details.longitude')} inputMode="decimal" />
        <Choice path="place.precision" label={t('details.precision')} choices={PRECISIONS(t)} />
      </Side>
    </Stack>
  );
}

function Consent() {
  const t = useT();
  const { factsReadOnly } = useSurroundings();
  const { field, fieldState } = useController<CaseStudyForm, 'contact.consents'>({ name: 'contact.consents' });
  return (
    <>
      <FormControlLabel
        label={t('details.consents')}
        control={
          <Checkbox
            id={fieldId('contact.consents')}
            checked={field.value}
            disabled={factsReadOnly}
            onChange={(event) => field.onChange(event.target.checked)}
            onBlur={field.onBlur}
          />
        }
      />
      {fieldState.error ? <FormHelperText error>{fieldState.error.message}</FormHelperText> : null}
    </>
  );
}

/** An office and its mailbox, which are public; a person, who is not, and only with their consent. */
export function ContactInput() {
  const t = useT();
  const person = useWatch<CaseStudyForm, 'contact.person'>({ name: 'contact.person' });
  return (
    <Stack spacing={2} role="group" aria-label={t('field.contact')}>
      <Side>
        <Line path="contact.office" label={t('details.office')} />
        <Line path="contact.mailbox" label={t('details.mailbox')} help={t('details.mailbox.help')} inputMode="email" />
      </Side>
      <Line path="contact.person" label={t('details.person')} help={t('details.person.help')} />
      {person.trim() === '' ? null : <Consent />}
    </Stack>
  );
}

/** Field, support and licence: one of a list each. */
export function SectorInput() {
  const t = useT();
  return (
    <Choice path="sector" label={t('field.sector')} choices={SECTORS(t)} unknown={t('value.unknown')} width={420} />
  );
}

export function SupportInput() {
  const t = useT();
  return (
    <Choice
      path="supportOffered"
      label={t('field.supportOffered')}
      choices={SUPPORT(t)}
      unknown={t('value.unknown')}
      help={t('field.supportOffered.help')}
      width={420}
    />
  );
}

export function LicenceInput() {
  const t = useT();
  return (
    <Choice
      path="licence"
      label={t('field.licence')}
      choices={LICENCES(t)}
      unknown={t('value.unknown')}
      help={t('field.licence.help')}
      width={420}
    />
  );
}
