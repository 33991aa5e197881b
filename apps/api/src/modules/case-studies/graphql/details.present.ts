import { evidenceOf, localTextIn, type CaseDetails, type Locale, type OfficeContact, type Territory } from '#shared';
import type { CaseStudyContact, CaseStudyLink } from '../case-study.model.js';
import type { LinkType } from './case-study.types.js';
import type { ContactType, DetailFields, EditorContactType, TerritoryType } from './details.types.js';

/** Comparable facts as both types show them. */
export function presentDetails(facts: CaseDetails, reader: Locale, original: Locale): DetailFields {
  return {
    costs: facts.costs,
    funding: facts.funding,
    indicators: facts.indicators.map(({ method, ...one }) => {
      const said = localTextIn(method, reader, original);
      return { ...one, method: said?.text ?? null, methodLocale: said?.locale ?? null, methods: method };
    }),
    evidence: evidenceOf(facts.indicators),
    buildingBlocks: facts.buildingBlocks,
    sector: facts.sector,
    place: facts.place,
    supportOffered: facts.supportOffered,
    licence: facts.licence,
    sdgTargetCodes: facts.sdgTargets,
  };
}

export const presentTerritory = (territory: Territory | null): TerritoryType | null =>
  territory && { ...territory, takenAt: new Date(territory.takenAt) };

/** An office and its mailbox, and nothing else that a row may hold. */
export const presentContact = (contact: OfficeContact | null): ContactType | null =>
  contact && (contact.office || contact.mailbox) ? { office: contact.office, mailbox: contact.mailbox } : null;

export const presentEditorContact = (contact: CaseStudyContact | null): EditorContactType | null =>
  contact && {
    office: contact.office,
    mailbox: contact.mailbox,
    person: contact.person && { name: contact.person.name, consentedAt: new Date(contact.person.consentedAt) },
  };

/** @param original language that a label is shown in where the reader's has none */
export function presentLink({ id, url, label, checkedAt }: CaseStudyLink, reader: Locale, original: Locale): LinkType {
  const said = localTextIn(label, reader, original);
  return {
    ...{ id, url, labels: label },
    label: said?.text ?? null,
    labelLocale: said?.locale ?? null,
    checkedAt: checkedAt === null ? null : new Date(checkedAt),
  };
}
