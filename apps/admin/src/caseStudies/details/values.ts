import type { CaseStudy } from '../../data/desk.js';
import type {
  Certainty,
  CostKind,
  Currency,
  EvidenceLevel,
  PlacePrecision,
  Sector,
  SupportLevel,
  TextLicence,
  UpdateCaseStudyInput,
} from '../../generated/graphql.js';
import { localInput, localValues, noLocal, type LocalValues } from './local.js';

export interface CostValue {
  kind: CostKind;
  amount: string;
  currency: Currency;
  year: string;
  certainty: Certainty | '';
}

export interface FundingValue {
  source: string;
  share: string;
  programme: string;
}

export interface IndicatorValue {
  /** Of the stored entry; empty for a new one. */
  entry: string;
  label: LocalValues;
  unit: string;
  baseline: string;
  value: string;
  date: string;
  method: LocalValues;
  evidence: EvidenceLevel | '';
}

export interface BlockValue {
  entry: string;
  title: LocalValues;
  purpose: LocalValues;
  how: LocalValues;
  lesson: LocalValues;
}

/** The comparable facts as the form shows them: figures are what was typed, an empty choice is “not known”. */
export interface DetailValues {
  costs: CostValue[];
  funding: FundingValue[];
  indicators: IndicatorValue[];
  buildingBlocks: BlockValue[];
  sdgTargets: string[];
  sector: Sector | '';
  place: { latitude: string; longitude: string; precision: PlacePrecision };
  supportOffered: SupportLevel | '';
  licence: TextLicence | '';
  contact: { office: string; mailbox: string; person: string; consents: boolean };
}

/** What a case that says nothing shows. */
export function noDetailValues(): DetailValues {
  return {
    costs: [],
    funding: [],
    indicators: [],
    buildingBlocks: [],
    sdgTargets: [],
    sector: '',
    place: { latitude: '', longitude: '', precision: 'EXACT' },
    supportOffered: '',
    licence: '',
    contact: { office: '', mailbox: '', person: '', consents: false },
  };
}

/** A new entry of each list, ready to be filled in. */
export const newEntry = {
  costs: (currency: Currency): CostValue => ({ kind: 'INVESTMENT', amount: '', currency, year: '', certainty: '' }),
  funding: (): FundingValue => ({ source: '', share: '', programme: '' }),
  indicators: (): IndicatorValue => ({
    entry: '',
    label: noLocal(),
    unit: '',
    baseline: '',
    value: '',
    date: '',
    method: noLocal(),
    evidence: '',
  }),
  buildingBlocks: (): BlockValue => ({
    entry: '',
    title: noLocal(),
    purpose: noLocal(),
    how: noLocal(),
    lesson: noLocal(),
  }),
};

const text = (value: string | null | undefined): string => value ?? '';
const figure = (value: number | null): string => (value === null ? '' : String(value));

/** The facts of a stored case as the form shows them. */
export function detailValues(record: CaseStudy): DetailValues {
  const { place, contact } = record;
  return {
    costs: record.costs.map(({ kind, amount, currency, year, certainty }) => ({
      kind,
      amount: String(amount),
      currency,
      year: figure(year),
      certainty: certainty ?? '',
    })),
    funding: record.funding.map(({ source, share, programme }) => ({
      source,
      share: figure(share),
      programme: text(programme),
    })),
    indicators: record.indicators.map((one) => ({
      entry: one.id,
      label: localValues(one.name),
      unit: text(one.unit),
      baseline: figure(one.baseline),
      value: figure(one.value),
      date: text(one.date),
      method: localValues(one.methods),
      evidence: one.evidence ?? '',
    })),
    buildingBlocks: record.buildingBlocks.map(({ id, title, purpose, how, lesson }) => ({
      entry: id,
      title: localValues(title),
      purpose: localValues(purpose),
      how: localValues(how),
      lesson: localValues(lesson),
    })),
    sdgTargets: record.sdgTargets.map(({ code }) => code),
    sector: record.sector ?? '',
    place: place
      ? { latitude: String(place.latitude), longitude: String(place.longitude), precision: place.precision }
      : noDetailValues().place,
    supportOffered: record.supportOffered ?? '',
    licence: record.licence ?? '',
    contact: {
      office: text(contact?.office),
      mailbox: text(contact?.mailbox),
      person: text(contact?.person?.name),
      consents: Boolean(contact?.person),
    },
  };
}

const orNull = (typed: string): string | null => typed.trim() || null;
/** A figure as people type it: spaces between thousands, a comma or a point before decimals. */
export const figureOf = (typed: string): number | null => {
  const clean = typed
    .replace(/[\s\u00a0\u202f’']/g, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return clean === '' ? null : Number(clean);
};
type DetailsInput = Pick<UpdateCaseStudyInput, keyof DetailValues>;

function listInputs({ costs, funding, indicators, buildingBlocks }: DetailValues) {
  return {
    costs: costs.map(({ kind, amount, currency, year, certainty }) => ({
      kind,
      amount: figureOf(amount) ?? 0,
      currency,
      year: figureOf(year),
      certainty: certainty || null,
    })),
    funding: funding.map(({ source, share, programme }) => ({
      source: source.trim(),
      share: figureOf(share),
      programme: orNull(programme),
    })),
    indicators: indicators.map((one) => ({
      id: orNull(one.entry),
      name: localInput(one.label),
      unit: orNull(one.unit),
      baseline: figureOf(one.baseline),
      value: figureOf(one.value),
      date: orNull(one.date),
      methods: localInput(one.method),
      evidence: one.evidence || null,
    })),
    buildingBlocks: buildingBlocks.map(({ entry, title, purpose, how, lesson }) => ({
      id: orNull(entry),
      title: localInput(title),
      purpose: localInput(purpose),
      how: localInput(how),
      lesson: localInput(lesson),
    })),
  };
}

/** The facts as the contract takes them; the form's rules have found no fault in them. */
export function detailsInput(values: DetailValues): DetailsInput {
  const { place, contact } = values;
  const [latitude, longitude] = [figureOf(place.latitude), figureOf(place.longitude)];
  const person = orNull(contact.person);
  const reachable = orNull(contact.office) ?? orNull(contact.mailbox) ?? person;
  return {
    ...listInputs(values),
    sdgTargets: values.sdgTargets,
    sector: values.sector || null,
    place: latitude === null || longitude === null ? null : { latitude, longitude, precision: place.precision },
    supportOffered: values.supportOffered || null,
    licence: values.licence || null,
    contact: reachable
      ? {
          office: orNull(contact.office),
          mailbox: orNull(contact.mailbox),
          person: person ? { name: person, consents: contact.consents } : null,
        }
      : null,
  };
}
