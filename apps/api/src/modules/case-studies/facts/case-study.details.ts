import {
  BLOCK_TEXTS,
  type BuildingBlock,
  type CaseDetails,
  type Cost,
  type Funding,
  type Indicator,
  type Locale,
  type Place,
  type Sector,
  type SupportLevel,
  type TextLicence,
} from '#shared';
import type { CaseStudyContact } from '../case-study.model.js';
import { cleanText } from '../case-study.text.js';
import { cleanLocal, type LocalTextInput, wordsIn } from './local-text.js';

type Loose<Row, Keys extends keyof Row> = Omit<Row, Keys> & { [Key in Keys]?: Row[Key] | null };

export interface IndicatorInput extends Loose<
  Omit<Indicator, 'id' | 'name' | 'method'>,
  'unit' | 'baseline' | 'value' | 'date' | 'evidence'
> {
  /** Of the entry that this one replaces; a new one is given where it is left out. */
  id?: string | null;
  name: LocalTextInput;
  /** In the original language; `methods` says it by language. */
  method?: string | null;
  methods?: LocalTextInput | null;
}

export type BuildingBlockInput = Partial<Record<(typeof BLOCK_TEXTS)[number], LocalTextInput | null>> & {
  id?: string | null;
};

export interface ContactInput {
  office?: string | null;
  mailbox?: string | null;
  person?: { name: string; consents: boolean } | null;
}

/** Comparable facts as an input gives them: what is left out isn't changed, null takes a single value away. */
export interface DetailsInput {
  costs?: readonly Loose<Cost, 'year' | 'certainty'>[] | null;
  funding?: readonly Loose<Funding, 'share' | 'programme'>[] | null;
  indicators?: readonly IndicatorInput[] | null;
  buildingBlocks?: readonly BuildingBlockInput[] | null;
  sdgTargets?: readonly string[] | null;
  sector?: Sector | null;
  place?: Place | null;
  supportOffered?: SupportLevel | null;
  licence?: TextLicence | null;
  contact?: ContactInput | null;
}

export interface DetailsContext {
  now: Date;
  originalLocale: Locale;
  /** Makes the id of a new entry. */
  newId: () => string;
  current: Pick<CaseDetails, 'indicators' | 'buildingBlocks'> & { contact: CaseStudyContact | null };
}

/** Only ids that the case has already are kept, each once: an input can't choose one. */
export function idMaker(
  known: readonly { id: string }[],
  newId: () => string,
): (wanted: string | null | undefined) => string {
  const free = new Set(known.map(({ id }) => id));
  return (wanted) => (wanted && free.delete(wanted) ? wanted : newId());
}

function cleanIndicators(input: readonly IndicatorInput[], context: DetailsContext): Indicator[] {
  const { current, newId, originalLocale } = context;
  const idFor = idMaker(current.indicators, newId);
  const methods = new Map(current.indicators.map(({ id, method }) => [id, method]));
  return input.map((one) => ({
    id: idFor(one.id),
    name: cleanLocal(one.name),
    unit: cleanText(one.unit),
    baseline: one.baseline ?? null,
    value: one.value ?? null,
    date: cleanText(one.date),
    method: wordsIn(originalLocale, { text: one.method, texts: one.methods }, methods.get(one.id ?? '')),
    evidence: one.evidence ?? null,
  }));
}

function cleanBlocks(input: readonly BuildingBlockInput[], { current, newId }: DetailsContext): BuildingBlock[] {
  const idFor = idMaker(current.buildingBlocks, newId);
  return input.map((one) => ({
    id: idFor(one.id),
    title: cleanLocal(one.title),
    purpose: cleanLocal(one.purpose),
    how: cleanLocal(one.how),
    lesson: cleanLocal(one.lesson),
  }));
}

function cleanContact(input: ContactInput | null, { now, current }: DetailsContext): CaseStudyContact | null {
  if (!input) return null;
  const name = cleanText(input.person?.name);
  const before = current.contact?.person;
  const consentedAt = before && before.name === name ? before.consentedAt : now.toISOString();
  const contact = {
    office: cleanText(input.office),
    mailbox: cleanText(input.mailbox),
    person: name ? { name, consentedAt } : null,
  };
  return contact.office || contact.mailbox || contact.person ? contact : null;
}

const lists = (input: DetailsInput, context: DetailsContext) => ({
  costs: input.costs?.map((one) => ({ ...one, year: one.year ?? null, certainty: one.certainty ?? null })),
  funding: input.funding?.map(({ source, share, programme }) => ({
    source: cleanText(source) ?? '',
    share: share ?? null,
    programme: cleanText(programme),
  })),
  indicators: input.indicators ? cleanIndicators(input.indicators, context) : undefined,
  buildingBlocks: input.buildingBlocks ? cleanBlocks(input.buildingBlocks, context) : undefined,
  sdgTargets: input.sdgTargets ? [...new Set(input.sdgTargets)] : undefined,
});

/** The changes that an input asks for, cleaned; it has been found without problems before. */
export function detailChanges(
  input: DetailsInput,
  context: DetailsContext,
): Partial<CaseDetails> & { contact?: CaseStudyContact | null } {
  const { sector, place, supportOffered, licence } = input;
  const changes = {
    ...lists(input, context),
    sector,
    place: place && { latitude: place.latitude, longitude: place.longitude, precision: place.precision },
    supportOffered,
    licence,
    contact: input.contact === undefined ? undefined : cleanContact(input.contact, context),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
