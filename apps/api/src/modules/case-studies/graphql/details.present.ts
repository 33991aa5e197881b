import { evidenceOf, type CaseDetails, type OfficeContact, type Territory } from '#shared';
import type { CaseStudyContact } from '../case-study.model.js';
import type { ContactType, DetailFields, EditorContactType, TerritoryType } from './details.types.js';

/** Comparable facts as both types show them. */
export function presentDetails(facts: CaseDetails): DetailFields {
  return {
    costs: facts.costs,
    funding: facts.funding,
    indicators: facts.indicators,
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
