/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What to do with rows that look like a case that is here: leave out, create all the same, or update that case. */
export type AlikeChoice =
  | 'CREATE'
  | 'SKIP'
  | 'UPDATE';

/** A document that was uploaded to /files/case-studies/{id}?kind=attachment. */
export type AttachmentInput = {
  credit?: string | null | undefined;
  file: string | number;
  licence?: string | null | undefined;
  /** Language of the document. */
  locale?: Locale | null | undefined;
  /** In the original language; or by language in `titles`. The name of the uploaded file where left out. */
  title?: string | null | undefined;
  titles?: TextByLocaleInput | null | undefined;
};

/** All that is given must hold. */
export type AuditFilterInput = {
  /** An action, or the beginning of several: `case-study.` */
  action?: string | null | undefined;
  actorId?: string | number | null | undefined;
  from?: string | null | undefined;
  outcome?: AuditOutcome | null | undefined;
  subjectId?: string | null | undefined;
  subjectType?: string | null | undefined;
  /** The moment itself is left out. */
  until?: string | null | undefined;
};

export type AuditOutcome =
  | 'DONE'
  | 'REFUSED';

/** What a person can have in their care. */
export type Belonging =
  | 'CASE_STUDIES'
  | 'CONTACTS'
  | 'INTRODUCTIONS'
  | 'INVITATIONS'
  | 'REVIEWS';

export type BuildingBlockInput = {
  how?: TextByLocaleInput | null | undefined;
  /** Of the block that this one replaces; left out for a new one. */
  id?: string | number | null | undefined;
  lesson?: TextByLocaleInput | null | undefined;
  purpose?: TextByLocaleInput | null | undefined;
  title: TextByLocaleInput;
};

/** SNAPSHOT: a short account; FULL: enough for others to take it over. */
export type CaseStudyDepth =
  | 'FULL'
  | 'SNAPSHOT';

export type CaseStudyState =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** Texts of one language; what is left out is not changed. */
export type CaseStudyTranslationInput = {
  actions?: string | null | undefined;
  /** Takes the place of `actions` where both are given. */
  actionsDocument?: unknown;
  context?: string | null | undefined;
  /** Takes the place of `context` where both are given. */
  contextDocument?: unknown;
  lessons?: string | null | undefined;
  /** Takes the place of `lessons` where both are given. */
  lessonsDocument?: unknown;
  objectives?: string | null | undefined;
  /** Takes the place of `objectives` where both are given. */
  objectivesDocument?: unknown;
  /** Provenance of the text; the author’s own for the original locale, a person’s otherwise. */
  provenance?: Provenance | null | undefined;
  results?: string | null | undefined;
  /** Takes the place of `results` where both are given. */
  resultsDocument?: unknown;
  stakeholders?: string | null | undefined;
  /** Takes the place of `stakeholders` where both are given. */
  stakeholdersDocument?: unknown;
  summary?: string | null | undefined;
  teaser?: string | null | undefined;
  title?: string | null | undefined;
  transferability?: string | null | undefined;
  /** Takes the place of `transferability` where both are given. */
  transferabilityDocument?: unknown;
};

export type Certainty =
  | 'ACTUAL'
  | 'BUDGETED'
  | 'ESTIMATED';

/** What is left out stays as it is; null takes it away. */
export type CollectivityProfileInput = {
  /** 0 to 20; 0 closes it to suggestions. */
  capacity?: number | null | undefined;
  /** A mailbox of the office, not of a person. */
  contactMailbox?: string | null | undefined;
  /** coast, island, mountain, river, forest, rural, urban, spa */
  geographies?: Array<string> | null | undefined;
  hasInterpreter?: boolean | null | undefined;
  languages?: Array<Locale> | null | undefined;
  presentation?: TextByLocaleInput | null | undefined;
  strengths?: TextByLocaleInput | null | undefined;
};

/** All that is said of a concept: what is left out is taken away. */
export type ConceptInput = {
  /** Codes of broader concepts. */
  broader?: Array<string> | null | undefined;
  /** The Sustainable Development Goal that it names. */
  sdg?: number | null | undefined;
  /** One preferred term in each language, and as many others as help. */
  terms: Array<ConceptTermInput>;
  /** The topic that it names: cases under the topic carry it. */
  topic?: string | null | undefined;
};

export type ConceptTermInput = {
  kind: TermKind;
  locale: Locale;
  text: string;
};

export type ContactInput = {
  /** A role mailbox: it is public. */
  mailbox?: string | null | undefined;
  office?: string | null | undefined;
  person?: ContactPersonInput | null | undefined;
};

/** A person is stored only where `consents` is true, and is never public. */
export type ContactPersonInput = {
  consents: boolean;
  name: string;
};

export type CostInput = {
  amount: number;
  certainty?: Certainty | null | undefined;
  currency: Currency;
  kind: CostKind;
  year?: number | null | undefined;
};

/** INVESTMENT: once; OPERATION: every year. */
export type CostKind =
  | 'INVESTMENT'
  | 'OPERATION';

export type Country =
  | 'FR'
  | 'JP';

export type CreateCaseStudyInput = {
  attachments?: Array<AttachmentInput> | null | undefined;
  buildingBlocks?: Array<BuildingBlockInput> | null | undefined;
  challenges?: Array<string> | null | undefined;
  contact?: ContactInput | null | undefined;
  costs?: Array<CostInput> | null | undefined;
  depth?: CaseStudyDepth | null | undefined;
  endYear?: number | null | undefined;
  factors?: Array<string> | null | undefined;
  funding?: Array<FundingInput> | null | undefined;
  indicators?: Array<IndicatorInput> | null | undefined;
  licence?: TextLicence | null | undefined;
  links?: Array<LinkInput> | null | undefined;
  ongoing?: boolean | null | undefined;
  originalLocale: Locale;
  ownerId: string | number;
  partnerIds?: Array<string | number> | null | undefined;
  /** In the order in which they are shown. */
  photos?: Array<PhotoInput> | null | undefined;
  place?: PlaceInput | null | undefined;
  sdgTargets?: Array<string> | null | undefined;
  sdgs?: Array<number> | null | undefined;
  sector?: Sector | null | undefined;
  startYear?: number | null | undefined;
  supportOffered?: SupportLevel | null | undefined;
  /** Needed only where a case has a theme of another edition; themes of the topics come by themselves. */
  themes?: Array<string> | null | undefined;
  title: string;
  topics?: Array<string> | null | undefined;
};

export type Currency =
  | 'EUR'
  | 'JPY';

export type DeclineReason =
  | 'CAPACITY'
  | 'OTHER_PARTNER'
  | 'PRIORITIES'
  | 'TIMING';

export type DelegationInput = {
  absentRounds: Array<number>;
  hasInterpreter: boolean;
  languages: Array<Locale>;
  leftEarly?: boolean;
  max: number;
  min: number;
  size?: number | null | undefined;
  wishes?: string | null | undefined;
};

export type DelegationRuleKind =
  | 'MUST'
  | 'MUST_NOT';

export type DelegationWishesInput = {
  absentRounds: Array<number>;
  hasInterpreter: boolean;
  languages: Array<Locale>;
  size?: number | null | undefined;
  wishes?: string | null | undefined;
};

export type DifferenceKind =
  | 'ADDED'
  | 'REMOVED'
  | 'SAME';

/** DECLARED by its authors; MEASURED; EVALUATED by others; REPLICATED elsewhere. */
export type EvidenceLevel =
  | 'DECLARED'
  | 'EVALUATED'
  | 'MEASURED'
  | 'REPLICATED';

export type FactTextGroup =
  | 'ATTACHMENTS'
  | 'BUILDING_BLOCKS'
  | 'INDICATORS'
  | 'LINKS'
  | 'PHOTOS';

export type FactTextInput = {
  path: string;
  /** Nothing takes the text away. */
  text?: string | null | undefined;
};

export type FreshnessLight =
  | 'CURRENT'
  | 'DUE_SOON'
  | 'OVERDUE';

export type FundingInput = {
  programme?: string | null | undefined;
  /** Part of the whole in percent. */
  share?: number | null | undefined;
  source: string;
};

export type GatheringRoundInput = {
  endsAt: string;
  interpreters: number;
  startsAt: string;
  tables: number;
};

export type HintSource =
  | 'CASES'
  | 'SEARCHES'
  | 'TERRITORY';

export type HintTone =
  | 'NEUTRAL'
  | 'SUPPORTS'
  | 'WARNS';

export type ImportFormat =
  | 'CSV'
  | 'JSON'
  | 'JSONLD'
  | 'XLSX';

/** What to do with one row: leave it out, create a case study of it, or update the one that is here or that it looks like. */
export type ImportRowChoice =
  | 'CREATE'
  | 'SKIP'
  | 'UPDATE';

export type ImportRowChoiceInput = {
  choice: ImportRowChoice;
  /** Of the row in the sheet, or of the element in the list, from 1. */
  number: number;
};

export type ImportRowState =
  /** The collectivity has a case, or the file a row, whose title looks like it. */
  | 'ALIKE'
  | 'CREATED'
  | 'FAILED'
  | 'INVALID'
  /** Here already: the same collectivity, source and key. */
  | 'KNOWN'
  | 'NEW'
  | 'QUEUED'
  /** The same source and key stand further up in the file. */
  | 'REPEATED'
  | 'SKIPPED'
  /** The case says all of it already. */
  | 'UNCHANGED'
  | 'UPDATED';

export type ImportState =
  /** Every row has been judged; nothing has been imported. */
  | 'CHECKED'
  /** The file is being read and checked. */
  | 'CHECKING'
  | 'DONE'
  /** The file can’t be read; `refusal` says why. */
  | 'REFUSED'
  /** Rows come in, one after another. */
  | 'RUNNING';

export type IndicatorInput = {
  baseline?: number | null | undefined;
  /** 2024, 2024-06 or 2024-06-30. */
  date?: string | null | undefined;
  evidence?: EvidenceLevel | null | undefined;
  /** Of the indicator that this one replaces; left out for a new one. */
  id?: string | number | null | undefined;
  /** In the original language; or by language in `methods`. */
  method?: string | null | undefined;
  methods?: TextByLocaleInput | null | undefined;
  name: TextByLocaleInput;
  unit?: string | null | undefined;
  value?: number | null | undefined;
};

/** What a collectivity has in mind with an interest. */
export type Intent =
  | 'CO_DEVELOP'
  | 'EXCHANGE_PEOPLE'
  | 'LEARN'
  | 'REVIVE_TWINNING'
  | 'TEACH';

export type InterestInput = {
  /** Left out: whatever the partner has in mind. */
  intent?: Intent | null | undefined;
  note?: TextByLocaleInput | null | undefined;
  stance: Stance;
  /** Code of a topic. */
  topic: string;
  /** 1 to 3: how much it matters. */
  weight: number;
};

export type IntroductionContactInput = {
  /** The person has read the words of the consent and agrees. */
  consent: boolean;
  /** Show the address of one’s account. */
  email: boolean;
  office?: string | null | undefined;
  phone?: string | null | undefined;
};

export type IntroductionLetterInput = {
  body: string;
  locale: Locale;
};

export type IntroductionMessageKind =
  | 'ACCEPTANCE'
  | 'MESSAGE'
  | 'REFUSAL';

export type IntroductionMessageVia =
  | 'MAIL'
  | 'SITE';

/** What came of it. */
export type IntroductionOutcome =
  | 'COOPERATION'
  | 'EXCHANGE'
  | 'NO_FOLLOW_UP'
  | 'TWINNING'
  | 'VISIT';

export type IntroductionSide =
  | 'PROPOSER'
  | 'RECIPIENT';

/** DRAFT: being prepared, the other side knows nothing; ACTIVE: both have begun to exchange. */
export type IntroductionState =
  | 'ACCEPTED'
  | 'ACTIVE'
  | 'CONCLUDED'
  | 'DECLINED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'PROPOSED'
  | 'WITHDRAWN';

/** Whom an introduction joins, and about what: one of topic, case and twinning. */
export type IntroductionThemeInput = {
  caseStudyId?: string | number | null | undefined;
  /** The collectivity that proposes. */
  proposerId: string | number;
  recipientId: string | number;
  topic?: string | null | undefined;
  twinningId?: string | number | null | undefined;
};

export type InviteMemberInput = {
  /** Left out, it invites to an account alone: administrators only. */
  collectivityId?: string | number | null | undefined;
  email: string;
  /** Language of the mail. */
  locale: Locale;
  /** Needed with a collectivity. */
  role?: MembershipRole | null | undefined;
};

export type JoinRequestState =
  | 'ACCEPTED'
  | 'ASKED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What to do with rows whose case is here already. */
export type KnownChoice =
  | 'SKIP'
  | 'UPDATE';

/** AUTHOR: the original in the writer’s words; HUMAN: translated by people; TEMPLATE: the platform’s text. */
export type LetterProvenance =
  | 'AUTHOR'
  | 'HUMAN'
  | 'TEMPLATE';

export type LinkInput = {
  /** Of the link that this one replaces; where it is left out, a link is known by its address. */
  id?: string | number | null | undefined;
  /** In the original language; or by language in `labels`. */
  label?: string | null | undefined;
  labels?: TextByLocaleInput | null | undefined;
  url: string;
};

export type Locale =
  | 'EN'
  | 'FR'
  | 'JA';

export type MembershipRole =
  | 'CONTRIBUTOR'
  | 'MANAGER';

export type NewDelegationInput = {
  absentRounds: Array<number>;
  collectivityId: string | number;
  hasInterpreter: boolean;
  languages: Array<Locale>;
  leftEarly?: boolean;
  max: number;
  min: number;
  size?: number | null | undefined;
  wishes?: string | null | undefined;
};

export type PageInput = {
  page?: number | null | undefined;
  size?: number | null | undefined;
};

/** A photo that was uploaded to /files/case-studies/{id}?kind=photo. */
export type PhotoInput = {
  /** Where no photo is the cover, the first is. */
  cover?: boolean | null | undefined;
  credit?: string | null | undefined;
  file: string | number;
  licence?: string | null | undefined;
  texts?: Array<PhotoTextInput> | null | undefined;
};

export type PhotoTextInput = {
  alternative?: string | null | undefined;
  caption?: string | null | undefined;
  locale: Locale;
};

export type PlaceInput = {
  latitude: number;
  longitude: number;
  precision: PlacePrecision;
};

export type PlacePrecision =
  | 'DISTRICT'
  | 'EXACT'
  | 'MUNICIPALITY'
  | 'REGION';

export type ProfilePart =
  | 'INTERESTS'
  | 'PROFILE';

export type ProgrammeChangeKind =
  | 'ADDED'
  | 'DROPPED'
  | 'MOVED';

export type ProgrammePhase =
  | 'MEETINGS'
  | 'SCORES'
  | 'STORING';

export type ProgrammeState =
  | 'COMPUTING'
  | 'DRAFT'
  | 'FAILED'
  | 'PUBLISHED'
  | 'REPLACED'
  | 'WAITING';

export type ProposeIntroductionInput = {
  answerWithinDays?: number;
  caseStudyId?: string | number | null | undefined;
  /** The original and, where there is one, its translation. Left out, the recipient gets the template’s. */
  letters: Array<IntroductionLetterInput>;
  /** Language of the original letter. */
  locale: Locale;
  /** The collectivity that proposes. */
  proposerId: string | number;
  recipientId: string | number;
  topic?: string | null | undefined;
  twinningId?: string | number | null | undefined;
};

export type Provenance =
  | 'AUTHOR'
  | 'HUMAN'
  | 'MACHINE';

export type ReviewDecision =
  | 'APPROVED'
  | 'CHANGES'
  | 'PUBLISHED';

/** A reviewer’s judgement. */
export type ReviewInput = {
  /** Only reviewers and administrators see it. */
  note?: string | null | undefined;
  /** Readers see it beside the revision that is published on it. */
  opinion?: string | null | undefined;
  scores?: Array<ScoreInput> | null | undefined;
};

/** NONE: without membership and platform role. */
export type RoleFilter =
  | 'ADMINISTRATOR'
  | 'CONTRIBUTOR'
  | 'MANAGER'
  | 'NONE'
  | 'REVIEWER';

/** One criterion of `reviewCriteria` and a score of 1 to 5. */
export type ScoreInput = {
  criterion: string;
  score: number;
};

export type SearchEngineName =
  | 'MEILISEARCH'
  | 'POSTGRES';

/** Filling a fresh index, or comparing the one in use with what is published and repairing it. */
export type SearchIndexWorkKind =
  | 'REBUILD'
  | 'VERIFY';

/** Asked for at the desk, or begun by a command. */
export type SearchIndexWorkOrigin =
  | 'DESK'
  | 'TERMINAL';

/** STOPPED: the process that did it is gone. The index from before is still in use. */
export type SearchIndexWorkState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED'
  | 'WAITING';

export type Sector =
  | 'AGRICULTURE'
  | 'BUSINESS'
  | 'CULTURE'
  | 'DIGITAL'
  | 'EDUCATION'
  | 'ENERGY'
  | 'ENVIRONMENT'
  | 'GOVERNANCE'
  | 'HEALTH'
  | 'HOUSING'
  | 'MOBILITY'
  | 'SOCIAL'
  | 'SPORT'
  | 'TOURISM';

export type Stance =
  | 'OFFERS'
  | 'SEEKS';

/** What the owner offers to others: nothing, answers to questions, visits, mentoring. */
export type SupportLevel =
  | 'MENTORING'
  | 'NONE'
  | 'QUESTIONS'
  | 'VISITS';

/** Preferred: shown. Alternative: also searched in texts. Hidden: recognised in questions, never shown. */
export type TermKind =
  | 'ALTERNATIVE'
  | 'HIDDEN'
  | 'PREFERRED';

export type TextByLocaleInput = {
  en?: string | null | undefined;
  fr?: string | null | undefined;
  ja?: string | null | undefined;
};

export type TextLicence =
  | 'CC0_1_0'
  | 'CC_BY_4_0'
  | 'CC_BY_SA_4_0'
  | 'ETALAB_2_0';

/** EMPTY: the original says nothing there either; OUTDATED: it says something else by now. */
export type TranslationFieldStatus =
  | 'CURRENT'
  | 'EMPTY'
  | 'MISSING'
  | 'OUTDATED';

export type TranslationStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'READY';

/** A translation that its author suggests; what is left out or empty is not part of it. */
export type TranslationSuggestionInput = {
  actions?: string | null | undefined;
  /** Takes the place of `actions` where both are given. */
  actionsDocument?: unknown;
  context?: string | null | undefined;
  /** Takes the place of `context` where both are given. */
  contextDocument?: unknown;
  /** Words for texts inside facts, by their paths. */
  factTexts?: Array<FactTextInput> | null | undefined;
  lessons?: string | null | undefined;
  /** Takes the place of `lessons` where both are given. */
  lessonsDocument?: unknown;
  /** A word to those who decide. */
  note?: string | null | undefined;
  objectives?: string | null | undefined;
  /** Takes the place of `objectives` where both are given. */
  objectivesDocument?: unknown;
  results?: string | null | undefined;
  /** Takes the place of `results` where both are given. */
  resultsDocument?: unknown;
  stakeholders?: string | null | undefined;
  /** Takes the place of `stakeholders` where both are given. */
  stakeholdersDocument?: unknown;
  summary?: string | null | undefined;
  teaser?: string | null | undefined;
  title?: string | null | undefined;
  transferability?: string | null | undefined;
  /** Takes the place of `transferability` where both are given. */
  transferabilityDocument?: unknown;
};

/** PARTLY_TAKEN: some fields were taken over, the others declined. */
export type TranslationSuggestionStatus =
  | 'DECLINED'
  | 'OPEN'
  | 'PARTLY_TAKEN'
  | 'TAKEN';

/** What a language of a case wants next. UNCHECKED: a machine wrote it and nobody has said that it is right. */
export type TranslationWorkStatus =
  | 'DONE'
  | 'DRAFT'
  | 'INCOMPLETE'
  | 'NOT_BEGUN'
  | 'OUTDATED'
  | 'READY'
  | 'UNCHECKED';

export type TwinningInput = {
  kind: TwinningKind;
  note?: string | null | undefined;
  /** Year of the first agreement. */
  since?: number | null | undefined;
  /** An address where it can be read. */
  source?: string | null | undefined;
  state: TwinningState;
  /** Codes of themes, of any edition. */
  themes?: Array<string> | null | undefined;
};

export type TwinningKind =
  | 'COOPERATION'
  | 'FRIENDSHIP'
  | 'MEMORANDUM'
  | 'PARTNERSHIP'
  | 'SISTER';

export type TwinningProposalStatus =
  | 'CONFIRMED'
  | 'PROPOSED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type TwinningState =
  | 'ACTIVE'
  | 'ENDED'
  | 'SLEEPING';

/** What is left out is not changed. */
export type UpdateCaseStudyInput = {
  attachments?: Array<AttachmentInput> | null | undefined;
  buildingBlocks?: Array<BuildingBlockInput> | null | undefined;
  challenges?: Array<string> | null | undefined;
  contact?: ContactInput | null | undefined;
  costs?: Array<CostInput> | null | undefined;
  depth?: CaseStudyDepth | null | undefined;
  endYear?: number | null | undefined;
  factors?: Array<string> | null | undefined;
  funding?: Array<FundingInput> | null | undefined;
  indicators?: Array<IndicatorInput> | null | undefined;
  licence?: TextLicence | null | undefined;
  links?: Array<LinkInput> | null | undefined;
  ongoing?: boolean | null | undefined;
  partnerIds?: Array<string | number> | null | undefined;
  /** In the order in which they are shown. */
  photos?: Array<PhotoInput> | null | undefined;
  place?: PlaceInput | null | undefined;
  sdgTargets?: Array<string> | null | undefined;
  sdgs?: Array<number> | null | undefined;
  sector?: Sector | null | undefined;
  startYear?: number | null | undefined;
  supportOffered?: SupportLevel | null | undefined;
  /** Needed only where a case has a theme of another edition; themes of the topics come by themselves. */
  themes?: Array<string> | null | undefined;
  topics?: Array<string> | null | undefined;
};

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditFilterInput | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { total: number, items: Array<{ id: string, occurredAt: string, actorId: string | null, actorName: string | null, action: string, subjectType: string, subjectId: string, outcome: AuditOutcome, address: string | null, userAgent: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type AuditActionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditActionsQuery = { auditActions: Array<string> };

export type EditorCaseStudiesQueryVariables = Exact<{
  state?: CaseStudyState | null | undefined;
  query?: string | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type EditorCaseStudiesQuery = { editorCaseStudies: { total: number, items: Array<{ id: string, state: CaseStudyState, publishedRevision: number | null, version: number, originalLocale: Locale, updatedAt: string, publishedAt: string | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, translations: Array<{ locale: Locale, slug: string | null, title: string, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean } }> } };

export type AbilityPartsFragment = { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean };

export type FreshnessPartsFragment = { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string };

export type CaseStudyRowFragment = { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, originalLocale: Locale, updatedAt: string, publishedAt: string | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, translations: Array<{ locale: Locale, slug: string | null, title: string, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean } };

export type DeskQueryVariables = Exact<{
  locale: Locale;
}>;


export type DeskQuery = { drafts: { total: number, items: Array<{ id: string, state: CaseStudyState, publishedRevision: number | null, version: number, originalLocale: Locale, updatedAt: string, publishedAt: string | null, missing: Array<{ field: string, locale: Locale | null, message: string }>, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, translations: Array<{ locale: Locale, slug: string | null, title: string, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean } }> }, published: { total: number, items: Array<{ id: string, state: CaseStudyState, publishedRevision: number | null, version: number, originalLocale: Locale, updatedAt: string, publishedAt: string | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, translations: Array<{ locale: Locale, slug: string | null, title: string, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean } }> }, submitted: { total: number }, approved: { total: number }, withdrawn: { total: number }, archived: { total: number } };

export type EditorCaseStudyQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type EditorCaseStudyQuery = { editorCaseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } | null };

export type CaseStudyDetailFragment = { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null };

export type SavedPartsFragment = { caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } };

export type InvalidPartsFragment = { message: string, problems: Array<{ field: string, code: string, message: string }> };

export type StalePartsFragment = { message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } };

export type WrongStatePartsFragment = { message: string, state: CaseStudyState };

export type CreateCaseStudyMutationVariables = Exact<{
  input: CreateCaseStudyInput;
  locale: Locale;
}>;


export type CreateCaseStudyMutation = { createCaseStudy:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
   };

export type UpdateCaseStudyMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: UpdateCaseStudyInput;
  locale: Locale;
}>;


export type UpdateCaseStudyMutation = { updateCaseStudy:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type SaveCaseStudyTranslationMutationVariables = Exact<{
  id: string | number;
  version: number;
  textLocale: Locale;
  input: CaseStudyTranslationInput;
  locale: Locale;
}>;


export type SaveCaseStudyTranslationMutation = { saveCaseStudyTranslation:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type PublicAddressesQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicAddressesQuery = { caseStudy: { translations: Array<{ locale: Locale, slug: string | null }> } | null };

export type ComparableFactsFragment = { sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null };

export type LocalWordsFragment = { fr: string | null, ja: string | null, en: string | null };

export type ConceptsQueryVariables = Exact<{
  query?: string | null | undefined;
  topic?: string | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type ConceptsQuery = { concepts: { total: number, items: Array<{ code: string, label: string, edited: boolean, topic: { code: string, label: string } | null, sdg: { number: number } | null, terms: Array<{ locale: Locale, text: string, kind: TermKind }> }> } };

export type ConceptRowFragment = { code: string, label: string, edited: boolean, topic: { code: string, label: string } | null, sdg: { number: number } | null, terms: Array<{ locale: Locale, text: string, kind: TermKind }> };

export type ConceptQueryVariables = Exact<{
  code: string;
  locale: Locale;
}>;


export type ConceptQuery = { concept: { version: number, code: string, label: string, edited: boolean, broader: Array<{ code: string, label: string }>, narrower: Array<{ code: string, label: string }>, topic: { code: string, label: string } | null, sdg: { number: number } | null, terms: Array<{ locale: Locale, text: string, kind: TermKind }> } | null };

export type ConceptDetailFragment = { version: number, code: string, label: string, edited: boolean, broader: Array<{ code: string, label: string }>, narrower: Array<{ code: string, label: string }>, topic: { code: string, label: string } | null, sdg: { number: number } | null, terms: Array<{ locale: Locale, text: string, kind: TermKind }> };

export type SaveConceptMutationVariables = Exact<{
  code: string;
  version: number;
  input: ConceptInput;
  locale: Locale;
}>;


export type SaveConceptMutation = { saveConcept:
    | { __typename: 'ConceptSaved', concept: { version: number, code: string, label: string, edited: boolean, broader: Array<{ code: string, label: string }>, narrower: Array<{ code: string, label: string }>, topic: { code: string, label: string } | null, sdg: { number: number } | null, terms: Array<{ locale: Locale, text: string, kind: TermKind }> } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleConcept', message: string, changedBy: string | null, changedAt: string, current: { version: number, code: string, label: string, edited: boolean, broader: Array<{ code: string, label: string }>, narrower: Array<{ code: string, label: string }>, topic: { code: string, label: string } | null, sdg: { number: number } | null, terms: Array<{ locale: Locale, text: string, kind: TermKind }> } | null }
   };

export type DeleteConceptMutationVariables = Exact<{
  code: string;
  version: number;
  locale: Locale;
}>;


export type DeleteConceptMutation = { deleteConcept:
    | { __typename: 'ConceptDeleted', code: string }
    | { __typename: 'StaleConcept', message: string, changedBy: string | null, changedAt: string, current: { version: number, code: string, label: string, edited: boolean, broader: Array<{ code: string, label: string }>, narrower: Array<{ code: string, label: string }>, topic: { code: string, label: string } | null, sdg: { number: number } | null, terms: Array<{ locale: Locale, text: string, kind: TermKind }> } | null }
   };

export type HistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type HistoryQuery = { caseStudyRevisions: Array<{ number: number, title: string | null, locales: Array<Locale>, publishedBy: string | null, publishedAt: string, inForce: boolean }>, caseStudyReviews: Array<{ id: string, decision: ReviewDecision, revision: number | null, reviewer: string | null, opinion: string | null, note: string | null, createdAt: string, reply: string | null, repliedBy: string | null, repliedAt: string | null, scores: Array<{ criterion: string, label: string, score: number }> }> };

export type ReviewPartsFragment = { id: string, decision: ReviewDecision, revision: number | null, reviewer: string | null, opinion: string | null, note: string | null, createdAt: string, reply: string | null, repliedBy: string | null, repliedAt: string | null, scores: Array<{ criterion: string, label: string, score: number }> };

export type CompareRevisionsQueryVariables = Exact<{
  id: string | number;
  from: number;
  to?: number | null | undefined;
}>;


export type CompareRevisionsQuery = { compareRevisions: Array<{ field: string, locale: Locale | null, parts: Array<{ kind: DifferenceKind, text: string }>, formatting: Array<{ text: string, before: Array<string>, after: Array<string> }> }> };

export type RestoreRevisionMutationVariables = Exact<{
  id: string | number;
  version: number;
  number: number;
  locale: Locale;
}>;


export type RestoreRevisionMutation = { restoreRevision:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type ReplyToReviewMutationVariables = Exact<{
  id: string | number;
  reply: string;
}>;


export type ReplyToReviewMutation = { replyToReview:
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
    | { __typename: 'ReviewAnswered' }
   };

export type ReviewCriteriaQueryVariables = Exact<{
  locale: Locale;
}>;


export type ReviewCriteriaQuery = { reviewCriteria: Array<{ code: string, label: string, steps: Array<string> }> };

export type CasesToReviewQueryVariables = Exact<{
  locale: Locale;
}>;


export type CasesToReviewQuery = { casesToReview: { total: number, items: Array<{ id: string, state: CaseStudyState, publishedRevision: number | null, version: number, originalLocale: Locale, updatedAt: string, publishedAt: string | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, translations: Array<{ locale: Locale, slug: string | null, title: string, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean } }> } };

export type ImportsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type ImportsQuery = { imports: { total: number, items: Array<{ id: string, fileName: string, format: ImportFormat | null, encoding: string | null, columns: Array<string>, ignored: Array<string>, state: ImportState, refusal: string | null, rowsRead: number, createdAt: string, endedAt: string | null, counts: Array<{ state: ImportRowState, count: number }> }> } };

export type ImportHeadFragment = { id: string, fileName: string, format: ImportFormat | null, encoding: string | null, columns: Array<string>, ignored: Array<string>, state: ImportState, refusal: string | null, rowsRead: number, createdAt: string, endedAt: string | null, counts: Array<{ state: ImportRowState, count: number }> };

export type ImportQueryVariables = Exact<{
  id: string | number;
  states?: Array<ImportRowState> | ImportRowState | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ImportQuery = { import: { id: string, fileName: string, format: ImportFormat | null, encoding: string | null, columns: Array<string>, ignored: Array<string>, state: ImportState, refusal: string | null, rowsRead: number, createdAt: string, endedAt: string | null, rows: { total: number, items: Array<{ number: number, state: ImportRowState, title: string, caseStudyId: string | null, targetId: string | null, problems: Array<{ cell: string, message: string, warning: boolean }> }> }, counts: Array<{ state: ImportRowState, count: number }> } };

export type StartImportMutationVariables = Exact<{
  id: string | number;
  known: KnownChoice;
  alike: AlikeChoice;
  rows?: Array<ImportRowChoiceInput> | ImportRowChoiceInput | null | undefined;
}>;


export type StartImportMutation = { startImport: { id: string } };

export type DiscardImportMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardImportMutation = { discardImport: boolean };

export type DiscardIntroductionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DiscardIntroductionMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type WithdrawIntroductionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type WithdrawIntroductionMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type AnswerIntroductionMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
  accept: boolean;
  message?: string | null | undefined;
  reason?: DeclineReason | null | undefined;
  veto: boolean;
}>;


export type AnswerIntroductionMutation = { outcome:
    | { __typename: 'IntroductionSaved' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type VetoIntroductionMutationVariables = Exact<{
  id: string | number;
}>;


export type VetoIntroductionMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type ConcludeIntroductionMutationVariables = Exact<{
  id: string | number;
  version: number;
  outcome: IntroductionOutcome;
  note?: string | null | undefined;
}>;


export type ConcludeIntroductionMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type SendIntroductionMessageMutationVariables = Exact<{
  id: string | number;
  body: string;
}>;


export type SendIntroductionMessageMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type RevealContactMutationVariables = Exact<{
  id: string | number;
  input: IntroductionContactInput;
}>;


export type RevealContactMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type WithdrawContactMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawContactMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type ProposeIntroductionCallMutationVariables = Exact<{
  id: string | number;
  times: Array<string> | string;
  minutes: number;
  place?: string | null | undefined;
}>;


export type ProposeIntroductionCallMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type AgreeIntroductionCallMutationVariables = Exact<{
  id: string | number;
  time: string;
}>;


export type AgreeIntroductionCallMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type AddIntroductionNoteMutationVariables = Exact<{
  id: string | number;
  body: string;
}>;


export type AddIntroductionNoteMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type RemoveIntroductionNoteMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveIntroductionNoteMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type IntroductionsQueryVariables = Exact<{
  states?: Array<IntroductionState> | IntroductionState | null | undefined;
  side?: IntroductionSide | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type IntroductionsQuery = { introductions: { total: number, items: Array<{ id: string, state: IntroductionState, side: IntroductionSide | null, subject: string, proposedAt: string | null, answerBy: string | null, updatedAt: string, proposer: { id: string, country: Country, name: string }, recipient: { id: string, country: Country, name: string } }> } };

export type IntroductionRowFragment = { id: string, state: IntroductionState, side: IntroductionSide | null, subject: string, proposedAt: string | null, answerBy: string | null, updatedAt: string, proposer: { id: string, country: Country, name: string }, recipient: { id: string, country: Country, name: string } };

export type IntroductionQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type IntroductionQuery = { introduction: { version: number, topic: string | null, caseStudyId: string | null, twinningId: string | null, answerWithinDays: number, remindedAt: string | null, answeredAt: string | null, endedAt: string | null, outcome: IntroductionOutcome | null, outcomeNote: string | null, id: string, state: IntroductionState, side: IntroductionSide | null, subject: string, proposedAt: string | null, answerBy: string | null, updatedAt: string, letters: Array<{ locale: Locale, body: string, original: boolean, provenance: LetterProvenance }>, score: { version: string, score: number, reasons: Array<{ weight: number, sentence: string }> } | null, messages: { total: number, items: Array<{ id: string, side: IntroductionSide, kind: IntroductionMessageKind, via: IntroductionMessageVia, locale: Locale | null, body: string, translation: string | null, translationLocale: Locale | null, masked: boolean, droppedAttachments: number, sentAt: string }> }, contacts: Array<{ side: IntroductionSide, own: boolean, name: string, email: string | null, phone: string | null, office: string | null }>, call: { side: IntroductionSide, minutes: number, place: string | null, calendar: string | null, times: Array<{ start: string, sentence: string }>, agreed: { start: string, sentence: string } | null } | null, callTimes: Array<{ start: string, sentence: string }>, notes: Array<{ id: string, body: string, author: string | null, createdAt: string }>, abilities: { edit: boolean, discard: boolean, propose: boolean, withdraw: boolean, accept: boolean, decline: boolean, conclude: boolean, converse: boolean, note: boolean, veto: boolean }, proposer: { id: string, country: Country, name: string }, recipient: { id: string, country: Country, name: string } } | null };

export type IntroductionDetailFragment = { version: number, topic: string | null, caseStudyId: string | null, twinningId: string | null, answerWithinDays: number, remindedAt: string | null, answeredAt: string | null, endedAt: string | null, outcome: IntroductionOutcome | null, outcomeNote: string | null, id: string, state: IntroductionState, side: IntroductionSide | null, subject: string, proposedAt: string | null, answerBy: string | null, updatedAt: string, letters: Array<{ locale: Locale, body: string, original: boolean, provenance: LetterProvenance }>, score: { version: string, score: number, reasons: Array<{ weight: number, sentence: string }> } | null, messages: { total: number, items: Array<{ id: string, side: IntroductionSide, kind: IntroductionMessageKind, via: IntroductionMessageVia, locale: Locale | null, body: string, translation: string | null, translationLocale: Locale | null, masked: boolean, droppedAttachments: number, sentAt: string }> }, contacts: Array<{ side: IntroductionSide, own: boolean, name: string, email: string | null, phone: string | null, office: string | null }>, call: { side: IntroductionSide, minutes: number, place: string | null, calendar: string | null, times: Array<{ start: string, sentence: string }>, agreed: { start: string, sentence: string } | null } | null, callTimes: Array<{ start: string, sentence: string }>, notes: Array<{ id: string, body: string, author: string | null, createdAt: string }>, abilities: { edit: boolean, discard: boolean, propose: boolean, withdraw: boolean, accept: boolean, decline: boolean, conclude: boolean, converse: boolean, note: boolean, veto: boolean }, proposer: { id: string, country: Country, name: string }, recipient: { id: string, country: Country, name: string } };

export type IntroductionPreviewQueryVariables = Exact<{
  theme: IntroductionThemeInput;
  letterLocale: Locale;
}>;


export type IntroductionPreviewQuery = { introductionPreview: { subject: string, letters: Array<{ locale: Locale, body: string, original: boolean, provenance: LetterProvenance }>, refusal: { code: string, message: string } | null } };

export type ProposeIntroductionMutationVariables = Exact<{
  input: ProposeIntroductionInput;
}>;


export type ProposeIntroductionMutation = { outcome:
    | { __typename: 'IntroductionRefused', message: string }
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

type ProposeOutcome_IntroductionRefused_Fragment = { __typename: 'IntroductionRefused', message: string };

type ProposeOutcome_IntroductionSaved_Fragment = { __typename: 'IntroductionSaved', introduction: { id: string } };

type ProposeOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> };

type ProposeOutcome_StaleIntroduction_Fragment = { __typename: 'StaleIntroduction', message: string };

type ProposeOutcome_WrongIntroductionState_Fragment = { __typename: 'WrongIntroductionState', message: string };

export type ProposeOutcomeFragment =
  | ProposeOutcome_IntroductionRefused_Fragment
  | ProposeOutcome_IntroductionSaved_Fragment
  | ProposeOutcome_InvalidInput_Fragment
  | ProposeOutcome_StaleIntroduction_Fragment
  | ProposeOutcome_WrongIntroductionState_Fragment
;

export type SendIntroductionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type SendIntroductionMutation = { outcome:
    | { __typename: 'IntroductionRefused', message: string }
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

export type PrepareIntroductionMutationVariables = Exact<{
  input: ProposeIntroductionInput;
  id?: string | number | null | undefined;
  version?: number | null | undefined;
}>;


export type PrepareIntroductionMutation = { outcome:
    | { __typename: 'IntroductionSaved', introduction: { id: string } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleIntroduction', message: string }
    | { __typename: 'WrongIntroductionState', message: string }
   };

type IntroductionOutcome_IntroductionSaved_Fragment = { __typename: 'IntroductionSaved', introduction: { id: string } };

type IntroductionOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> };

type IntroductionOutcome_StaleIntroduction_Fragment = { __typename: 'StaleIntroduction', message: string };

type IntroductionOutcome_WrongIntroductionState_Fragment = { __typename: 'WrongIntroductionState', message: string };

export type IntroductionOutcomeFragment =
  | IntroductionOutcome_IntroductionSaved_Fragment
  | IntroductionOutcome_InvalidInput_Fragment
  | IntroductionOutcome_StaleIntroduction_Fragment
  | IntroductionOutcome_WrongIntroductionState_Fragment
;

export type InvitationsQueryVariables = Exact<{
  collectivityId?: string | number | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InvitationsQuery = { invitations: { total: number, items: Array<{ id: string, email: string, role: MembershipRole | null, inviterName: string, createdAt: string, expiresAt: string }> } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'Invited' }
   };

export type RevokeInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeInvitationMutation = { revokeInvitation: boolean };

export type JoinRequestsQueryVariables = Exact<{
  collectivityId?: string | number | null | undefined;
  state?: JoinRequestState | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type JoinRequestsQuery = { joinRequests: { total: number, items: Array<{ id: string, state: JoinRequestState, message: string | null, words: string | null, askedAt: string, answeredAt: string | null, email: string | null, person: { id: string, name: string }, answeredBy: { id: string, name: string } | null, hint: { domain: string, tone: HintTone, sentence: string } | null, collectivity: { id: string, country: Country, name: string }, abilities: { answer: boolean } }> } };

export type JoinRequestPartsFragment = { id: string, state: JoinRequestState, message: string | null, words: string | null, askedAt: string, answeredAt: string | null, email: string | null, person: { id: string, name: string }, answeredBy: { id: string, name: string } | null, hint: { domain: string, tone: HintTone, sentence: string } | null, collectivity: { id: string, country: Country, name: string }, abilities: { answer: boolean } };

export type MyJoinRequestsQueryVariables = Exact<{
  locale: Locale;
}>;


export type MyJoinRequestsQuery = { myJoinRequests: Array<{ id: string, state: JoinRequestState, words: string | null, askedAt: string, collectivity: { id: string, name: string } }> };

export type RequestToJoinMutationVariables = Exact<{
  collectivityId: string | number;
  message?: string | null | undefined;
}>;


export type RequestToJoinMutation = { outcome:
    | { __typename: 'AlreadyMember', message: string }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'JoinRequestSaved' }
   };

export type AcceptJoinRequestMutationVariables = Exact<{
  id: string | number;
  role: MembershipRole;
}>;


export type AcceptJoinRequestMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'JoinRequestAnswered', message: string }
    | { __typename: 'JoinRequestSaved' }
   };

type JoinOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> };

type JoinOutcome_JoinRequestAnswered_Fragment = { __typename: 'JoinRequestAnswered', message: string };

type JoinOutcome_JoinRequestSaved_Fragment = { __typename: 'JoinRequestSaved' };

export type JoinOutcomeFragment =
  | JoinOutcome_InvalidInput_Fragment
  | JoinOutcome_JoinRequestAnswered_Fragment
  | JoinOutcome_JoinRequestSaved_Fragment
;

export type RefuseJoinRequestMutationVariables = Exact<{
  id: string | number;
  words: string;
}>;


export type RefuseJoinRequestMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'JoinRequestAnswered', message: string }
    | { __typename: 'JoinRequestSaved' }
   };

export type MembersQueryVariables = Exact<{
  id: string | number;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type MembersQuery = { mailDomains: Array<string>, collectivity: { id: string, country: Country, name: string } | null, memberships: { total: number, items: Array<{ email: string, role: MembershipRole, since: string, version: number, suspended: boolean, lastManager: boolean, person: { id: string, name: string }, abilities: { setRole: boolean, remove: boolean } }> } };

export type MemberPartsFragment = { email: string, role: MembershipRole, since: string, version: number, suspended: boolean, lastManager: boolean, person: { id: string, name: string }, abilities: { setRole: boolean, remove: boolean } };

export type HandOverViewQueryVariables = Exact<{
  userId: string | number;
  collectivityId: string | number;
}>;


export type HandOverViewQuery = { handOverView: { belongings: Array<{ kind: Belonging, count: number }>, colleagues: Array<{ id: string, name: string }> } };

export type SetMembershipRoleMutationVariables = Exact<{
  userId: string | number;
  collectivityId: string | number;
  version: number;
  role: MembershipRole;
}>;


export type SetMembershipRoleMutation = { outcome:
    | { __typename: 'LastManager', message: string }
    | { __typename: 'MembershipSaved' }
    | { __typename: 'StaleMembership', message: string }
   };

export type RemoveMembershipMutationVariables = Exact<{
  userId: string | number;
  collectivityId: string | number;
  version: number;
  to?: string | number | null | undefined;
}>;


export type RemoveMembershipMutation = { outcome:
    | { __typename: 'LastManager', message: string }
    | { __typename: 'MembershipRemoved' }
    | { __typename: 'NoSuchColleague', message: string }
    | { __typename: 'StaleMembership', message: string }
   };

export type HandOverMutationVariables = Exact<{
  userId: string | number;
  collectivityId: string | number;
  to?: string | number | null | undefined;
}>;


export type HandOverMutation = { outcome:
    | { __typename: 'HandedOver' }
    | { __typename: 'NoSuchColleague', message: string }
   };

export type AddMailDomainMutationVariables = Exact<{
  collectivityId: string | number;
  domain: string;
}>;


export type AddMailDomainMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'MailDomainsSaved' }
   };

export type RemoveMailDomainMutationVariables = Exact<{
  collectivityId: string | number;
  domain: string;
}>;


export type RemoveMailDomainMutation = { removeMailDomain: Array<string> };

type MoveAnswer_CaseStudySaved_Fragment = { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } };

type MoveAnswer_IncompleteCaseStudy_Fragment = { __typename: 'IncompleteCaseStudy', message: string, missing: Array<{ field: string, locale: Locale | null, message: string }> };

type MoveAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> };

type MoveAnswer_StaleVersion_Fragment = { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } };

type MoveAnswer_WrongState_Fragment = { __typename: 'WrongState', message: string, state: CaseStudyState };

export type MoveAnswerFragment =
  | MoveAnswer_CaseStudySaved_Fragment
  | MoveAnswer_IncompleteCaseStudy_Fragment
  | MoveAnswer_InvalidInput_Fragment
  | MoveAnswer_StaleVersion_Fragment
  | MoveAnswer_WrongState_Fragment
;

export type SubmitMutationVariables = Exact<{
  id: string | number;
  version: number;
  locale: Locale;
}>;


export type SubmitMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'IncompleteCaseStudy', message: string, missing: Array<{ field: string, locale: Locale | null, message: string }> }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type RequestChangesMutationVariables = Exact<{
  id: string | number;
  version: number;
  opinion: string;
  locale: Locale;
}>;


export type RequestChangesMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'IncompleteCaseStudy', message: string, missing: Array<{ field: string, locale: Locale | null, message: string }> }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type ApproveMutationVariables = Exact<{
  id: string | number;
  version: number;
  review: ReviewInput;
  locale: Locale;
}>;


export type ApproveMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'IncompleteCaseStudy', message: string, missing: Array<{ field: string, locale: Locale | null, message: string }> }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type PublishMutationVariables = Exact<{
  id: string | number;
  version: number;
  locales: Array<Locale> | Locale;
  review?: ReviewInput | null | undefined;
  locale: Locale;
}>;


export type PublishMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'IncompleteCaseStudy', message: string, missing: Array<{ field: string, locale: Locale | null, message: string }> }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type WithdrawMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  locale: Locale;
}>;


export type WithdrawMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'IncompleteCaseStudy', message: string, missing: Array<{ field: string, locale: Locale | null, message: string }> }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type ArchiveMutationVariables = Exact<{
  id: string | number;
  version: number;
  locale: Locale;
}>;


export type ArchiveMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'IncompleteCaseStudy', message: string, missing: Array<{ field: string, locale: Locale | null, message: string }> }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type ReopenMutationVariables = Exact<{
  id: string | number;
  version: number;
  locale: Locale;
}>;


export type ReopenMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'IncompleteCaseStudy', message: string, missing: Array<{ field: string, locale: Locale | null, message: string }> }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, currentVersion: number, changedBy: string | null, changedAt: string, current: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, depth: CaseStudyDepth, originalLocale: Locale, startYear: number | null, endYear: number | null, ongoing: boolean, publishedAt: string | null, createdAt: string, updatedAt: string, sector: Sector | null, supportOffered: SupportLevel | null, licence: TextLicence | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, partners: Array<{ id: string, country: Country, name: string }>, topics: Array<{ code: string, label: string, theme: { code: string, label: string } | null }>, themes: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, title: string, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, translations: Array<{ locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, missing: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, advice: Array<{ field: string, locale: Locale | null, message: string, hint: string }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean }, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, sdgTargets: Array<{ code: string }>, place: { latitude: number, longitude: number, precision: PlacePrecision } | null, contact: { office: string | null, mailbox: string | null, person: { name: string } | null } | null } }
    | { __typename: 'WrongState', message: string, state: CaseStudyState }
   };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { viewer: { id: string, unreadNotifications: number } | null };

export type UsersQueryVariables = Exact<{
  query?: string | null | undefined;
  role?: RoleFilter | null | undefined;
  collectivityId?: string | number | null | undefined;
  suspended?: boolean | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type UsersQuery = { users: { total: number, items: Array<{ id: string, name: string, email: string, locale: Locale, administrator: boolean, reviewer: boolean, reviewerThemes: Array<string>, suspendedAt: string | null, suspensionReason: string | null, createdAt: string, lastSignInAt: string | null, hasPassword: boolean, lastAdministrator: boolean, version: number, abilities: { setAdministrator: boolean, setReviewer: boolean, suspend: boolean, lift: boolean }, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> }> } };

export type UserPartsFragment = { id: string, name: string, email: string, locale: Locale, administrator: boolean, reviewer: boolean, reviewerThemes: Array<string>, suspendedAt: string | null, suspensionReason: string | null, createdAt: string, lastSignInAt: string | null, hasPassword: boolean, lastAdministrator: boolean, version: number, abilities: { setAdministrator: boolean, setReviewer: boolean, suspend: boolean, lift: boolean }, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> };

export type UserQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type UserQuery = { user: { id: string, name: string, email: string, locale: Locale, administrator: boolean, reviewer: boolean, reviewerThemes: Array<string>, suspendedAt: string | null, suspensionReason: string | null, createdAt: string, lastSignInAt: string | null, hasPassword: boolean, lastAdministrator: boolean, version: number, abilities: { setAdministrator: boolean, setReviewer: boolean, suspend: boolean, lift: boolean }, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> } | null };

export type SetAdministratorMutationVariables = Exact<{
  userId: string | number;
  version: number;
  administrator: boolean;
  locale: Locale;
}>;


export type SetAdministratorMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'LastAdministrator', message: string }
    | { __typename: 'StaleUser', message: string }
    | { __typename: 'UserSaved', user: { id: string, name: string, email: string, locale: Locale, administrator: boolean, reviewer: boolean, reviewerThemes: Array<string>, suspendedAt: string | null, suspensionReason: string | null, createdAt: string, lastSignInAt: string | null, hasPassword: boolean, lastAdministrator: boolean, version: number, abilities: { setAdministrator: boolean, setReviewer: boolean, suspend: boolean, lift: boolean }, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> } }
   };

type AccessOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> };

type AccessOutcome_LastAdministrator_Fragment = { __typename: 'LastAdministrator', message: string };

type AccessOutcome_StaleUser_Fragment = { __typename: 'StaleUser', message: string };

type AccessOutcome_UserSaved_Fragment = { __typename: 'UserSaved', user: { id: string, name: string, email: string, locale: Locale, administrator: boolean, reviewer: boolean, reviewerThemes: Array<string>, suspendedAt: string | null, suspensionReason: string | null, createdAt: string, lastSignInAt: string | null, hasPassword: boolean, lastAdministrator: boolean, version: number, abilities: { setAdministrator: boolean, setReviewer: boolean, suspend: boolean, lift: boolean }, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> } };

export type AccessOutcomeFragment =
  | AccessOutcome_InvalidInput_Fragment
  | AccessOutcome_LastAdministrator_Fragment
  | AccessOutcome_StaleUser_Fragment
  | AccessOutcome_UserSaved_Fragment
;

export type SetReviewerMutationVariables = Exact<{
  userId: string | number;
  version: number;
  reviewer: boolean;
  themes: Array<string> | string;
  locale: Locale;
}>;


export type SetReviewerMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'LastAdministrator', message: string }
    | { __typename: 'StaleUser', message: string }
    | { __typename: 'UserSaved', user: { id: string, name: string, email: string, locale: Locale, administrator: boolean, reviewer: boolean, reviewerThemes: Array<string>, suspendedAt: string | null, suspensionReason: string | null, createdAt: string, lastSignInAt: string | null, hasPassword: boolean, lastAdministrator: boolean, version: number, abilities: { setAdministrator: boolean, setReviewer: boolean, suspend: boolean, lift: boolean }, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> } }
   };

export type SuspendUserMutationVariables = Exact<{
  userId: string | number;
  version: number;
  reason: string;
  locale: Locale;
}>;


export type SuspendUserMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'LastAdministrator', message: string }
    | { __typename: 'StaleUser', message: string }
    | { __typename: 'UserSaved', user: { id: string, name: string, email: string, locale: Locale, administrator: boolean, reviewer: boolean, reviewerThemes: Array<string>, suspendedAt: string | null, suspensionReason: string | null, createdAt: string, lastSignInAt: string | null, hasPassword: boolean, lastAdministrator: boolean, version: number, abilities: { setAdministrator: boolean, setReviewer: boolean, suspend: boolean, lift: boolean }, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> } }
   };

export type LiftSuspensionMutationVariables = Exact<{
  userId: string | number;
  version: number;
  locale: Locale;
}>;


export type LiftSuspensionMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'LastAdministrator', message: string }
    | { __typename: 'StaleUser', message: string }
    | { __typename: 'UserSaved', user: { id: string, name: string, email: string, locale: Locale, administrator: boolean, reviewer: boolean, reviewerThemes: Array<string>, suspendedAt: string | null, suspensionReason: string | null, createdAt: string, lastSignInAt: string | null, hasPassword: boolean, lastAdministrator: boolean, version: number, abilities: { setAdministrator: boolean, setReviewer: boolean, suspend: boolean, lift: boolean }, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> } }
   };

export type EditorProfileQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type EditorProfileQuery = { editorProfile: { version: number, capacity: number | null, languages: Array<Locale>, hasInterpreter: boolean | null, geographies: Array<string>, contactMailbox: string | null, updatedBy: string | null, updatedAt: string | null, collectivity: { id: string, country: Country, code: string, name: string, derivedOffers: Array<{ topic: { code: string, label: string }, caseStudies: Array<{ id: string, slug: string, title: string, locale: Locale }> }> }, abilities: { save: boolean }, suggestedInterests: Array<{ source: HintSource, sentence: string, topic: { code: string, label: string } }>, presentation: { fr: string | null, ja: string | null, en: string | null }, strengths: { fr: string | null, ja: string | null, en: string | null }, interests: Array<{ stance: Stance, intent: Intent | null, weight: number, topic: { code: string }, note: { fr: string | null, ja: string | null, en: string | null } }>, preparedProfile: { preparedBy: string | null, preparedAt: string, capacity: number | null, languages: Array<Locale>, hasInterpreter: boolean | null, geographies: Array<string>, contactMailbox: string | null, presentation: { fr: string | null, ja: string | null, en: string | null }, strengths: { fr: string | null, ja: string | null, en: string | null } } | null, preparedInterests: { preparedBy: string | null, preparedAt: string, interests: Array<{ stance: Stance, intent: Intent | null, weight: number, topic: { code: string }, note: { fr: string | null, ja: string | null, en: string | null } }> } | null } };

export type InterestPartsFragment = { stance: Stance, intent: Intent | null, weight: number, topic: { code: string }, note: { fr: string | null, ja: string | null, en: string | null } };

export type ProfilePartsFragment = { version: number, capacity: number | null, languages: Array<Locale>, hasInterpreter: boolean | null, geographies: Array<string>, contactMailbox: string | null, updatedBy: string | null, updatedAt: string | null, presentation: { fr: string | null, ja: string | null, en: string | null }, strengths: { fr: string | null, ja: string | null, en: string | null }, interests: Array<{ stance: Stance, intent: Intent | null, weight: number, topic: { code: string }, note: { fr: string | null, ja: string | null, en: string | null } }>, preparedProfile: { preparedBy: string | null, preparedAt: string, capacity: number | null, languages: Array<Locale>, hasInterpreter: boolean | null, geographies: Array<string>, contactMailbox: string | null, presentation: { fr: string | null, ja: string | null, en: string | null }, strengths: { fr: string | null, ja: string | null, en: string | null } } | null, preparedInterests: { preparedBy: string | null, preparedAt: string, interests: Array<{ stance: Stance, intent: Intent | null, weight: number, topic: { code: string }, note: { fr: string | null, ja: string | null, en: string | null } }> } | null };

export type SaveInterestsMutationVariables = Exact<{
  id: string | number;
  version: number;
  interests: Array<InterestInput> | InterestInput;
}>;


export type SaveInterestsMutation = { outcome:
    | { __typename: 'CollectivityProfilePrepared', notice: string, prepared: { version: number } }
    | { __typename: 'CollectivityProfileSaved' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleCollectivityProfile', message: string }
   };

export type SaveCollectivityProfileMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CollectivityProfileInput;
}>;


export type SaveCollectivityProfileMutation = { outcome:
    | { __typename: 'CollectivityProfilePrepared', notice: string, prepared: { version: number } }
    | { __typename: 'CollectivityProfileSaved' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleCollectivityProfile', message: string }
   };

export type DiscardPreparationMutationVariables = Exact<{
  id: string | number;
  part: ProfilePart;
}>;


export type DiscardPreparationMutation = { discardPreparation: { version: number } };

export type ProgrammeEditionsQueryVariables = Exact<{
  locale: Locale;
}>;


export type ProgrammeEditionsQuery = { editions: Array<{ code: string, title: string }> };

export type GatheringOfQueryVariables = Exact<{
  edition: string;
  locale: Locale;
}>;


export type GatheringOfQuery = { gathering: { timeZone: string, version: number, rounds: Array<{ number: number, startsAt: string, endsAt: string, tables: number, interpreters: number }> }, delegations: Array<{ id: string, size: number | null, min: number, max: number, absentRounds: Array<number>, languages: Array<Locale>, hasInterpreter: boolean, wishes: string | null, leftEarly: boolean, version: number, collectivity: { id: string, country: Country, name: string }, abilities: { edit: boolean, editWishes: boolean } }> };

export type DelegationRulesOfQueryVariables = Exact<{
  edition: string;
}>;


export type DelegationRulesOfQuery = { delegationRules: Array<{ oneId: string, otherId: string, kind: DelegationRuleKind }> };

export type ProgrammeVersionsQueryVariables = Exact<{
  edition: string;
}>;


export type ProgrammeVersionsQuery = { meetingProgrammes: Array<{ id: string, number: number, state: ProgrammeState, askedAt: string }> };

export type ProgrammeOfQueryVariables = Exact<{
  edition: string;
  number?: number | null | undefined;
  locale: Locale;
}>;


export type ProgrammeOfQuery = { meetingProgramme: { id: string, number: number, state: ProgrammeState, phase: ProgrammePhase | null, heldThrough: number, milliseconds: number | null, served: Array<number>, proof: { value: number, bound: number, optimal: boolean, gap: number, unmet: number, unmetBound: number, kept: number, fairest: boolean } | null, hindrances: Array<{ code: string, sentence: string }>, meetings: Array<{ leftId: string, rightId: string, leftName: string, rightName: string, round: number, table: number, score: number, interpreter: boolean, held: boolean }>, changes: Array<{ kind: ProgrammeChangeKind, leftId: string, rightId: string, fromRound: number | null, toRound: number | null }> } | null };

export type SaveGatheringMutationVariables = Exact<{
  edition: string;
  version: number;
  timeZone: string;
  rounds: Array<GatheringRoundInput> | GatheringRoundInput;
}>;


export type SaveGatheringMutation = { outcome:
    | { __typename: 'GatheringSaved' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ message: string }> }
    | { __typename: 'StaleGathering', message: string }
   };

export type AddDelegationMutationVariables = Exact<{
  edition: string;
  input: NewDelegationInput;
}>;


export type AddDelegationMutation = { outcome:
    | { __typename: 'DelegationSaved' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ message: string }> }
    | { __typename: 'StaleDelegation', message: string }
   };

type DelegationOutcome_DelegationSaved_Fragment = { __typename: 'DelegationSaved' };

type DelegationOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ message: string }> };

type DelegationOutcome_StaleDelegation_Fragment = { __typename: 'StaleDelegation', message: string };

export type DelegationOutcomeFragment =
  | DelegationOutcome_DelegationSaved_Fragment
  | DelegationOutcome_InvalidInput_Fragment
  | DelegationOutcome_StaleDelegation_Fragment
;

export type UpdateDelegationMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: DelegationInput;
}>;


export type UpdateDelegationMutation = { outcome:
    | { __typename: 'DelegationSaved' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ message: string }> }
    | { __typename: 'StaleDelegation', message: string }
   };

export type UpdateDelegationWishesMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: DelegationWishesInput;
}>;


export type UpdateDelegationWishesMutation = { outcome:
    | { __typename: 'DelegationSaved' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ message: string }> }
    | { __typename: 'StaleDelegation', message: string }
   };

export type SetDelegationRuleMutationVariables = Exact<{
  oneId: string | number;
  otherId: string | number;
  kind?: DelegationRuleKind | null | undefined;
}>;


export type SetDelegationRuleMutation = { outcome:
    | { __typename: 'DelegationRulesSaved' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ message: string }> }
   };

export type ComputeProgrammeMutationVariables = Exact<{
  edition: string;
  heldThrough: number;
  keep: boolean;
}>;


export type ComputeProgrammeMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ message: string }> }
    | { __typename: 'ProgrammeSaved' }
   };

type ProgrammeOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ message: string }> };

type ProgrammeOutcome_ProgrammeSaved_Fragment = { __typename: 'ProgrammeSaved' };

export type ProgrammeOutcomeFragment =
  | ProgrammeOutcome_InvalidInput_Fragment
  | ProgrammeOutcome_ProgrammeSaved_Fragment
;

export type PublishProgrammeMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishProgrammeMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ message: string }> }
    | { __typename: 'ProgrammeSaved' }
   };

export type TopicsQueryVariables = Exact<{
  locale: Locale;
}>;


export type TopicsQuery = { topics: Array<{ code: string, label: string, theme: { code: string, number: number, label: string } | null }> };

export type ThemesQueryVariables = Exact<{
  locale: Locale;
}>;


export type ThemesQuery = { editions: Array<{ themes: Array<{ code: string, number: number, label: string, edition: { code: string, title: string } }> }> };

export type SdgsQueryVariables = Exact<{
  locale: Locale;
}>;


export type SdgsQuery = { sdgs: Array<{ number: number, label: string, colour: string, targets: Array<{ code: string, label: string }> }> };

export type FactorsQueryVariables = Exact<{
  locale: Locale;
}>;


export type FactorsQuery = { factors: Array<{ code: string, label: string }> };

export type ChallengesQueryVariables = Exact<{
  locale: Locale;
}>;


export type ChallengesQuery = { challenges: Array<{ code: string, label: string }> };

export type SearchIndexQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchIndexQuery = { searchIndex: { engine: SearchEngineName, answers: boolean, publishedCases: number, cases: number | null, documents: number | null, drift: number | null, countedAt: string | null, isCounting: boolean, waitingJobSeconds: number, work: { kind: SearchIndexWorkKind, origin: SearchIndexWorkOrigin, state: SearchIndexWorkState, askedAt: string, endedAt: string | null, seconds: number | null, done: number, total: number, repaired: number | null } | null } };

export type AskSearchIndexWorkMutationVariables = Exact<{
  kind: SearchIndexWorkKind;
}>;


export type AskSearchIndexWorkMutation = { outcome:
    | { __typename: 'SearchIndexBusy', message: string }
    | { __typename: 'SearchIndexWorkAsked' }
   };

export type SearchLogQueryVariables = Exact<{
  zeroResultsOnly?: boolean | null | undefined;
  locale?: Locale | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SearchLogQuery = { searchLog: { total: number, items: Array<{ query: string, locale: Locale, asked: number, withoutResults: number, visitors: number, lastAsked: string }> } };

export type ViewerQueryVariables = Exact<{
  name?: Locale | null | undefined;
}>;


export type ViewerQuery = { viewer: { id: string, email: string, name: string, locale: Locale, administrator: boolean, reviewer: boolean, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> } | null };

export type ViewerPartsFragment = { id: string, email: string, name: string, locale: Locale, administrator: boolean, reviewer: boolean, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
  name?: Locale | null | undefined;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefused', code: string, message: string }
    | { __typename: 'SignedIn', viewer: { id: string, email: string, name: string, locale: Locale, administrator: boolean, reviewer: boolean, memberships: Array<{ role: MembershipRole, collectivity: { id: string, country: Country, name: string } }> } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOutEverywhere: { issuerUrl: string | null } };

export type SuggestTranslationMutationVariables = Exact<{
  id: string | number;
  version: number;
  textLocale: Locale;
  input: TranslationSuggestionInput;
}>;


export type SuggestTranslationMutation = { answer:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, changedBy: string | null, changedAt: string }
    | { __typename: 'SuggestedTooOften', message: string }
    | { __typename: 'TranslationSuggestion', id: string }
   };

export type TakeSuggestionMutationVariables = Exact<{
  id: string | number;
  version: number;
  fields?: Array<string> | string | null | undefined;
}>;


export type TakeSuggestionMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, version: number } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, changedBy: string | null, changedAt: string }
    | { __typename: 'WrongState', message: string }
   };

export type DeclineSuggestionMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type DeclineSuggestionMutation = { answer:
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
    | { __typename: 'TranslationSuggestion' }
   };

export type WithdrawSuggestionMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawSuggestionMutation = { withdrawTranslationSuggestion: boolean };

export type MySuggestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySuggestionsQuery = { myTranslationSuggestions: Array<{ id: string, caseStudyId: string, caseTitle: string, locale: Locale, suggestedBy: string | null, suggestedAt: string, mine: boolean, note: string | null, status: TranslationSuggestionStatus, closedAt: string | null, answer: string | null, fields: Array<{ name: string, text: string, document: unknown, sourceVersion: number, outdated: boolean, taken: boolean }> }> };

export type SuggestionPartsFragment = { id: string, caseStudyId: string, caseTitle: string, locale: Locale, suggestedBy: string | null, suggestedAt: string, mine: boolean, note: string | null, status: TranslationSuggestionStatus, closedAt: string | null, answer: string | null, fields: Array<{ name: string, text: string, document: unknown, sourceVersion: number, outdated: boolean, taken: boolean }> };

export type CollectivitiesQueryVariables = Exact<{
  query?: string | null | undefined;
  country?: Country | null | undefined;
  tier?: string | null | undefined;
  withCasesOnly?: boolean | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type CollectivitiesQuery = { collectivities: { total: number, items: Array<{ id: string, country: Country, code: string, tier: string, tierLabel: string, name: string, population: number | null, populationYear: number | null, caseStudyCount: number, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null }, parent: { id: string, name: string } | null }> } };

export type CollectivityPartsFragment = { id: string, country: Country, code: string, tier: string, tierLabel: string, name: string, population: number | null, populationYear: number | null, caseStudyCount: number, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null }, parent: { id: string, name: string } | null };

export type CollectivityQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type CollectivityQuery = { collectivity: { id: string, country: Country, code: string, tier: string, tierLabel: string, name: string, population: number | null, populationYear: number | null, caseStudyCount: number, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null }, parent: { id: string, name: string } | null } | null };

export type TwinningsQueryVariables = Exact<{
  country?: Country | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type TwinningsQuery = { twinnings: { total: number, items: Array<{ id: string, kind: string, kindLabel: string, since: number | null, state: string, source: string | null, note: string | null, collectivities: Array<{ id: string, country: Country, tierLabel: string, name: string, names: { local: string } }> }> } };

export type TranslationWorkQueryVariables = Exact<{
  textLocale?: Locale | null | undefined;
  status?: TranslationWorkStatus | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type TranslationWorkQuery = { translationWork: { total: number, items: Array<{ id: string, locale: Locale, status: TranslationWorkStatus, missingFields: Array<string>, outdatedFields: Array<string>, missingFacts: Array<string>, outdatedFacts: Array<string>, suggestions: number, caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, originalLocale: Locale, updatedAt: string, publishedAt: string | null, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, translations: Array<{ locale: Locale, slug: string | null, title: string, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean } } }> } };

export type TranslationSheetQueryVariables = Exact<{
  id: string | number;
  textLocale: Locale;
  locale: Locale;
}>;


export type TranslationSheetQuery = { translationSheet: { locale: Locale, work: TranslationWorkStatus, status: TranslationStatus | null, provenance: Provenance | null, engine: string | null, offeredEngine: string | null, reviewedBy: string | null, reviewedAt: string | null, fields: Array<{ name: string, status: TranslationFieldStatus, source: string | null, sourceDocument: unknown, text: string | null, document: unknown, madeFromVersion: number | null, changedVersion: number | null, changedAt: string | null, changedBy: string | null, suggested: boolean, suggestedBy: string | null, difference: Array<{ kind: DifferenceKind, text: string }> }>, suggestions: Array<{ id: string, caseStudyId: string, caseTitle: string, locale: Locale, suggestedBy: string | null, suggestedAt: string, mine: boolean, note: string | null, status: TranslationSuggestionStatus, closedAt: string | null, answer: string | null, fields: Array<{ name: string, text: string, document: unknown, sourceVersion: number, outdated: boolean, taken: boolean }> }>, factTexts: Array<{ path: string, group: FactTextGroup, number: number, part: string, limit: number, status: TranslationFieldStatus, suggested: boolean, suggestedBy: string | null, source: string | null, text: string | null, difference: Array<{ kind: DifferenceKind, text: string }> }>, caseStudy: { id: string, state: CaseStudyState, publishedRevision: number | null, version: number, originalLocale: Locale, updatedAt: string, publishedAt: string | null, photos: Array<{ file: string, sizes: Array<{ url: string, width: number }> }>, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null, owner: { id: string, country: Country, name: string }, translations: Array<{ locale: Locale, slug: string | null, title: string, status: TranslationStatus, provenance: Provenance, reviewed: boolean, outdated: boolean }>, abilities: { edit: boolean, translate: boolean, submit: boolean, requestChanges: boolean, approve: boolean, publish: boolean, withdraw: boolean, archive: boolean, reopen: boolean, suggestTranslation: boolean, readHistory: boolean, confirm: boolean } } } | null };

export type SheetFieldPartsFragment = { name: string, status: TranslationFieldStatus, source: string | null, sourceDocument: unknown, text: string | null, document: unknown, madeFromVersion: number | null, changedVersion: number | null, changedAt: string | null, changedBy: string | null, suggested: boolean, suggestedBy: string | null, difference: Array<{ kind: DifferenceKind, text: string }> };

export type SaveSheetMutationVariables = Exact<{
  id: string | number;
  version: number;
  textLocale: Locale;
  input: CaseStudyTranslationInput;
}>;


export type SaveSheetMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, version: number } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, changedBy: string | null, changedAt: string }
    | { __typename: 'WrongState', message: string }
   };

type SheetSaved_CaseStudySaved_Fragment = { __typename: 'CaseStudySaved', caseStudy: { id: string, version: number } };

type SheetSaved_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> };

type SheetSaved_StaleVersion_Fragment = { __typename: 'StaleVersion', message: string, changedBy: string | null, changedAt: string };

type SheetSaved_WrongState_Fragment = { __typename: 'WrongState', message: string };

export type SheetSavedFragment =
  | SheetSaved_CaseStudySaved_Fragment
  | SheetSaved_InvalidInput_Fragment
  | SheetSaved_StaleVersion_Fragment
  | SheetSaved_WrongState_Fragment
;

export type SaveFactTextsMutationVariables = Exact<{
  id: string | number;
  version: number;
  textLocale: Locale;
  texts: Array<FactTextInput> | FactTextInput;
  confirmed?: Array<string> | string | null | undefined;
}>;


export type SaveFactTextsMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, version: number } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, changedBy: string | null, changedAt: string }
    | { __typename: 'WrongState', message: string }
   };

export type ConfirmFieldsMutationVariables = Exact<{
  id: string | number;
  version: number;
  textLocale: Locale;
  fields: Array<string> | string;
}>;


export type ConfirmFieldsMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, version: number } }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, changedBy: string | null, changedAt: string }
    | { __typename: 'WrongState', message: string }
   };

export type AskMachineMutationVariables = Exact<{
  id: string | number;
  version: number;
  textLocale: Locale;
}>;


export type AskMachineMutation = { answer:
    | { __typename: 'MachineTranslationAsked', askedFields: Array<string> }
    | { __typename: 'MachineTranslationNotOffered', message: string }
    | { __typename: 'MachineTranslationTooOften', message: string }
    | { __typename: 'StaleVersion', message: string, changedBy: string | null, changedAt: string }
    | { __typename: 'WrongState', message: string }
   };

export type SetTranslationReadyMutationVariables = Exact<{
  id: string | number;
  version: number;
  textLocale: Locale;
  ready: boolean;
}>;


export type SetTranslationReadyMutation = { answer:
    | { __typename: 'CaseStudySaved', caseStudy: { id: string, version: number } }
    | { __typename: 'IncompleteCaseStudy', message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'StaleVersion', message: string, changedBy: string | null, changedAt: string }
    | { __typename: 'WrongState', message: string }
   };

export type ConfirmCaseMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmCaseMutation = { confirmCaseStudy: { caseStudy: { id: string, freshness: { light: FreshnessLight, lastConfirmedAt: string, nextDueAt: string } | null } } };

export type LookalikesQueryVariables = Exact<{
  title: string;
  textLocale: Locale;
  exceptId?: string | number | null | undefined;
  locale: Locale;
}>;


export type LookalikesQuery = { lookalikeCaseStudies: Array<{ id: string, title: string, locale: Locale, slug: string | null, owner: { id: string, country: Country, name: string } }> };

export type TwinningRegisterQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type TwinningRegisterQuery = { collectivity: { id: string, name: string, twinnings: Array<{ id: string, version: number, kind: string, state: string, since: number | null, source: string | null, note: string | null, themes: Array<{ code: string }>, collectivities: Array<{ id: string, name: string }> }> } | null, twinningProposals: { total: number, items: Array<{ id: string, twinningId: string | null, status: TwinningProposalStatus, proposedAt: string, proposer: { id: string, country: Country, name: string }, partner: { id: string, country: Country, name: string }, facts: { kind: TwinningKind, state: TwinningState, since: number | null, note: string | null, themeLabels: Array<string> }, abilities: { answer: boolean, withdraw: boolean } }> } };

export type ProposeTwinningMutationVariables = Exact<{
  id: string | number;
  partner: string | number;
  version?: number | null | undefined;
  input: TwinningInput;
}>;


export type ProposeTwinningMutation = { outcome:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'TwinningExists', message: string }
    | { __typename: 'TwinningProposalPending', message: string }
    | { __typename: 'TwinningProposed' }
   };

export type AnswerTwinningProposalMutationVariables = Exact<{
  id: string | number;
  accept: boolean;
}>;


export type AnswerTwinningProposalMutation = { outcome:
    | { __typename: 'TwinningConfirmed' }
    | { __typename: 'TwinningProposalSettled' }
    | { __typename: 'TwinningProposalTooLate', message: string }
   };

export type WithdrawTwinningProposalMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawTwinningProposalMutation = { outcome:
    | { __typename: 'TwinningConfirmed' }
    | { __typename: 'TwinningProposalSettled' }
    | { __typename: 'TwinningProposalTooLate', message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FreshnessPartsFragmentDoc = new TypedDocumentString(`
    fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
    `, {"fragmentName":"FreshnessParts"}) as unknown as TypedDocumentString<FreshnessPartsFragment, unknown>;
export const AbilityPartsFragmentDoc = new TypedDocumentString(`
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
    `, {"fragmentName":"AbilityParts"}) as unknown as TypedDocumentString<AbilityPartsFragment, unknown>;
export const CaseStudyRowFragmentDoc = new TypedDocumentString(`
    fragment CaseStudyRow on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  originalLocale
  updatedAt
  publishedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  translations {
    locale
    slug
    title
    status
    provenance
    reviewed
    outdated
  }
  abilities {
    ...AbilityParts
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}`, {"fragmentName":"CaseStudyRow"}) as unknown as TypedDocumentString<CaseStudyRowFragment, unknown>;
export const ConceptRowFragmentDoc = new TypedDocumentString(`
    fragment ConceptRow on Concept {
  code
  label
  edited
  topic {
    code
    label
  }
  sdg {
    number
  }
  terms {
    locale
    text
    kind
  }
}
    `, {"fragmentName":"ConceptRow"}) as unknown as TypedDocumentString<ConceptRowFragment, unknown>;
export const ConceptDetailFragmentDoc = new TypedDocumentString(`
    fragment ConceptDetail on Concept {
  ...ConceptRow
  version
  broader {
    code
    label(locale: $locale)
  }
  narrower {
    code
    label(locale: $locale)
  }
}
    fragment ConceptRow on Concept {
  code
  label
  edited
  topic {
    code
    label
  }
  sdg {
    number
  }
  terms {
    locale
    text
    kind
  }
}`, {"fragmentName":"ConceptDetail"}) as unknown as TypedDocumentString<ConceptDetailFragment, unknown>;
export const ReviewPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewParts on Review {
  id
  decision
  revision
  reviewer
  opinion
  note
  createdAt
  reply
  repliedBy
  repliedAt
  scores {
    criterion
    label
    score
  }
}
    `, {"fragmentName":"ReviewParts"}) as unknown as TypedDocumentString<ReviewPartsFragment, unknown>;
export const ImportHeadFragmentDoc = new TypedDocumentString(`
    fragment ImportHead on ImportRun {
  id
  fileName
  format
  encoding
  columns
  ignored
  state
  refusal
  rowsRead
  createdAt
  endedAt
  counts {
    state
    count
  }
}
    `, {"fragmentName":"ImportHead"}) as unknown as TypedDocumentString<ImportHeadFragment, unknown>;
export const IntroductionRowFragmentDoc = new TypedDocumentString(`
    fragment IntroductionRow on Introduction {
  id
  state
  side
  subject
  proposedAt
  answerBy
  updatedAt
  proposer {
    id
    country
    name(locale: $locale)
  }
  recipient {
    id
    country
    name(locale: $locale)
  }
}
    `, {"fragmentName":"IntroductionRow"}) as unknown as TypedDocumentString<IntroductionRowFragment, unknown>;
export const IntroductionDetailFragmentDoc = new TypedDocumentString(`
    fragment IntroductionDetail on Introduction {
  ...IntroductionRow
  version
  topic
  caseStudyId
  twinningId
  answerWithinDays
  remindedAt
  answeredAt
  endedAt
  outcome
  outcomeNote
  letters {
    locale
    body
    original
    provenance
  }
  score {
    version
    score
    reasons {
      weight
      sentence
    }
  }
  messages(page: {size: 50}) {
    total
    items {
      id
      side
      kind
      via
      locale
      body
      translation
      translationLocale
      masked
      droppedAttachments
      sentAt
    }
  }
  contacts {
    side
    own
    name
    email
    phone
    office
  }
  call {
    side
    minutes
    place
    times {
      start
      sentence
    }
    agreed {
      start
      sentence
    }
    calendar
  }
  callTimes(first: 30) {
    start
    sentence
  }
  notes {
    id
    body
    author
    createdAt
  }
  abilities {
    edit
    discard
    propose
    withdraw
    accept
    decline
    conclude
    converse
    note
    veto
  }
}
    fragment IntroductionRow on Introduction {
  id
  state
  side
  subject
  proposedAt
  answerBy
  updatedAt
  proposer {
    id
    country
    name(locale: $locale)
  }
  recipient {
    id
    country
    name(locale: $locale)
  }
}`, {"fragmentName":"IntroductionDetail"}) as unknown as TypedDocumentString<IntroductionDetailFragment, unknown>;
export const ProposeOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ProposeOutcome on ProposeIntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
  ... on IntroductionRefused {
    message
  }
}
    `, {"fragmentName":"ProposeOutcome"}) as unknown as TypedDocumentString<ProposeOutcomeFragment, unknown>;
export const IntroductionOutcomeFragmentDoc = new TypedDocumentString(`
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}
    `, {"fragmentName":"IntroductionOutcome"}) as unknown as TypedDocumentString<IntroductionOutcomeFragment, unknown>;
export const JoinRequestPartsFragmentDoc = new TypedDocumentString(`
    fragment JoinRequestParts on JoinRequest {
  id
  state
  message
  words
  askedAt
  answeredAt
  email
  person {
    id
    name
  }
  answeredBy {
    id
    name
  }
  hint {
    domain
    tone
    sentence
  }
  collectivity {
    id
    country
    name(locale: $locale)
  }
  abilities {
    answer
  }
}
    `, {"fragmentName":"JoinRequestParts"}) as unknown as TypedDocumentString<JoinRequestPartsFragment, unknown>;
export const JoinOutcomeFragmentDoc = new TypedDocumentString(`
    fragment JoinOutcome on AnswerJoinRequestResult {
  __typename
  ... on JoinRequestAnswered {
    message
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
}
    `, {"fragmentName":"JoinOutcome"}) as unknown as TypedDocumentString<JoinOutcomeFragment, unknown>;
export const MemberPartsFragmentDoc = new TypedDocumentString(`
    fragment MemberParts on Member {
  person {
    id
    name
  }
  email
  role
  since
  version
  suspended
  lastManager
  abilities {
    setRole
    remove
  }
}
    `, {"fragmentName":"MemberParts"}) as unknown as TypedDocumentString<MemberPartsFragment, unknown>;
export const LocalWordsFragmentDoc = new TypedDocumentString(`
    fragment LocalWords on TextByLocale {
  fr
  ja
  en
}
    `, {"fragmentName":"LocalWords"}) as unknown as TypedDocumentString<LocalWordsFragment, unknown>;
export const ComparableFactsFragmentDoc = new TypedDocumentString(`
    fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
    fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`, {"fragmentName":"ComparableFacts"}) as unknown as TypedDocumentString<ComparableFactsFragment, unknown>;
export const CaseStudyDetailFragmentDoc = new TypedDocumentString(`
    fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`, {"fragmentName":"CaseStudyDetail"}) as unknown as TypedDocumentString<CaseStudyDetailFragment, unknown>;
export const SavedPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`, {"fragmentName":"SavedParts"}) as unknown as TypedDocumentString<SavedPartsFragment, unknown>;
export const StalePartsFragmentDoc = new TypedDocumentString(`
    fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`, {"fragmentName":"StaleParts"}) as unknown as TypedDocumentString<StalePartsFragment, unknown>;
export const InvalidPartsFragmentDoc = new TypedDocumentString(`
    fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
    `, {"fragmentName":"InvalidParts"}) as unknown as TypedDocumentString<InvalidPartsFragment, unknown>;
export const WrongStatePartsFragmentDoc = new TypedDocumentString(`
    fragment WrongStateParts on WrongState {
  message
  state
}
    `, {"fragmentName":"WrongStateParts"}) as unknown as TypedDocumentString<WrongStatePartsFragment, unknown>;
export const MoveAnswerFragmentDoc = new TypedDocumentString(`
    fragment MoveAnswer on WorkflowResult {
  __typename
  ...SavedParts
  ...StaleParts
  ...InvalidParts
  ...WrongStateParts
  ... on IncompleteCaseStudy {
    message
    missing {
      field
      locale
      message
    }
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`, {"fragmentName":"MoveAnswer"}) as unknown as TypedDocumentString<MoveAnswerFragment, unknown>;
export const UserPartsFragmentDoc = new TypedDocumentString(`
    fragment UserParts on User {
  id
  name
  email
  locale
  administrator
  reviewer
  reviewerThemes
  suspendedAt
  suspensionReason
  createdAt
  lastSignInAt
  hasPassword
  lastAdministrator
  version
  abilities {
    setAdministrator
    setReviewer
    suspend
    lift
  }
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $locale)
    }
  }
}
    `, {"fragmentName":"UserParts"}) as unknown as TypedDocumentString<UserPartsFragment, unknown>;
export const AccessOutcomeFragmentDoc = new TypedDocumentString(`
    fragment AccessOutcome on ChangeAccessResult {
  __typename
  ... on UserSaved {
    user {
      ...UserParts
    }
  }
  ... on StaleUser {
    message
  }
  ... on LastAdministrator {
    message
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
}
    fragment UserParts on User {
  id
  name
  email
  locale
  administrator
  reviewer
  reviewerThemes
  suspendedAt
  suspensionReason
  createdAt
  lastSignInAt
  hasPassword
  lastAdministrator
  version
  abilities {
    setAdministrator
    setReviewer
    suspend
    lift
  }
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $locale)
    }
  }
}`, {"fragmentName":"AccessOutcome"}) as unknown as TypedDocumentString<AccessOutcomeFragment, unknown>;
export const InterestPartsFragmentDoc = new TypedDocumentString(`
    fragment InterestParts on Interest {
  topic(locale: FR) {
    code
  }
  stance
  intent
  weight
  note {
    fr
    ja
    en
  }
}
    `, {"fragmentName":"InterestParts"}) as unknown as TypedDocumentString<InterestPartsFragment, unknown>;
export const ProfilePartsFragmentDoc = new TypedDocumentString(`
    fragment ProfileParts on EditorProfile {
  version
  capacity
  languages
  hasInterpreter
  geographies
  contactMailbox
  presentation {
    fr
    ja
    en
  }
  strengths {
    fr
    ja
    en
  }
  interests {
    ...InterestParts
  }
  preparedProfile {
    preparedBy
    preparedAt
    capacity
    languages
    hasInterpreter
    geographies
    contactMailbox
    presentation {
      fr
      ja
      en
    }
    strengths {
      fr
      ja
      en
    }
  }
  preparedInterests {
    preparedBy
    preparedAt
    interests {
      ...InterestParts
    }
  }
  updatedBy
  updatedAt
}
    fragment InterestParts on Interest {
  topic(locale: FR) {
    code
  }
  stance
  intent
  weight
  note {
    fr
    ja
    en
  }
}`, {"fragmentName":"ProfileParts"}) as unknown as TypedDocumentString<ProfilePartsFragment, unknown>;
export const DelegationOutcomeFragmentDoc = new TypedDocumentString(`
    fragment DelegationOutcome on SaveDelegationResult {
  __typename
  ... on StaleDelegation {
    message
  }
  ... on InvalidInput {
    message
    problems {
      message
    }
  }
}
    `, {"fragmentName":"DelegationOutcome"}) as unknown as TypedDocumentString<DelegationOutcomeFragment, unknown>;
export const ProgrammeOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeOutcome on ProgrammeResult {
  __typename
  ... on InvalidInput {
    message
    problems {
      message
    }
  }
}
    `, {"fragmentName":"ProgrammeOutcome"}) as unknown as TypedDocumentString<ProgrammeOutcomeFragment, unknown>;
export const ViewerPartsFragmentDoc = new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  id
  email
  name
  locale
  administrator
  reviewer
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $name)
    }
  }
}
    `, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const SuggestionPartsFragmentDoc = new TypedDocumentString(`
    fragment SuggestionParts on TranslationSuggestion {
  id
  caseStudyId
  caseTitle
  locale
  suggestedBy
  suggestedAt
  mine
  note
  status
  closedAt
  answer
  fields {
    name
    text
    document
    sourceVersion
    outdated
    taken
  }
}
    `, {"fragmentName":"SuggestionParts"}) as unknown as TypedDocumentString<SuggestionPartsFragment, unknown>;
export const CollectivityPartsFragmentDoc = new TypedDocumentString(`
    fragment CollectivityParts on Collectivity {
  id
  country
  code
  tier
  tierLabel(locale: $locale)
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
    romaji
  }
  population
  populationYear
  caseStudyCount
  parent {
    id
    name(locale: $locale)
  }
}
    `, {"fragmentName":"CollectivityParts"}) as unknown as TypedDocumentString<CollectivityPartsFragment, unknown>;
export const SheetFieldPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetFieldParts on TranslationField {
  name
  status
  source
  sourceDocument
  text
  document
  madeFromVersion
  changedVersion
  changedAt
  changedBy
  suggested
  suggestedBy
  difference {
    kind
    text
  }
}
    `, {"fragmentName":"SheetFieldParts"}) as unknown as TypedDocumentString<SheetFieldPartsFragment, unknown>;
export const SheetSavedFragmentDoc = new TypedDocumentString(`
    fragment SheetSaved on SaveTranslationResult {
  __typename
  ... on CaseStudySaved {
    caseStudy {
      id
      version
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleVersion {
    message
    changedBy
    changedAt
  }
  ... on WrongState {
    message
  }
}
    `, {"fragmentName":"SheetSaved"}) as unknown as TypedDocumentString<SheetSavedFragment, unknown>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditFilterInput, $page: PageInput) {
  auditEvents(filter: $filter, page: $page) {
    total
    items {
      id
      occurredAt
      actorId
      actorName
      action
      subjectType
      subjectId
      outcome
      changes {
        field
        before
        after
      }
      address
      userAgent
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditActionsDocument = new TypedDocumentString(`
    query AuditActions {
  auditActions
}
    `) as unknown as TypedDocumentString<AuditActionsQuery, AuditActionsQueryVariables>;
export const EditorCaseStudiesDocument = new TypedDocumentString(`
    query EditorCaseStudies($state: CaseStudyState, $query: String, $page: PageInput, $locale: Locale!) {
  editorCaseStudies(state: $state, query: $query, page: $page) {
    total
    items {
      ...CaseStudyRow
    }
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyRow on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  originalLocale
  updatedAt
  publishedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  translations {
    locale
    slug
    title
    status
    provenance
    reviewed
    outdated
  }
  abilities {
    ...AbilityParts
  }
}`) as unknown as TypedDocumentString<EditorCaseStudiesQuery, EditorCaseStudiesQueryVariables>;
export const DeskDocument = new TypedDocumentString(`
    query Desk($locale: Locale!) {
  drafts: editorCaseStudies(state: DRAFT, page: {size: 6}) {
    total
    items {
      ...CaseStudyRow
      missing(locale: $locale) {
        field
        locale
        message
      }
    }
  }
  published: editorCaseStudies(state: PUBLISHED, page: {size: 30}) {
    total
    items {
      ...CaseStudyRow
    }
  }
  submitted: editorCaseStudies(state: SUBMITTED, page: {size: 1}) {
    total
  }
  approved: editorCaseStudies(state: APPROVED, page: {size: 1}) {
    total
  }
  withdrawn: editorCaseStudies(state: WITHDRAWN, page: {size: 1}) {
    total
  }
  archived: editorCaseStudies(state: ARCHIVED, page: {size: 1}) {
    total
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyRow on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  originalLocale
  updatedAt
  publishedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  translations {
    locale
    slug
    title
    status
    provenance
    reviewed
    outdated
  }
  abilities {
    ...AbilityParts
  }
}`) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const EditorCaseStudyDocument = new TypedDocumentString(`
    query EditorCaseStudy($id: ID!, $locale: Locale!) {
  editorCaseStudy(id: $id) {
    ...CaseStudyDetail
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`) as unknown as TypedDocumentString<EditorCaseStudyQuery, EditorCaseStudyQueryVariables>;
export const CreateCaseStudyDocument = new TypedDocumentString(`
    mutation CreateCaseStudy($input: CreateCaseStudyInput!, $locale: Locale!) {
  createCaseStudy(input: $input) {
    __typename
    ...SavedParts
    ...InvalidParts
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`) as unknown as TypedDocumentString<CreateCaseStudyMutation, CreateCaseStudyMutationVariables>;
export const UpdateCaseStudyDocument = new TypedDocumentString(`
    mutation UpdateCaseStudy($id: ID!, $version: Int!, $input: UpdateCaseStudyInput!, $locale: Locale!) {
  updateCaseStudy(id: $id, version: $version, input: $input) {
    __typename
    ...SavedParts
    ...InvalidParts
    ...StaleParts
    ...WrongStateParts
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`) as unknown as TypedDocumentString<UpdateCaseStudyMutation, UpdateCaseStudyMutationVariables>;
export const SaveCaseStudyTranslationDocument = new TypedDocumentString(`
    mutation SaveCaseStudyTranslation($id: ID!, $version: Int!, $textLocale: Locale!, $input: CaseStudyTranslationInput!, $locale: Locale!) {
  saveCaseStudyTranslation(
    id: $id
    version: $version
    locale: $textLocale
    input: $input
  ) {
    __typename
    ...SavedParts
    ...InvalidParts
    ...StaleParts
    ...WrongStateParts
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`) as unknown as TypedDocumentString<SaveCaseStudyTranslationMutation, SaveCaseStudyTranslationMutationVariables>;
export const PublicAddressesDocument = new TypedDocumentString(`
    query PublicAddresses($id: ID!) {
  caseStudy(id: $id) {
    translations {
      locale
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<PublicAddressesQuery, PublicAddressesQueryVariables>;
export const ConceptsDocument = new TypedDocumentString(`
    query Concepts($query: String, $topic: String, $page: PageInput, $locale: Locale!) {
  concepts(query: $query, topic: $topic, page: $page, locale: $locale) {
    total
    items {
      ...ConceptRow
    }
  }
}
    fragment ConceptRow on Concept {
  code
  label
  edited
  topic {
    code
    label
  }
  sdg {
    number
  }
  terms {
    locale
    text
    kind
  }
}`) as unknown as TypedDocumentString<ConceptsQuery, ConceptsQueryVariables>;
export const ConceptDocument = new TypedDocumentString(`
    query Concept($code: String!, $locale: Locale!) {
  concept(code: $code, locale: $locale) {
    ...ConceptDetail
  }
}
    fragment ConceptRow on Concept {
  code
  label
  edited
  topic {
    code
    label
  }
  sdg {
    number
  }
  terms {
    locale
    text
    kind
  }
}
fragment ConceptDetail on Concept {
  ...ConceptRow
  version
  broader {
    code
    label(locale: $locale)
  }
  narrower {
    code
    label(locale: $locale)
  }
}`) as unknown as TypedDocumentString<ConceptQuery, ConceptQueryVariables>;
export const SaveConceptDocument = new TypedDocumentString(`
    mutation SaveConcept($code: String!, $version: Int!, $input: ConceptInput!, $locale: Locale!) {
  saveConcept(code: $code, version: $version, input: $input) {
    __typename
    ... on ConceptSaved {
      concept {
        ...ConceptDetail
      }
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
    ... on StaleConcept {
      message
      changedBy
      changedAt
      current {
        ...ConceptDetail
      }
    }
  }
}
    fragment ConceptRow on Concept {
  code
  label
  edited
  topic {
    code
    label
  }
  sdg {
    number
  }
  terms {
    locale
    text
    kind
  }
}
fragment ConceptDetail on Concept {
  ...ConceptRow
  version
  broader {
    code
    label(locale: $locale)
  }
  narrower {
    code
    label(locale: $locale)
  }
}`) as unknown as TypedDocumentString<SaveConceptMutation, SaveConceptMutationVariables>;
export const DeleteConceptDocument = new TypedDocumentString(`
    mutation DeleteConcept($code: String!, $version: Int!, $locale: Locale!) {
  deleteConcept(code: $code, version: $version) {
    __typename
    ... on ConceptDeleted {
      code
    }
    ... on StaleConcept {
      message
      changedBy
      changedAt
      current {
        ...ConceptDetail
      }
    }
  }
}
    fragment ConceptRow on Concept {
  code
  label
  edited
  topic {
    code
    label
  }
  sdg {
    number
  }
  terms {
    locale
    text
    kind
  }
}
fragment ConceptDetail on Concept {
  ...ConceptRow
  version
  broader {
    code
    label(locale: $locale)
  }
  narrower {
    code
    label(locale: $locale)
  }
}`) as unknown as TypedDocumentString<DeleteConceptMutation, DeleteConceptMutationVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!) {
  caseStudyRevisions(id: $id) {
    number
    title
    locales
    publishedBy
    publishedAt
    inForce
  }
  caseStudyReviews(id: $id) {
    ...ReviewParts
  }
}
    fragment ReviewParts on Review {
  id
  decision
  revision
  reviewer
  opinion
  note
  createdAt
  reply
  repliedBy
  repliedAt
  scores {
    criterion
    label
    score
  }
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const CompareRevisionsDocument = new TypedDocumentString(`
    query CompareRevisions($id: ID!, $from: Int!, $to: Int) {
  compareRevisions(id: $id, from: $from, to: $to) {
    field
    locale
    parts {
      kind
      text
    }
    formatting {
      text
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<CompareRevisionsQuery, CompareRevisionsQueryVariables>;
export const RestoreRevisionDocument = new TypedDocumentString(`
    mutation RestoreRevision($id: ID!, $version: Int!, $number: Int!, $locale: Locale!) {
  restoreRevision(id: $id, version: $version, number: $number) {
    __typename
    ...SavedParts
    ...InvalidParts
    ...StaleParts
    ...WrongStateParts
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}`) as unknown as TypedDocumentString<RestoreRevisionMutation, RestoreRevisionMutationVariables>;
export const ReplyToReviewDocument = new TypedDocumentString(`
    mutation ReplyToReview($id: ID!, $reply: String!) {
  replyToReview(id: $id, reply: $reply) {
    __typename
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyToReviewMutation, ReplyToReviewMutationVariables>;
export const ReviewCriteriaDocument = new TypedDocumentString(`
    query ReviewCriteria($locale: Locale!) {
  reviewCriteria(locale: $locale) {
    code
    label
    steps
  }
}
    `) as unknown as TypedDocumentString<ReviewCriteriaQuery, ReviewCriteriaQueryVariables>;
export const CasesToReviewDocument = new TypedDocumentString(`
    query CasesToReview($locale: Locale!) {
  casesToReview(page: {size: 10}) {
    total
    items {
      ...CaseStudyRow
    }
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyRow on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  originalLocale
  updatedAt
  publishedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  translations {
    locale
    slug
    title
    status
    provenance
    reviewed
    outdated
  }
  abilities {
    ...AbilityParts
  }
}`) as unknown as TypedDocumentString<CasesToReviewQuery, CasesToReviewQueryVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($page: PageInput) {
  imports(page: $page) {
    total
    items {
      ...ImportHead
    }
  }
}
    fragment ImportHead on ImportRun {
  id
  fileName
  format
  encoding
  columns
  ignored
  state
  refusal
  rowsRead
  createdAt
  endedAt
  counts {
    state
    count
  }
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!, $states: [ImportRowState!], $page: PageInput) {
  import(id: $id) {
    ...ImportHead
    rows(states: $states, page: $page) {
      total
      items {
        number
        state
        title
        caseStudyId
        targetId
        problems {
          cell
          message
          warning
        }
      }
    }
  }
}
    fragment ImportHead on ImportRun {
  id
  fileName
  format
  encoding
  columns
  ignored
  state
  refusal
  rowsRead
  createdAt
  endedAt
  counts {
    state
    count
  }
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($id: ID!, $known: KnownChoice!, $alike: AlikeChoice!, $rows: [ImportRowChoiceInput!]) {
  startImport(id: $id, known: $known, alike: $alike, rows: $rows) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($id: ID!) {
  discardImport(id: $id)
}
    `) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const DiscardIntroductionDocument = new TypedDocumentString(`
    mutation DiscardIntroduction($id: ID!, $version: Int!) {
  outcome: discardIntroduction(id: $id, version: $version) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<DiscardIntroductionMutation, DiscardIntroductionMutationVariables>;
export const WithdrawIntroductionDocument = new TypedDocumentString(`
    mutation WithdrawIntroduction($id: ID!, $version: Int!) {
  outcome: withdrawIntroduction(id: $id, version: $version) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<WithdrawIntroductionMutation, WithdrawIntroductionMutationVariables>;
export const AnswerIntroductionDocument = new TypedDocumentString(`
    mutation AnswerIntroduction($id: ID!, $version: Int, $accept: Boolean!, $message: String, $reason: DeclineReason, $veto: Boolean!) {
  outcome: answerIntroduction(
    id: $id
    version: $version
    accept: $accept
    message: $message
    reason: $reason
    veto: $veto
  ) {
    __typename
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
    ... on StaleIntroduction {
      message
    }
    ... on WrongIntroductionState {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerIntroductionMutation, AnswerIntroductionMutationVariables>;
export const VetoIntroductionDocument = new TypedDocumentString(`
    mutation VetoIntroduction($id: ID!) {
  outcome: vetoIntroduction(id: $id) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<VetoIntroductionMutation, VetoIntroductionMutationVariables>;
export const ConcludeIntroductionDocument = new TypedDocumentString(`
    mutation ConcludeIntroduction($id: ID!, $version: Int!, $outcome: IntroductionOutcome!, $note: String) {
  outcome: concludeIntroduction(
    id: $id
    version: $version
    outcome: $outcome
    note: $note
  ) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<ConcludeIntroductionMutation, ConcludeIntroductionMutationVariables>;
export const SendIntroductionMessageDocument = new TypedDocumentString(`
    mutation SendIntroductionMessage($id: ID!, $body: String!) {
  outcome: sendIntroductionMessage(id: $id, body: $body) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<SendIntroductionMessageMutation, SendIntroductionMessageMutationVariables>;
export const RevealContactDocument = new TypedDocumentString(`
    mutation RevealContact($id: ID!, $input: IntroductionContactInput!) {
  outcome: revealContact(id: $id, input: $input) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<RevealContactMutation, RevealContactMutationVariables>;
export const WithdrawContactDocument = new TypedDocumentString(`
    mutation WithdrawContact($id: ID!) {
  outcome: withdrawContact(id: $id) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<WithdrawContactMutation, WithdrawContactMutationVariables>;
export const ProposeIntroductionCallDocument = new TypedDocumentString(`
    mutation ProposeIntroductionCall($id: ID!, $times: [DateTime!]!, $minutes: Int!, $place: String) {
  outcome: proposeIntroductionCall(
    id: $id
    times: $times
    minutes: $minutes
    place: $place
  ) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<ProposeIntroductionCallMutation, ProposeIntroductionCallMutationVariables>;
export const AgreeIntroductionCallDocument = new TypedDocumentString(`
    mutation AgreeIntroductionCall($id: ID!, $time: DateTime!) {
  outcome: agreeIntroductionCall(id: $id, time: $time) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<AgreeIntroductionCallMutation, AgreeIntroductionCallMutationVariables>;
export const AddIntroductionNoteDocument = new TypedDocumentString(`
    mutation AddIntroductionNote($id: ID!, $body: String!) {
  outcome: addIntroductionNote(id: $id, body: $body) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<AddIntroductionNoteMutation, AddIntroductionNoteMutationVariables>;
export const RemoveIntroductionNoteDocument = new TypedDocumentString(`
    mutation RemoveIntroductionNote($id: ID!) {
  outcome: removeIntroductionNote(id: $id) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<RemoveIntroductionNoteMutation, RemoveIntroductionNoteMutationVariables>;
export const IntroductionsDocument = new TypedDocumentString(`
    query Introductions($states: [IntroductionState!], $side: IntroductionSide, $page: PageInput, $locale: Locale!) {
  introductions(states: $states, side: $side, page: $page) {
    total
    items {
      ...IntroductionRow
    }
  }
}
    fragment IntroductionRow on Introduction {
  id
  state
  side
  subject
  proposedAt
  answerBy
  updatedAt
  proposer {
    id
    country
    name(locale: $locale)
  }
  recipient {
    id
    country
    name(locale: $locale)
  }
}`) as unknown as TypedDocumentString<IntroductionsQuery, IntroductionsQueryVariables>;
export const IntroductionDocument = new TypedDocumentString(`
    query Introduction($id: ID!, $locale: Locale!) {
  introduction(id: $id) {
    ...IntroductionDetail
  }
}
    fragment IntroductionRow on Introduction {
  id
  state
  side
  subject
  proposedAt
  answerBy
  updatedAt
  proposer {
    id
    country
    name(locale: $locale)
  }
  recipient {
    id
    country
    name(locale: $locale)
  }
}
fragment IntroductionDetail on Introduction {
  ...IntroductionRow
  version
  topic
  caseStudyId
  twinningId
  answerWithinDays
  remindedAt
  answeredAt
  endedAt
  outcome
  outcomeNote
  letters {
    locale
    body
    original
    provenance
  }
  score {
    version
    score
    reasons {
      weight
      sentence
    }
  }
  messages(page: {size: 50}) {
    total
    items {
      id
      side
      kind
      via
      locale
      body
      translation
      translationLocale
      masked
      droppedAttachments
      sentAt
    }
  }
  contacts {
    side
    own
    name
    email
    phone
    office
  }
  call {
    side
    minutes
    place
    times {
      start
      sentence
    }
    agreed {
      start
      sentence
    }
    calendar
  }
  callTimes(first: 30) {
    start
    sentence
  }
  notes {
    id
    body
    author
    createdAt
  }
  abilities {
    edit
    discard
    propose
    withdraw
    accept
    decline
    conclude
    converse
    note
    veto
  }
}`) as unknown as TypedDocumentString<IntroductionQuery, IntroductionQueryVariables>;
export const IntroductionPreviewDocument = new TypedDocumentString(`
    query IntroductionPreview($theme: IntroductionThemeInput!, $letterLocale: Locale!) {
  introductionPreview(theme: $theme, locale: $letterLocale) {
    subject
    letters {
      locale
      body
      original
      provenance
    }
    refusal {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IntroductionPreviewQuery, IntroductionPreviewQueryVariables>;
export const ProposeIntroductionDocument = new TypedDocumentString(`
    mutation ProposeIntroduction($input: ProposeIntroductionInput!) {
  outcome: proposeIntroduction(input: $input) {
    ...ProposeOutcome
  }
}
    fragment ProposeOutcome on ProposeIntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
  ... on IntroductionRefused {
    message
  }
}`) as unknown as TypedDocumentString<ProposeIntroductionMutation, ProposeIntroductionMutationVariables>;
export const SendIntroductionDocument = new TypedDocumentString(`
    mutation SendIntroduction($id: ID!, $version: Int!) {
  outcome: sendIntroduction(id: $id, version: $version) {
    ...ProposeOutcome
  }
}
    fragment ProposeOutcome on ProposeIntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
  ... on IntroductionRefused {
    message
  }
}`) as unknown as TypedDocumentString<SendIntroductionMutation, SendIntroductionMutationVariables>;
export const PrepareIntroductionDocument = new TypedDocumentString(`
    mutation PrepareIntroduction($input: ProposeIntroductionInput!, $id: ID, $version: Int) {
  outcome: prepareIntroduction(input: $input, id: $id, version: $version) {
    ...IntroductionOutcome
  }
}
    fragment IntroductionOutcome on IntroductionResult {
  __typename
  ... on IntroductionSaved {
    introduction {
      id
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleIntroduction {
    message
  }
  ... on WrongIntroductionState {
    message
  }
}`) as unknown as TypedDocumentString<PrepareIntroductionMutation, PrepareIntroductionMutationVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations($collectivityId: ID, $page: PageInput) {
  invitations(collectivityId: $collectivityId, page: $page) {
    total
    items {
      id
      email
      role
      inviterName
      createdAt
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($input: InviteMemberInput!) {
  outcome: inviteMember(input: $input) {
    __typename
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeInvitation(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const JoinRequestsDocument = new TypedDocumentString(`
    query JoinRequests($collectivityId: ID, $state: JoinRequestState, $page: PageInput, $locale: Locale!) {
  joinRequests(collectivityId: $collectivityId, state: $state, page: $page) {
    total
    items {
      ...JoinRequestParts
    }
  }
}
    fragment JoinRequestParts on JoinRequest {
  id
  state
  message
  words
  askedAt
  answeredAt
  email
  person {
    id
    name
  }
  answeredBy {
    id
    name
  }
  hint {
    domain
    tone
    sentence
  }
  collectivity {
    id
    country
    name(locale: $locale)
  }
  abilities {
    answer
  }
}`) as unknown as TypedDocumentString<JoinRequestsQuery, JoinRequestsQueryVariables>;
export const MyJoinRequestsDocument = new TypedDocumentString(`
    query MyJoinRequests($locale: Locale!) {
  myJoinRequests {
    id
    state
    words
    askedAt
    collectivity {
      id
      name(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<MyJoinRequestsQuery, MyJoinRequestsQueryVariables>;
export const RequestToJoinDocument = new TypedDocumentString(`
    mutation RequestToJoin($collectivityId: ID!, $message: String) {
  outcome: requestToJoin(collectivityId: $collectivityId, message: $message) {
    __typename
    ... on AlreadyMember {
      message
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequestToJoinMutation, RequestToJoinMutationVariables>;
export const AcceptJoinRequestDocument = new TypedDocumentString(`
    mutation AcceptJoinRequest($id: ID!, $role: MembershipRole!) {
  outcome: acceptJoinRequest(id: $id, role: $role) {
    ...JoinOutcome
  }
}
    fragment JoinOutcome on AnswerJoinRequestResult {
  __typename
  ... on JoinRequestAnswered {
    message
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<AcceptJoinRequestMutation, AcceptJoinRequestMutationVariables>;
export const RefuseJoinRequestDocument = new TypedDocumentString(`
    mutation RefuseJoinRequest($id: ID!, $words: String!) {
  outcome: refuseJoinRequest(id: $id, words: $words) {
    ...JoinOutcome
  }
}
    fragment JoinOutcome on AnswerJoinRequestResult {
  __typename
  ... on JoinRequestAnswered {
    message
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<RefuseJoinRequestMutation, RefuseJoinRequestMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($id: ID!, $page: PageInput, $locale: Locale!) {
  collectivity(id: $id) {
    id
    country
    name(locale: $locale)
  }
  memberships(collectivityId: $id, page: $page) {
    total
    items {
      ...MemberParts
    }
  }
  mailDomains(collectivityId: $id)
}
    fragment MemberParts on Member {
  person {
    id
    name
  }
  email
  role
  since
  version
  suspended
  lastManager
  abilities {
    setRole
    remove
  }
}`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const HandOverViewDocument = new TypedDocumentString(`
    query HandOverView($userId: ID!, $collectivityId: ID!) {
  handOverView(userId: $userId, collectivityId: $collectivityId) {
    belongings {
      kind
      count
    }
    colleagues {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverViewQuery, HandOverViewQueryVariables>;
export const SetMembershipRoleDocument = new TypedDocumentString(`
    mutation SetMembershipRole($userId: ID!, $collectivityId: ID!, $version: Int!, $role: MembershipRole!) {
  outcome: setMembershipRole(
    userId: $userId
    collectivityId: $collectivityId
    version: $version
    role: $role
  ) {
    __typename
    ... on StaleMembership {
      message
    }
    ... on LastManager {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetMembershipRoleMutation, SetMembershipRoleMutationVariables>;
export const RemoveMembershipDocument = new TypedDocumentString(`
    mutation RemoveMembership($userId: ID!, $collectivityId: ID!, $version: Int!, $to: ID) {
  outcome: removeMembership(
    userId: $userId
    collectivityId: $collectivityId
    version: $version
    to: $to
  ) {
    __typename
    ... on StaleMembership {
      message
    }
    ... on LastManager {
      message
    }
    ... on NoSuchColleague {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveMembershipMutation, RemoveMembershipMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($userId: ID!, $collectivityId: ID!, $to: ID) {
  outcome: handOver(userId: $userId, collectivityId: $collectivityId, to: $to) {
    __typename
    ... on NoSuchColleague {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const AddMailDomainDocument = new TypedDocumentString(`
    mutation AddMailDomain($collectivityId: ID!, $domain: String!) {
  outcome: addMailDomain(collectivityId: $collectivityId, domain: $domain) {
    __typename
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddMailDomainMutation, AddMailDomainMutationVariables>;
export const RemoveMailDomainDocument = new TypedDocumentString(`
    mutation RemoveMailDomain($collectivityId: ID!, $domain: String!) {
  removeMailDomain(collectivityId: $collectivityId, domain: $domain)
}
    `) as unknown as TypedDocumentString<RemoveMailDomainMutation, RemoveMailDomainMutationVariables>;
export const SubmitDocument = new TypedDocumentString(`
    mutation Submit($id: ID!, $version: Int!, $locale: Locale!) {
  answer: submitCaseStudy(id: $id, version: $version) {
    ...MoveAnswer
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}
fragment MoveAnswer on WorkflowResult {
  __typename
  ...SavedParts
  ...StaleParts
  ...InvalidParts
  ...WrongStateParts
  ... on IncompleteCaseStudy {
    message
    missing {
      field
      locale
      message
    }
  }
}`) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const RequestChangesDocument = new TypedDocumentString(`
    mutation RequestChanges($id: ID!, $version: Int!, $opinion: String!, $locale: Locale!) {
  answer: requestChanges(id: $id, version: $version, opinion: $opinion) {
    ...MoveAnswer
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}
fragment MoveAnswer on WorkflowResult {
  __typename
  ...SavedParts
  ...StaleParts
  ...InvalidParts
  ...WrongStateParts
  ... on IncompleteCaseStudy {
    message
    missing {
      field
      locale
      message
    }
  }
}`) as unknown as TypedDocumentString<RequestChangesMutation, RequestChangesMutationVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($id: ID!, $version: Int!, $review: ReviewInput!, $locale: Locale!) {
  answer: approveCaseStudy(id: $id, version: $version, review: $review) {
    ...MoveAnswer
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}
fragment MoveAnswer on WorkflowResult {
  __typename
  ...SavedParts
  ...StaleParts
  ...InvalidParts
  ...WrongStateParts
  ... on IncompleteCaseStudy {
    message
    missing {
      field
      locale
      message
    }
  }
}`) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($id: ID!, $version: Int!, $locales: [Locale!]!, $review: ReviewInput, $locale: Locale!) {
  answer: publishCaseStudy(
    id: $id
    version: $version
    locales: $locales
    review: $review
  ) {
    ...MoveAnswer
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}
fragment MoveAnswer on WorkflowResult {
  __typename
  ...SavedParts
  ...StaleParts
  ...InvalidParts
  ...WrongStateParts
  ... on IncompleteCaseStudy {
    message
    missing {
      field
      locale
      message
    }
  }
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($id: ID!, $version: Int!, $reason: String!, $locale: Locale!) {
  answer: withdrawCaseStudy(id: $id, version: $version, reason: $reason) {
    ...MoveAnswer
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}
fragment MoveAnswer on WorkflowResult {
  __typename
  ...SavedParts
  ...StaleParts
  ...InvalidParts
  ...WrongStateParts
  ... on IncompleteCaseStudy {
    message
    missing {
      field
      locale
      message
    }
  }
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const ArchiveDocument = new TypedDocumentString(`
    mutation Archive($id: ID!, $version: Int!, $locale: Locale!) {
  answer: archiveCaseStudy(id: $id, version: $version) {
    ...MoveAnswer
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}
fragment MoveAnswer on WorkflowResult {
  __typename
  ...SavedParts
  ...StaleParts
  ...InvalidParts
  ...WrongStateParts
  ... on IncompleteCaseStudy {
    message
    missing {
      field
      locale
      message
    }
  }
}`) as unknown as TypedDocumentString<ArchiveMutation, ArchiveMutationVariables>;
export const ReopenDocument = new TypedDocumentString(`
    mutation Reopen($id: ID!, $version: Int!, $locale: Locale!) {
  answer: reopenCaseStudy(id: $id, version: $version) {
    ...MoveAnswer
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyDetail on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  depth
  originalLocale
  startYear
  endYear
  ongoing
  publishedAt
  createdAt
  updatedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  partners {
    id
    country
    name(locale: $locale)
  }
  topics {
    code
    label
    theme {
      code
      label
    }
  }
  themes {
    code
    label
  }
  sdgs {
    number
    label
  }
  factors {
    code
    label
  }
  challenges {
    code
    label
  }
  photos {
    file
    cover
    credit
    licence
    sizes {
      url
      width
      height
    }
    texts {
      locale
      alternative
      caption
    }
  }
  attachments {
    file
    title
    titles {
      ...LocalWords
    }
    locale
    credit
    licence
  }
  links {
    id
    url
    labels {
      ...LocalWords
    }
    checkedAt
  }
  ...ComparableFacts
  translations {
    locale
    slug
    title
    teaser
    summary
    contextDocument
    objectivesDocument
    actionsDocument
    stakeholdersDocument
    resultsDocument
    lessonsDocument
    transferabilityDocument
    status
    provenance
    reviewed
    outdated
  }
  missing(locale: $locale) {
    field
    locale
    message
    hint
  }
  advice(locale: $locale) {
    field
    locale
    message
    hint
  }
  abilities {
    ...AbilityParts
  }
}
fragment SavedParts on CaseStudySaved {
  caseStudy {
    ...CaseStudyDetail
  }
}
fragment InvalidParts on InvalidInput {
  message
  problems {
    field
    code
    message
  }
}
fragment StaleParts on StaleVersion {
  message
  currentVersion
  changedBy
  changedAt
  current {
    ...CaseStudyDetail
  }
}
fragment WrongStateParts on WrongState {
  message
  state
}
fragment ComparableFacts on EditorCaseStudy {
  costs {
    kind
    amount
    currency
    year
    certainty
  }
  funding {
    source
    share
    programme
  }
  indicators {
    id
    name {
      ...LocalWords
    }
    unit
    baseline
    value
    date
    methods {
      ...LocalWords
    }
    evidence
  }
  buildingBlocks {
    id
    title {
      ...LocalWords
    }
    purpose {
      ...LocalWords
    }
    how {
      ...LocalWords
    }
    lesson {
      ...LocalWords
    }
  }
  sdgTargets {
    code
  }
  sector
  place {
    latitude
    longitude
    precision
  }
  supportOffered
  licence
  contact {
    office
    mailbox
    person {
      name
    }
  }
}
fragment LocalWords on TextByLocale {
  fr
  ja
  en
}
fragment MoveAnswer on WorkflowResult {
  __typename
  ...SavedParts
  ...StaleParts
  ...InvalidParts
  ...WrongStateParts
  ... on IncompleteCaseStudy {
    message
    missing {
      field
      locale
      message
    }
  }
}`) as unknown as TypedDocumentString<ReopenMutation, ReopenMutationVariables>;
export const UnreadNotificationsDocument = new TypedDocumentString(`
    query UnreadNotifications {
  viewer {
    id
    unreadNotifications
  }
}
    `) as unknown as TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($query: String, $role: RoleFilter, $collectivityId: ID, $suspended: Boolean, $page: PageInput, $locale: Locale!) {
  users(
    query: $query
    role: $role
    collectivityId: $collectivityId
    suspended: $suspended
    page: $page
  ) {
    total
    items {
      ...UserParts
    }
  }
}
    fragment UserParts on User {
  id
  name
  email
  locale
  administrator
  reviewer
  reviewerThemes
  suspendedAt
  suspensionReason
  createdAt
  lastSignInAt
  hasPassword
  lastAdministrator
  version
  abilities {
    setAdministrator
    setReviewer
    suspend
    lift
  }
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $locale)
    }
  }
}`) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const UserDocument = new TypedDocumentString(`
    query User($id: ID!, $locale: Locale!) {
  user(id: $id) {
    ...UserParts
  }
}
    fragment UserParts on User {
  id
  name
  email
  locale
  administrator
  reviewer
  reviewerThemes
  suspendedAt
  suspensionReason
  createdAt
  lastSignInAt
  hasPassword
  lastAdministrator
  version
  abilities {
    setAdministrator
    setReviewer
    suspend
    lift
  }
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $locale)
    }
  }
}`) as unknown as TypedDocumentString<UserQuery, UserQueryVariables>;
export const SetAdministratorDocument = new TypedDocumentString(`
    mutation SetAdministrator($userId: ID!, $version: Int!, $administrator: Boolean!, $locale: Locale!) {
  outcome: setAdministrator(
    userId: $userId
    version: $version
    administrator: $administrator
  ) {
    ...AccessOutcome
  }
}
    fragment UserParts on User {
  id
  name
  email
  locale
  administrator
  reviewer
  reviewerThemes
  suspendedAt
  suspensionReason
  createdAt
  lastSignInAt
  hasPassword
  lastAdministrator
  version
  abilities {
    setAdministrator
    setReviewer
    suspend
    lift
  }
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $locale)
    }
  }
}
fragment AccessOutcome on ChangeAccessResult {
  __typename
  ... on UserSaved {
    user {
      ...UserParts
    }
  }
  ... on StaleUser {
    message
  }
  ... on LastAdministrator {
    message
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<SetAdministratorMutation, SetAdministratorMutationVariables>;
export const SetReviewerDocument = new TypedDocumentString(`
    mutation SetReviewer($userId: ID!, $version: Int!, $reviewer: Boolean!, $themes: [String!]!, $locale: Locale!) {
  outcome: setReviewer(
    userId: $userId
    version: $version
    reviewer: $reviewer
    themes: $themes
  ) {
    ...AccessOutcome
  }
}
    fragment UserParts on User {
  id
  name
  email
  locale
  administrator
  reviewer
  reviewerThemes
  suspendedAt
  suspensionReason
  createdAt
  lastSignInAt
  hasPassword
  lastAdministrator
  version
  abilities {
    setAdministrator
    setReviewer
    suspend
    lift
  }
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $locale)
    }
  }
}
fragment AccessOutcome on ChangeAccessResult {
  __typename
  ... on UserSaved {
    user {
      ...UserParts
    }
  }
  ... on StaleUser {
    message
  }
  ... on LastAdministrator {
    message
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<SetReviewerMutation, SetReviewerMutationVariables>;
export const SuspendUserDocument = new TypedDocumentString(`
    mutation SuspendUser($userId: ID!, $version: Int!, $reason: String!, $locale: Locale!) {
  outcome: suspendUser(userId: $userId, version: $version, reason: $reason) {
    ...AccessOutcome
  }
}
    fragment UserParts on User {
  id
  name
  email
  locale
  administrator
  reviewer
  reviewerThemes
  suspendedAt
  suspensionReason
  createdAt
  lastSignInAt
  hasPassword
  lastAdministrator
  version
  abilities {
    setAdministrator
    setReviewer
    suspend
    lift
  }
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $locale)
    }
  }
}
fragment AccessOutcome on ChangeAccessResult {
  __typename
  ... on UserSaved {
    user {
      ...UserParts
    }
  }
  ... on StaleUser {
    message
  }
  ... on LastAdministrator {
    message
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<SuspendUserMutation, SuspendUserMutationVariables>;
export const LiftSuspensionDocument = new TypedDocumentString(`
    mutation LiftSuspension($userId: ID!, $version: Int!, $locale: Locale!) {
  outcome: liftSuspension(userId: $userId, version: $version) {
    ...AccessOutcome
  }
}
    fragment UserParts on User {
  id
  name
  email
  locale
  administrator
  reviewer
  reviewerThemes
  suspendedAt
  suspensionReason
  createdAt
  lastSignInAt
  hasPassword
  lastAdministrator
  version
  abilities {
    setAdministrator
    setReviewer
    suspend
    lift
  }
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $locale)
    }
  }
}
fragment AccessOutcome on ChangeAccessResult {
  __typename
  ... on UserSaved {
    user {
      ...UserParts
    }
  }
  ... on StaleUser {
    message
  }
  ... on LastAdministrator {
    message
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<LiftSuspensionMutation, LiftSuspensionMutationVariables>;
export const EditorProfileDocument = new TypedDocumentString(`
    query EditorProfile($id: ID!, $locale: Locale!) {
  editorProfile(collectivityId: $id) {
    ...ProfileParts
    collectivity {
      id
      country
      code
      name(locale: $locale)
      derivedOffers {
        topic(locale: $locale) {
          code
          label
        }
        caseStudies(locale: $locale) {
          id
          slug
          title
          locale
        }
      }
    }
    abilities {
      save
    }
    suggestedInterests {
      source
      sentence
      topic {
        code
        label
      }
    }
  }
}
    fragment InterestParts on Interest {
  topic(locale: FR) {
    code
  }
  stance
  intent
  weight
  note {
    fr
    ja
    en
  }
}
fragment ProfileParts on EditorProfile {
  version
  capacity
  languages
  hasInterpreter
  geographies
  contactMailbox
  presentation {
    fr
    ja
    en
  }
  strengths {
    fr
    ja
    en
  }
  interests {
    ...InterestParts
  }
  preparedProfile {
    preparedBy
    preparedAt
    capacity
    languages
    hasInterpreter
    geographies
    contactMailbox
    presentation {
      fr
      ja
      en
    }
    strengths {
      fr
      ja
      en
    }
  }
  preparedInterests {
    preparedBy
    preparedAt
    interests {
      ...InterestParts
    }
  }
  updatedBy
  updatedAt
}`) as unknown as TypedDocumentString<EditorProfileQuery, EditorProfileQueryVariables>;
export const SaveInterestsDocument = new TypedDocumentString(`
    mutation SaveInterests($id: ID!, $version: Int!, $interests: [InterestInput!]!) {
  outcome: saveInterests(
    collectivityId: $id
    version: $version
    interests: $interests
  ) {
    __typename
    ... on CollectivityProfilePrepared {
      prepared {
        version
      }
      notice: message
    }
    ... on StaleCollectivityProfile {
      message
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveInterestsMutation, SaveInterestsMutationVariables>;
export const SaveCollectivityProfileDocument = new TypedDocumentString(`
    mutation SaveCollectivityProfile($id: ID!, $version: Int!, $input: CollectivityProfileInput!) {
  outcome: saveCollectivityProfile(
    collectivityId: $id
    version: $version
    input: $input
  ) {
    __typename
    ... on CollectivityProfilePrepared {
      prepared {
        version
      }
      notice: message
    }
    ... on StaleCollectivityProfile {
      message
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCollectivityProfileMutation, SaveCollectivityProfileMutationVariables>;
export const DiscardPreparationDocument = new TypedDocumentString(`
    mutation DiscardPreparation($id: ID!, $part: ProfilePart!) {
  discardPreparation(collectivityId: $id, part: $part) {
    version
  }
}
    `) as unknown as TypedDocumentString<DiscardPreparationMutation, DiscardPreparationMutationVariables>;
export const ProgrammeEditionsDocument = new TypedDocumentString(`
    query ProgrammeEditions($locale: Locale!) {
  editions {
    code
    title(locale: $locale)
  }
}
    `) as unknown as TypedDocumentString<ProgrammeEditionsQuery, ProgrammeEditionsQueryVariables>;
export const GatheringOfDocument = new TypedDocumentString(`
    query GatheringOf($edition: String!, $locale: Locale!) {
  gathering(edition: $edition) {
    timeZone
    version
    rounds {
      number
      startsAt
      endsAt
      tables
      interpreters
    }
  }
  delegations(edition: $edition) {
    id
    size
    min
    max
    absentRounds
    languages
    hasInterpreter
    wishes
    leftEarly
    version
    collectivity {
      id
      country
      name(locale: $locale)
    }
    abilities {
      edit
      editWishes
    }
  }
}
    `) as unknown as TypedDocumentString<GatheringOfQuery, GatheringOfQueryVariables>;
export const DelegationRulesOfDocument = new TypedDocumentString(`
    query DelegationRulesOf($edition: String!) {
  delegationRules(edition: $edition) {
    oneId
    otherId
    kind
  }
}
    `) as unknown as TypedDocumentString<DelegationRulesOfQuery, DelegationRulesOfQueryVariables>;
export const ProgrammeVersionsDocument = new TypedDocumentString(`
    query ProgrammeVersions($edition: String!) {
  meetingProgrammes(edition: $edition) {
    id
    number
    state
    askedAt
  }
}
    `) as unknown as TypedDocumentString<ProgrammeVersionsQuery, ProgrammeVersionsQueryVariables>;
export const ProgrammeOfDocument = new TypedDocumentString(`
    query ProgrammeOf($edition: String!, $number: Int, $locale: Locale!) {
  meetingProgramme(edition: $edition, number: $number, locale: $locale) {
    id
    number
    state
    phase
    heldThrough
    milliseconds
    served
    proof {
      value
      bound
      optimal
      gap
      unmet
      unmetBound
      kept
      fairest
    }
    hindrances {
      code
      sentence
    }
    meetings {
      leftId
      rightId
      leftName
      rightName
      round
      table
      score
      interpreter
      held
    }
    changes {
      kind
      leftId
      rightId
      fromRound
      toRound
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeOfQuery, ProgrammeOfQueryVariables>;
export const SaveGatheringDocument = new TypedDocumentString(`
    mutation SaveGathering($edition: String!, $version: Int!, $timeZone: String!, $rounds: [GatheringRoundInput!]!) {
  outcome: saveGathering(
    edition: $edition
    version: $version
    timeZone: $timeZone
    rounds: $rounds
  ) {
    __typename
    ... on StaleGathering {
      message
    }
    ... on InvalidInput {
      message
      problems {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveGatheringMutation, SaveGatheringMutationVariables>;
export const AddDelegationDocument = new TypedDocumentString(`
    mutation AddDelegation($edition: String!, $input: NewDelegationInput!) {
  outcome: addDelegation(edition: $edition, input: $input) {
    ...DelegationOutcome
  }
}
    fragment DelegationOutcome on SaveDelegationResult {
  __typename
  ... on StaleDelegation {
    message
  }
  ... on InvalidInput {
    message
    problems {
      message
    }
  }
}`) as unknown as TypedDocumentString<AddDelegationMutation, AddDelegationMutationVariables>;
export const UpdateDelegationDocument = new TypedDocumentString(`
    mutation UpdateDelegation($id: ID!, $version: Int!, $input: DelegationInput!) {
  outcome: updateDelegation(id: $id, version: $version, input: $input) {
    ...DelegationOutcome
  }
}
    fragment DelegationOutcome on SaveDelegationResult {
  __typename
  ... on StaleDelegation {
    message
  }
  ... on InvalidInput {
    message
    problems {
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateDelegationMutation, UpdateDelegationMutationVariables>;
export const UpdateDelegationWishesDocument = new TypedDocumentString(`
    mutation UpdateDelegationWishes($id: ID!, $version: Int!, $input: DelegationWishesInput!) {
  outcome: updateDelegationWishes(id: $id, version: $version, input: $input) {
    ...DelegationOutcome
  }
}
    fragment DelegationOutcome on SaveDelegationResult {
  __typename
  ... on StaleDelegation {
    message
  }
  ... on InvalidInput {
    message
    problems {
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateDelegationWishesMutation, UpdateDelegationWishesMutationVariables>;
export const SetDelegationRuleDocument = new TypedDocumentString(`
    mutation SetDelegationRule($oneId: ID!, $otherId: ID!, $kind: DelegationRuleKind) {
  outcome: setDelegationRule(oneId: $oneId, otherId: $otherId, kind: $kind) {
    __typename
    ... on InvalidInput {
      message
      problems {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetDelegationRuleMutation, SetDelegationRuleMutationVariables>;
export const ComputeProgrammeDocument = new TypedDocumentString(`
    mutation ComputeProgramme($edition: String!, $heldThrough: Int!, $keep: Boolean!) {
  outcome: computeMeetingProgramme(
    edition: $edition
    heldThrough: $heldThrough
    keep: $keep
  ) {
    ...ProgrammeOutcome
  }
}
    fragment ProgrammeOutcome on ProgrammeResult {
  __typename
  ... on InvalidInput {
    message
    problems {
      message
    }
  }
}`) as unknown as TypedDocumentString<ComputeProgrammeMutation, ComputeProgrammeMutationVariables>;
export const PublishProgrammeDocument = new TypedDocumentString(`
    mutation PublishProgramme($id: ID!) {
  outcome: publishMeetingProgramme(id: $id) {
    ...ProgrammeOutcome
  }
}
    fragment ProgrammeOutcome on ProgrammeResult {
  __typename
  ... on InvalidInput {
    message
    problems {
      message
    }
  }
}`) as unknown as TypedDocumentString<PublishProgrammeMutation, PublishProgrammeMutationVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($locale: Locale!) {
  topics(locale: $locale) {
    code
    label
    theme {
      code
      number
      label
    }
  }
}
    `) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes($locale: Locale!) {
  editions {
    themes(locale: $locale) {
      code
      number
      label
      edition {
        code
        title(locale: $locale)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const SdgsDocument = new TypedDocumentString(`
    query Sdgs($locale: Locale!) {
  sdgs(locale: $locale) {
    number
    label
    colour
    targets {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<SdgsQuery, SdgsQueryVariables>;
export const FactorsDocument = new TypedDocumentString(`
    query Factors($locale: Locale!) {
  factors(locale: $locale) {
    code
    label
  }
}
    `) as unknown as TypedDocumentString<FactorsQuery, FactorsQueryVariables>;
export const ChallengesDocument = new TypedDocumentString(`
    query Challenges($locale: Locale!) {
  challenges(locale: $locale) {
    code
    label
  }
}
    `) as unknown as TypedDocumentString<ChallengesQuery, ChallengesQueryVariables>;
export const SearchIndexDocument = new TypedDocumentString(`
    query SearchIndex {
  searchIndex {
    engine
    answers
    publishedCases
    cases
    documents
    drift
    countedAt
    isCounting
    waitingJobSeconds
    work {
      kind
      origin
      state
      askedAt
      endedAt
      seconds
      done
      total
      repaired
    }
  }
}
    `) as unknown as TypedDocumentString<SearchIndexQuery, SearchIndexQueryVariables>;
export const AskSearchIndexWorkDocument = new TypedDocumentString(`
    mutation AskSearchIndexWork($kind: SearchIndexWorkKind!) {
  outcome: askSearchIndexWork(kind: $kind) {
    __typename
    ... on SearchIndexBusy {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskSearchIndexWorkMutation, AskSearchIndexWorkMutationVariables>;
export const SearchLogDocument = new TypedDocumentString(`
    query SearchLog($zeroResultsOnly: Boolean, $locale: Locale, $page: PageInput) {
  searchLog(zeroResultsOnly: $zeroResultsOnly, locale: $locale, page: $page) {
    total
    items {
      query
      locale
      asked
      withoutResults
      visitors
      lastAsked
    }
  }
}
    `) as unknown as TypedDocumentString<SearchLogQuery, SearchLogQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer($name: Locale) {
  viewer {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  id
  email
  name
  locale
  administrator
  reviewer
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $name)
    }
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!, $name: Locale) {
  signIn(email: $email, password: $password) {
    __typename
    ... on SignedIn {
      viewer {
        ...ViewerParts
      }
    }
    ... on SignInRefused {
      code
      message
    }
  }
}
    fragment ViewerParts on Viewer {
  id
  email
  name
  locale
  administrator
  reviewer
  memberships {
    role
    collectivity {
      id
      country
      name(locale: $name)
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOutEverywhere {
    issuerUrl
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SuggestTranslationDocument = new TypedDocumentString(`
    mutation SuggestTranslation($id: ID!, $version: Int!, $textLocale: Locale!, $input: TranslationSuggestionInput!) {
  answer: suggestTranslation(
    id: $id
    version: $version
    locale: $textLocale
    input: $input
  ) {
    __typename
    ... on TranslationSuggestion {
      id
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
    ... on StaleVersion {
      message
      changedBy
      changedAt
    }
    ... on SuggestedTooOften {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestTranslationMutation, SuggestTranslationMutationVariables>;
export const TakeSuggestionDocument = new TypedDocumentString(`
    mutation TakeSuggestion($id: ID!, $version: Int!, $fields: [String!]) {
  answer: takeTranslationSuggestion(id: $id, version: $version, fields: $fields) {
    ...SheetSaved
  }
}
    fragment SheetSaved on SaveTranslationResult {
  __typename
  ... on CaseStudySaved {
    caseStudy {
      id
      version
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleVersion {
    message
    changedBy
    changedAt
  }
  ... on WrongState {
    message
  }
}`) as unknown as TypedDocumentString<TakeSuggestionMutation, TakeSuggestionMutationVariables>;
export const DeclineSuggestionDocument = new TypedDocumentString(`
    mutation DeclineSuggestion($id: ID!, $answer: String!) {
  answer: declineTranslationSuggestion(id: $id, answer: $answer) {
    __typename
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineSuggestionMutation, DeclineSuggestionMutationVariables>;
export const WithdrawSuggestionDocument = new TypedDocumentString(`
    mutation WithdrawSuggestion($id: ID!) {
  withdrawTranslationSuggestion(id: $id)
}
    `) as unknown as TypedDocumentString<WithdrawSuggestionMutation, WithdrawSuggestionMutationVariables>;
export const MySuggestionsDocument = new TypedDocumentString(`
    query MySuggestions {
  myTranslationSuggestions {
    ...SuggestionParts
  }
}
    fragment SuggestionParts on TranslationSuggestion {
  id
  caseStudyId
  caseTitle
  locale
  suggestedBy
  suggestedAt
  mine
  note
  status
  closedAt
  answer
  fields {
    name
    text
    document
    sourceVersion
    outdated
    taken
  }
}`) as unknown as TypedDocumentString<MySuggestionsQuery, MySuggestionsQueryVariables>;
export const CollectivitiesDocument = new TypedDocumentString(`
    query Collectivities($query: String, $country: Country, $tier: String, $withCasesOnly: Boolean, $page: PageInput, $locale: Locale!) {
  collectivities(
    query: $query
    country: $country
    tier: $tier
    withCasesOnly: $withCasesOnly
    page: $page
  ) {
    total
    items {
      ...CollectivityParts
    }
  }
}
    fragment CollectivityParts on Collectivity {
  id
  country
  code
  tier
  tierLabel(locale: $locale)
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
    romaji
  }
  population
  populationYear
  caseStudyCount
  parent {
    id
    name(locale: $locale)
  }
}`) as unknown as TypedDocumentString<CollectivitiesQuery, CollectivitiesQueryVariables>;
export const CollectivityDocument = new TypedDocumentString(`
    query Collectivity($id: ID!, $locale: Locale!) {
  collectivity(id: $id) {
    ...CollectivityParts
  }
}
    fragment CollectivityParts on Collectivity {
  id
  country
  code
  tier
  tierLabel(locale: $locale)
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
    romaji
  }
  population
  populationYear
  caseStudyCount
  parent {
    id
    name(locale: $locale)
  }
}`) as unknown as TypedDocumentString<CollectivityQuery, CollectivityQueryVariables>;
export const TwinningsDocument = new TypedDocumentString(`
    query Twinnings($country: Country, $page: PageInput, $locale: Locale!) {
  twinnings(country: $country, page: $page) {
    total
    items {
      id
      kind
      kindLabel(locale: $locale)
      since
      state
      source
      note(locale: $locale)
      collectivities {
        id
        country
        tierLabel(locale: $locale)
        name(locale: $locale)
        names {
          local
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TwinningsQuery, TwinningsQueryVariables>;
export const TranslationWorkDocument = new TypedDocumentString(`
    query TranslationWork($textLocale: Locale, $status: TranslationWorkStatus, $page: PageInput, $locale: Locale!) {
  translationWork(locale: $textLocale, status: $status, page: $page) {
    total
    items {
      id
      locale
      status
      missingFields
      outdatedFields
      missingFacts
      outdatedFacts
      suggestions
      caseStudy {
        ...CaseStudyRow
      }
    }
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyRow on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  originalLocale
  updatedAt
  publishedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  translations {
    locale
    slug
    title
    status
    provenance
    reviewed
    outdated
  }
  abilities {
    ...AbilityParts
  }
}`) as unknown as TypedDocumentString<TranslationWorkQuery, TranslationWorkQueryVariables>;
export const TranslationSheetDocument = new TypedDocumentString(`
    query TranslationSheet($id: ID!, $textLocale: Locale!, $locale: Locale!) {
  translationSheet(id: $id, locale: $textLocale) {
    locale
    work
    status
    provenance
    engine
    offeredEngine
    reviewedBy
    reviewedAt
    fields {
      ...SheetFieldParts
    }
    suggestions {
      ...SuggestionParts
    }
    factTexts {
      path
      group
      number
      part
      limit
      status
      suggested
      suggestedBy
      source
      text
      difference {
        kind
        text
      }
    }
    caseStudy {
      ...CaseStudyRow
      photos {
        file
        sizes {
          url
          width
        }
      }
    }
  }
}
    fragment AbilityParts on CaseStudyAbilities {
  edit
  translate
  submit
  requestChanges
  approve
  publish
  withdraw
  archive
  reopen
  suggestTranslation
  readHistory
  confirm
}
fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}
fragment CaseStudyRow on EditorCaseStudy {
  id
  state
  publishedRevision
  version
  originalLocale
  updatedAt
  publishedAt
  freshness {
    ...FreshnessParts
  }
  owner {
    id
    country
    name(locale: $locale)
  }
  translations {
    locale
    slug
    title
    status
    provenance
    reviewed
    outdated
  }
  abilities {
    ...AbilityParts
  }
}
fragment SuggestionParts on TranslationSuggestion {
  id
  caseStudyId
  caseTitle
  locale
  suggestedBy
  suggestedAt
  mine
  note
  status
  closedAt
  answer
  fields {
    name
    text
    document
    sourceVersion
    outdated
    taken
  }
}
fragment SheetFieldParts on TranslationField {
  name
  status
  source
  sourceDocument
  text
  document
  madeFromVersion
  changedVersion
  changedAt
  changedBy
  suggested
  suggestedBy
  difference {
    kind
    text
  }
}`) as unknown as TypedDocumentString<TranslationSheetQuery, TranslationSheetQueryVariables>;
export const SaveSheetDocument = new TypedDocumentString(`
    mutation SaveSheet($id: ID!, $version: Int!, $textLocale: Locale!, $input: CaseStudyTranslationInput!) {
  answer: saveCaseStudyTranslation(
    id: $id
    version: $version
    locale: $textLocale
    input: $input
  ) {
    ...SheetSaved
  }
}
    fragment SheetSaved on SaveTranslationResult {
  __typename
  ... on CaseStudySaved {
    caseStudy {
      id
      version
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleVersion {
    message
    changedBy
    changedAt
  }
  ... on WrongState {
    message
  }
}`) as unknown as TypedDocumentString<SaveSheetMutation, SaveSheetMutationVariables>;
export const SaveFactTextsDocument = new TypedDocumentString(`
    mutation SaveFactTexts($id: ID!, $version: Int!, $textLocale: Locale!, $texts: [FactTextInput!]!, $confirmed: [String!]) {
  answer: saveFactTexts(
    id: $id
    version: $version
    locale: $textLocale
    texts: $texts
    confirmed: $confirmed
  ) {
    ...SheetSaved
  }
}
    fragment SheetSaved on SaveTranslationResult {
  __typename
  ... on CaseStudySaved {
    caseStudy {
      id
      version
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleVersion {
    message
    changedBy
    changedAt
  }
  ... on WrongState {
    message
  }
}`) as unknown as TypedDocumentString<SaveFactTextsMutation, SaveFactTextsMutationVariables>;
export const ConfirmFieldsDocument = new TypedDocumentString(`
    mutation ConfirmFields($id: ID!, $version: Int!, $textLocale: Locale!, $fields: [String!]!) {
  answer: confirmTranslationFields(
    id: $id
    version: $version
    locale: $textLocale
    fields: $fields
  ) {
    ...SheetSaved
  }
}
    fragment SheetSaved on SaveTranslationResult {
  __typename
  ... on CaseStudySaved {
    caseStudy {
      id
      version
    }
  }
  ... on InvalidInput {
    message
    problems {
      field
      message
    }
  }
  ... on StaleVersion {
    message
    changedBy
    changedAt
  }
  ... on WrongState {
    message
  }
}`) as unknown as TypedDocumentString<ConfirmFieldsMutation, ConfirmFieldsMutationVariables>;
export const AskMachineDocument = new TypedDocumentString(`
    mutation AskMachine($id: ID!, $version: Int!, $textLocale: Locale!) {
  answer: translateCaseStudy(id: $id, version: $version, to: $textLocale) {
    __typename
    ... on MachineTranslationAsked {
      askedFields
    }
    ... on MachineTranslationNotOffered {
      message
    }
    ... on MachineTranslationTooOften {
      message
    }
    ... on StaleVersion {
      message
      changedBy
      changedAt
    }
    ... on WrongState {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskMachineMutation, AskMachineMutationVariables>;
export const SetTranslationReadyDocument = new TypedDocumentString(`
    mutation SetTranslationReady($id: ID!, $version: Int!, $textLocale: Locale!, $ready: Boolean!) {
  answer: setTranslationReady(
    id: $id
    version: $version
    locale: $textLocale
    ready: $ready
  ) {
    __typename
    ... on CaseStudySaved {
      caseStudy {
        id
        version
      }
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
    ... on StaleVersion {
      message
      changedBy
      changedAt
    }
    ... on IncompleteCaseStudy {
      message
      missing {
        field
        message
      }
    }
    ... on WrongState {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetTranslationReadyMutation, SetTranslationReadyMutationVariables>;
export const ConfirmCaseDocument = new TypedDocumentString(`
    mutation ConfirmCase($id: ID!) {
  confirmCaseStudy(id: $id) {
    ... on CaseStudySaved {
      caseStudy {
        id
        freshness {
          ...FreshnessParts
        }
      }
    }
  }
}
    fragment FreshnessParts on Freshness {
  light
  lastConfirmedAt
  nextDueAt
}`) as unknown as TypedDocumentString<ConfirmCaseMutation, ConfirmCaseMutationVariables>;
export const LookalikesDocument = new TypedDocumentString(`
    query Lookalikes($title: String!, $textLocale: Locale!, $exceptId: ID, $locale: Locale!) {
  lookalikeCaseStudies(
    title: $title
    locale: $textLocale
    exceptId: $exceptId
    first: 4
  ) {
    id
    title
    locale
    slug
    owner {
      id
      country
      name(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<LookalikesQuery, LookalikesQueryVariables>;
export const TwinningRegisterDocument = new TypedDocumentString(`
    query TwinningRegister($id: ID!, $locale: Locale!) {
  collectivity(id: $id) {
    id
    name(locale: $locale)
    twinnings {
      id
      version
      kind
      state
      since
      source
      note(locale: $locale)
      themes(locale: $locale) {
        code
      }
      collectivities {
        id
        name(locale: $locale)
      }
    }
  }
  twinningProposals(collectivityId: $id, page: {page: 1, size: 50}) {
    total
    items {
      id
      twinningId
      status
      proposedAt
      proposer {
        id
        country
        name(locale: $locale)
      }
      partner {
        id
        country
        name(locale: $locale)
      }
      facts {
        kind
        state
        since
        note
        themeLabels(locale: $locale)
      }
      abilities {
        answer
        withdraw
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TwinningRegisterQuery, TwinningRegisterQueryVariables>;
export const ProposeTwinningDocument = new TypedDocumentString(`
    mutation ProposeTwinning($id: ID!, $partner: ID!, $version: Int, $input: TwinningInput!) {
  outcome: proposeTwinning(
    collectivityId: $id
    partnerId: $partner
    version: $version
    input: $input
  ) {
    __typename
    ... on TwinningProposalPending {
      message
    }
    ... on TwinningExists {
      message
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeTwinningMutation, ProposeTwinningMutationVariables>;
export const AnswerTwinningProposalDocument = new TypedDocumentString(`
    mutation AnswerTwinningProposal($id: ID!, $accept: Boolean!) {
  outcome: answerTwinningProposal(id: $id, accept: $accept) {
    __typename
    ... on TwinningProposalTooLate {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerTwinningProposalMutation, AnswerTwinningProposalMutationVariables>;
export const WithdrawTwinningProposalDocument = new TypedDocumentString(`
    mutation WithdrawTwinningProposal($id: ID!) {
  outcome: withdrawTwinningProposal(id: $id) {
    __typename
    ... on TwinningProposalTooLate {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawTwinningProposalMutation, WithdrawTwinningProposalMutationVariables>;