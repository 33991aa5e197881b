/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  locale: Locale;
  /** Ignored where the address has an account. */
  name: string;
  /** Ignored where the address has an account. */
  password: string;
  /** IANA name, e.g. Asia/Tokyo; the usual one of the language where it is left out. */
  timeZone?: string | null | undefined;
  token: string;
};

/** What a token may do beside reading what is public; never more than its owner. */
export type ApiTokenScope =
  /** Brings cases in from files as its owner may. */
  | 'IMPORT'
  /** Reads the cases that its owner sees at the desk, in any state. */
  | 'READ_OWN_DRAFTS'
  /** Creates, edits, translates and submits cases as its owner may. */
  | 'WRITE_CASES';

/** A box in degrees. Where `west` is greater than `east`, it crosses the 180th meridian. */
export type BoxInput = {
  east: number;
  north: number;
  south: number;
  west: number;
};

/** SNAPSHOT: a short account; FULL: enough for others to take it over. */
export type CaseStudyDepth =
  | 'FULL'
  | 'SNAPSHOT';

/** Values of one filter are alternatives; different filters must all hold. */
export type CaseStudyFilter = {
  box?: BoxInput | null | undefined;
  challenges?: Array<string> | null | undefined;
  collectivities?: Array<string | number> | null | undefined;
  countries?: Array<Country> | null | undefined;
  evidence?: Array<string> | null | undefined;
  factors?: Array<string> | null | undefined;
  geographies?: Array<string> | null | undefined;
  languages?: Array<Locale> | null | undefined;
  near?: NearInput | null | undefined;
  period?: YearRange | null | undefined;
  populationBands?: Array<string> | null | undefined;
  sdgs?: Array<number> | null | undefined;
  /** What the owner offers to others: questions, visits, mentoring. */
  support?: Array<string> | null | undefined;
  themes?: Array<string> | null | undefined;
  tiers?: Array<string> | null | undefined;
  topics?: Array<string> | null | undefined;
};

export type CaseStudySort =
  | 'MOST_ADOPTED'
  | 'NEAREST'
  | 'NEWEST'
  | 'RELEVANCE';

export type CaseStudyState =
  | 'APPROVED'
  | 'ARCHIVED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type Certainty =
  | 'ACTUAL'
  | 'BUDGETED'
  | 'ESTIMATED';

export type ConsentPurpose =
  | 'NAMED_CONTACT'
  | 'NEWS'
  | 'SEARCH_HINTS';

/** INVESTMENT: once; OPERATION: every year. */
export type CostKind =
  | 'INVESTMENT'
  | 'OPERATION';

export type Country =
  | 'FR'
  | 'JP';

export type CreateApiTokenInput = {
  /** Days until it expires, up to 366. */
  days: number;
  /** Up to 100 characters: what it is for. */
  name: string;
  scopes: Array<ApiTokenScope>;
};

export type Currency =
  | 'EUR'
  | 'JPY';

/** DECLARED by its authors; MEASURED; EVALUATED by others; REPLICATED elsewhere. */
export type EvidenceLevel =
  | 'DECLARED'
  | 'EVALUATED'
  | 'MEASURED'
  | 'REPLICATED';

export type FreshnessLight =
  | 'CURRENT'
  | 'DUE_SOON'
  | 'OVERDUE';

/** What a collectivity has in mind with an interest. */
export type Intent =
  | 'CO_DEVELOP'
  | 'EXCHANGE_PEOPLE'
  | 'LEARN'
  | 'REVIVE_TWINNING'
  | 'TEACH';

export type Locale =
  | 'EN'
  | 'FR'
  | 'JA';

export type MatchReasonKind =
  | 'CONCEPT'
  | 'CONFIRMED'
  | 'MEASURED'
  | 'PLACE'
  /** By what the lexicon gives for words that no concept claims. */
  | 'TRANSLATION'
  | 'WORDS';

export type MembershipRole =
  | 'CONTRIBUTOR'
  | 'MANAGER';

/** ASKER: the collectivity asked about. */
export type MissingSide =
  | 'ASKER'
  | 'BOTH'
  | 'PARTNER';

/** Within a distance of a point. */
export type NearInput = {
  km: number;
  latitude: number;
  longitude: number;
};

/** When a mail tells of it: not, at once, gathered each morning, gathered on Monday morning. */
export type NotificationMail =
  | 'DAILY'
  | 'IMMEDIATE'
  | 'NONE'
  | 'WEEKLY';

export type NotificationPreferenceInput = {
  inApp: boolean;
  kind: string;
  mail: NotificationMail;
};

export type PageInput = {
  page?: number | null | undefined;
  size?: number | null | undefined;
};

/** RECEIVES: what the collectivity asked about learns from the partner; GIVES: what the partner learns from it. */
export type PartnerDirection =
  | 'BOTH'
  | 'GIVES'
  | 'RECEIVES';

/** What a partner must be; all that is given must hold. Unknown sizes pass no limit of size. */
export type PartnerFilterInput = {
  /** Left out: all but its own. */
  countries?: Array<Country> | null | undefined;
  /** coast, island, mountain, river, forest, spa as it says itself; rural, urban by official figures too */
  geographies?: Array<string> | null | undefined;
  maxPopulation?: number | null | undefined;
  minPopulation?: number | null | undefined;
  tiers?: Array<string> | null | undefined;
  /** Offers or seeks one of these topics, or one under them. */
  topics?: Array<string> | null | undefined;
};

export type ProfileInput = {
  locale: Locale;
  name: string;
  timeZone: string;
};

export type Provenance =
  | 'AUTHOR'
  | 'HUMAN'
  | 'MACHINE';

export type Stance =
  | 'OFFERS'
  | 'SEEKS';

export type SuggestionKind =
  | 'COLLECTIVITY'
  | 'CONCEPT'
  | 'TITLE';

/** What the owner offers to others: nothing, answers to questions, visits, mentoring. */
export type SupportLevel =
  | 'MENTORING'
  | 'NONE'
  | 'QUESTIONS'
  | 'VISITS';

export type TextLicence =
  | 'CC0_1_0'
  | 'CC_BY_4_0'
  | 'CC_BY_SA_4_0'
  | 'ETALAB_2_0';

export type TwinningState =
  | 'ACTIVE'
  | 'ENDED'
  | 'SLEEPING';

export type YearRange = {
  from?: number | null | undefined;
  to?: number | null | undefined;
};

export type InvitationQueryVariables = Exact<{
  token: string;
  locale: Locale;
}>;


export type InvitationQuery = { invitation: { email: string, inviterName: string, role: MembershipRole | null, hasAccount: boolean, collectivity: { id: string, name: string } | null } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefused', message: string }
    | { __typename: 'SignedIn' }
   };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'Confirmed', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'LinkRefused', message: string }
    | { __typename: 'SignedIn' }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'Confirmed', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ field: string, message: string }> }
    | { __typename: 'LinkRefused', message: string }
   };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange:
    | { __typename: 'Confirmed', message: string }
    | { __typename: 'LinkRefused', message: string }
   };

export type RequestSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type RequestSignInLinkMutation = { requestSignInLink: boolean };

export type SignInWithLinkMutationVariables = Exact<{
  token: string;
}>;


export type SignInWithLinkMutation = { signInWithLink:
    | { __typename: 'LinkRefused', message: string }
    | { __typename: 'SignedIn' }
   };

export type NotificationsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type NotificationsQuery = { notifications: { total: number, unread: number, items: Array<{ id: string, sentence: string, path: string, calendarPath: string | null, createdAt: string, readAt: string | null }> }, notificationPreferences: Array<{ kind: string, label: string, inApp: boolean, mail: NotificationMail }> };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: number };

export type SaveNotificationPreferencesMutationVariables = Exact<{
  preferences: Array<NotificationPreferenceInput> | NotificationPreferenceInput;
}>;


export type SaveNotificationPreferencesMutation = { saveNotificationPreferences: Array<{ kind: string }> };

export type SignInMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInMethodsQuery = { signInMethods: { oidc: { label: string, startPath: string } | null } };

export type CaseToConfirmQueryVariables = Exact<{
  token: string;
}>;


export type CaseToConfirmQuery = { caseToConfirm: { title: string, locale: Locale, freshness: { lastConfirmedAt: string } | null } | null };

export type ConfirmCaseStudyByLinkMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmCaseStudyByLinkMutation = { confirmCaseStudyByLink:
    | { __typename: 'CaseConfirmed', message: string }
    | { __typename: 'ConfirmLinkRefused', message: string }
   };

export type AccountVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountVisitQuery = { viewer: { id: string } | null };

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountPageQuery = { myAccount: { id: string, email: string, name: string, locale: Locale, timeZone: string, hasPassword: boolean, consents: Array<{ purpose: ConsentPurpose }> }, mySessions: Array<{ id: string, createdAt: string, usedAt: string, device: string | null, address: string | null, current: boolean }>, myApiTokens: Array<{ id: string, name: string, hint: string, scopes: Array<ApiTokenScope>, expiresAt: string, usedAt: string | null }> };

export type SaveMyProfileMutationVariables = Exact<{
  input: ProfileInput;
}>;


export type SaveMyProfileMutation = { saveMyProfile:
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
    | { __typename: 'ProfileSaved' }
   };

export type RequestMyEmailChangeMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type RequestMyEmailChangeMutation = { requestEmailChange:
    | { __typename: 'Confirmed' }
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
   };

export type ChangeMyPasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangeMyPasswordMutation = { changePassword:
    | { __typename: 'Confirmed' }
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
   };

export type SetMyConsentMutationVariables = Exact<{
  purpose: ConsentPurpose;
  given: boolean;
}>;


export type SetMyConsentMutation = { setMyConsent: { id: string } };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken:
    | { __typename: 'ApiTokenCreated', secret: string }
    | { __typename: 'InvalidInput', problems: Array<{ message: string }> }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

export type ExportMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportMyDataMutation = { exportMyData: { fileName: string, json: string } };

export type EraseMyAccountMutationVariables = Exact<{
  password?: string | null | undefined;
}>;


export type EraseMyAccountMutation = { eraseMyAccount:
    | { __typename: 'AccountErased' }
    | { __typename: 'ErasureRefused', message: string }
   };

export type HeaderViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type HeaderViewerQuery = { viewer: { id: string, name: string, administrator: boolean, unreadNotifications: number, memberships: Array<{ role: MembershipRole }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOutEverywhere: { issuerUrl: string | null } };

export type CaseStudyQueryVariables = Exact<{
  id?: string | number | null | undefined;
  slug?: string | null | undefined;
  locale: Locale;
  reading: Locale;
}>;


export type CaseStudyQuery = { caseStudy: { depth: CaseStudyDepth, evidence: EvidenceLevel | null, supportOffered: SupportLevel | null, licence: TextLicence | null, sourceNote: string | null, publishedAt: string, updatedAt: string, revision: number, jsonLd: string, id: string, slug: string, locale: Locale, originalLocale: Locale, availableLocales: Array<Locale>, title: string, teaser: string | null, startYear: number | null, endYear: number | null, ongoing: boolean, freshness: { light: FreshnessLight, lastConfirmedAt: string } | null, owner: { tier: string, density: number | null, populationYear: number | null, id: string, country: Country, name: string, tierLabel: string, population: number | null, parent: { id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }, themes: Array<{ code: string, number: number, label: string }>, factors: Array<{ code: string, label: string }>, challenges: Array<{ code: string, label: string }>, links: Array<{ id: string, url: string, checkedAt: string | null, labels: { fr: string | null, ja: string | null, en: string | null } }>, costs: Array<{ kind: CostKind, amount: number, currency: Currency, year: number | null, certainty: Certainty | null }>, funding: Array<{ source: string, share: number | null, programme: string | null }>, indicators: Array<{ id: string, unit: string | null, baseline: number | null, value: number | null, date: string | null, evidence: EvidenceLevel | null, name: { fr: string | null, ja: string | null, en: string | null }, methods: { fr: string | null, ja: string | null, en: string | null } }>, buildingBlocks: Array<{ id: string, title: { fr: string | null, ja: string | null, en: string | null }, purpose: { fr: string | null, ja: string | null, en: string | null }, how: { fr: string | null, ja: string | null, en: string | null }, lesson: { fr: string | null, ja: string | null, en: string | null } }>, contact: { office: string | null, mailbox: string | null } | null, territory: { country: string, tier: string, population: number | null, populationYear: number | null, density: number | null } | null, citation: { text: string }, reviews: Array<{ revision: number, opinion: string, reply: string | null, createdAt: string, scores: Array<{ criterion: string, label: string, score: number }> }>, translations: Array<{ locale: Locale, title: string, reviewed: boolean, slug: string | null, teaser: string | null, summary: string | null, context: string | null, objectives: string | null, actions: string | null, stakeholders: string | null, results: string | null, lessons: string | null, transferability: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, provenance: Provenance, outdated: boolean }>, partners: Array<{ id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }>, topics: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, cover: { sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> } | null, photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, url: string, title: string, contentType: string, size: number, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }> } | null };

export type FitChoicesQueryVariables = Exact<{
  query: string;
  locale: Locale;
}>;


export type FitChoicesQuery = { collectivities: { items: Array<{ id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }> } };

export type FitPlaceQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type FitPlaceQuery = { collectivity: { tier: string, density: number | null, id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } } | null };

export type SimilarCaseStudiesQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type SimilarCaseStudiesQuery = { similarCaseStudies: Array<{ reasons: Array<string>, caseStudy: { id: string, slug: string, locale: Locale, originalLocale: Locale, availableLocales: Array<Locale>, title: string, teaser: string | null, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }, partners: Array<{ id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }>, topics: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, translations: Array<{ locale: Locale, title: string, reviewed: boolean }>, cover: { sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> } | null } }> };

export type TextByLocaleFragment = { fr: string | null, ja: string | null, en: string | null };

export type CaseTextFragment = { locale: Locale, slug: string | null, title: string, teaser: string | null, summary: string | null, context: string | null, objectives: string | null, actions: string | null, stakeholders: string | null, results: string | null, lessons: string | null, transferability: string | null, contextDocument: unknown, objectivesDocument: unknown, actionsDocument: unknown, stakeholdersDocument: unknown, resultsDocument: unknown, lessonsDocument: unknown, transferabilityDocument: unknown, provenance: Provenance, reviewed: boolean, outdated: boolean };

export type CaseStudyTombstoneQueryVariables = Exact<{
  id?: string | number | null | undefined;
  slug?: string | null | undefined;
  locale: Locale;
}>;


export type CaseStudyTombstoneQuery = { caseStudyTombstone: { state: CaseStudyState, reason: string | null, closedAt: string, owner: { id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } } } | null };

export type CaseMediaFragment = { photos: Array<{ file: string, cover: boolean, credit: string | null, licence: string | null, sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> }>, attachments: Array<{ file: string, url: string, title: string, contentType: string, size: number, locale: Locale | null, credit: string | null, licence: string | null, titles: { fr: string | null, ja: string | null, en: string | null } }> };

export type HomeQueryVariables = Exact<{
  locale: Locale;
}>;


export type HomeQuery = { themes: Array<{ code: string, number: number, label: string, guidingThread: string | null, caseStudyCount: number, edition: { code: string, ordinal: number } }>, newest: { total: number, items: Array<{ caseStudy: { id: string, slug: string, locale: Locale, originalLocale: Locale, availableLocales: Array<Locale>, title: string, teaser: string | null, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }, partners: Array<{ id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }>, topics: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, translations: Array<{ locale: Locale, title: string, reviewed: boolean }>, cover: { sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> } | null } }> }, collectivities: { total: number }, twinnings: { total: number } };

export type SearchCaseStudiesQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: CaseStudyFilter | null | undefined;
  sort?: CaseStudySort | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type SearchCaseStudiesQuery = { caseStudies: { total: number, correctedQuery: string | null, items: Array<{ matchedLocale: Locale, distanceKm: number | null, highlights: Array<{ field: string, locale: Locale, parts: Array<{ text: string, matched: boolean }> }>, reasons: Array<{ kind: MatchReasonKind, label: string, conceptCode: string | null, terms: Array<string>, locale: Locale }>, caseStudy: { id: string, slug: string, locale: Locale, originalLocale: Locale, availableLocales: Array<Locale>, title: string, teaser: string | null, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }, partners: Array<{ id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }>, topics: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, translations: Array<{ locale: Locale, title: string, reviewed: boolean }>, cover: { sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> } | null } }>, facets: Array<{ code: string, label: string, values: Array<{ value: string, label: string, count: number, selected: boolean }> }>, recognised: Array<{ code: string, label: string, matchedText: string, collectivityId: string | null, fr: Array<string>, ja: Array<string>, en: Array<string> }> } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  locale: Locale;
}>;


export type SuggestQuery = { suggestions: Array<{ kind: SuggestionKind, label: string, detail: string | null, target: string, locale: Locale }> };

export type SearchPlaceQueryVariables = Exact<{
  id: string | number;
  chosen: boolean;
  name: string;
  named: boolean;
  locale: Locale;
}>;


export type SearchPlaceQuery = { collectivity?: { id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { romaji: string | null, local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null }, parent: { id: string, name: string } | null, coordinates: { latitude: number, longitude: number } | null } | null, collectivities?: { total: number, items: Array<{ id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { romaji: string | null, local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null }, parent: { id: string, name: string } | null, coordinates: { latitude: number, longitude: number } | null }> } };

export type SearchPlaceFieldsFragment = { id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { romaji: string | null, local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null }, parent: { id: string, name: string } | null, coordinates: { latitude: number, longitude: number } | null };

export type PlaceNameFragment = { id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } };

export type CaseCardFragment = { id: string, slug: string, locale: Locale, originalLocale: Locale, availableLocales: Array<Locale>, title: string, teaser: string | null, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }, partners: Array<{ id: string, country: Country, name: string, tierLabel: string, population: number | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null } }>, topics: Array<{ code: string, label: string }>, sdgs: Array<{ number: number, label: string }>, translations: Array<{ locale: Locale, title: string, reviewed: boolean }>, cover: { sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> } | null };

export type CoverPhotoFragment = { sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> };

export type PlaceFieldsFragment = { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } };

export type CaseLineFieldsFragment = { id: string, slug: string, locale: Locale, title: string, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } };

export type TieFieldsFragment = { id: string, kind: string, kindLabel: string, since: number | null, state: string, collectivities: Array<{ id: string, country: Country, tier: string, tierLabel: string, name: string, coordinates: { latitude: number, longitude: number } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }> };

export type SuggestionFieldsFragment = { score: number, opening: string, speech: string, missing: Array<{ what: string, of: MissingSide, sentence: string }>, collectivity: { population: number | null, populationYear: number | null, id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }, twinning: { id: string, kindLabel: string, since: number | null, state: string } | null, reasons: Array<{ direction: PartnerDirection, term: string, weight: number, sentence: string, topic: { code: string, label: string, theme: { number: number } | null } | null, caseStudies: Array<{ id: string, slug: string, locale: Locale, title: string, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } }> }> };

export type TieFactsFragment = { kindLabel: string, state: TwinningState, since: number | null, themeLabels: Array<string> };

export type CollectivitiesQueryVariables = Exact<{
  query?: string | null | undefined;
  country?: Country | null | undefined;
  tier?: string | null | undefined;
  withCasesOnly?: boolean | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type CollectivitiesQuery = { collectivities: { total: number, items: Array<{ population: number | null, caseStudyCount: number, id: string, country: Country, tier: string, tierLabel: string, name: string, parent: { id: string, name: string, country: Country, names: { local: string } } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }> } };

export type CollectivityChoicesQueryVariables = Exact<{
  query: string;
  country?: Country | null | undefined;
  locale: Locale;
}>;


export type CollectivityChoicesQuery = { collectivities: { total: number, items: Array<{ id: string, country: Country, tier: string, tierLabel: string, name: string, parent: { id: string, name: string } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }> } };

export type CollectivityPageQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type CollectivityPageQuery = { collectivity: { code: string, population: number | null, populationYear: number | null, areaKm2: number | null, density: number | null, website: string | null, id: string, country: Country, tier: string, tierLabel: string, name: string, coordinates: { latitude: number, longitude: number } | null, parent: { id: string, country: Country, tier: string, tierLabel: string, name: string, parent: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } | null, heritage: Array<{ id: string, name: string, year: number | null }>, twinnings: Array<{ source: string | null, id: string, kind: string, kindLabel: string, since: number | null, state: string, collectivities: Array<{ id: string, country: Country, tier: string, tierLabel: string, name: string, coordinates: { latitude: number, longitude: number } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }> }>, profile: { capacity: number | null, languages: Array<Locale>, hasInterpreter: boolean | null, geographies: Array<string>, presentation: { fr: string | null, ja: string | null, en: string | null }, strengths: { fr: string | null, ja: string | null, en: string | null } } | null, interests: Array<{ stance: Stance, intent: Intent | null, weight: number, topic: { code: string, label: string, theme: { number: number } | null }, note: { fr: string | null, ja: string | null, en: string | null } }>, derivedOffers: Array<{ topic: { code: string, label: string, theme: { number: number } | null }, caseStudies: Array<{ id: string, slug: string, locale: Locale, title: string, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } }> }>, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } | null };

export type CasesForTwinQueryVariables = Exact<{
  id: string | number;
  size: number;
  locale: Locale;
}>;


export type CasesForTwinQuery = { casesForTwin: { total: number, items: Array<{ ground: string, topic: { label: string, theme: { number: number } | null } | null, twin: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }, caseStudy: { id: string, slug: string, locale: Locale, title: string, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } } | null }> } };

export type CollectivityCasesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  locale: Locale;
  size: number;
}>;


export type CollectivityCasesQuery = { caseStudies: { total: number, items: Array<{ caseStudy: { teaser: string | null, id: string, slug: string, locale: Locale, title: string, startYear: number | null, endYear: number | null, ongoing: boolean, cover: { sizes: Array<{ url: string, width: number, height: number }>, texts: Array<{ locale: Locale, alternative: string | null, caption: string | null }> } | null, owner: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } } }> } };

export type PartnerSuggestionsQueryVariables = Exact<{
  id: string | number;
  filter?: PartnerFilterInput | null | undefined;
  first: number;
  locale: Locale;
}>;


export type PartnerSuggestionsQuery = { partnerSuggestions: Array<{ score: number, opening: string, speech: string, missing: Array<{ what: string, of: MissingSide, sentence: string }>, collectivity: { population: number | null, populationYear: number | null, id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }, twinning: { id: string, kindLabel: string, since: number | null, state: string } | null, reasons: Array<{ direction: PartnerDirection, term: string, weight: number, sentence: string, topic: { code: string, label: string, theme: { number: number } | null } | null, caseStudies: Array<{ id: string, slug: string, locale: Locale, title: string, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } }> }> }> };

export type PartnersOfQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type PartnersOfQuery = { collectivity: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } | null };

export type TerritoryTopicsQueryVariables = Exact<{
  locale: Locale;
}>;


export type TerritoryTopicsQuery = { topics: Array<{ code: string, label: string, theme: { code: string, number: number, label: string } | null }> };

export type TwinningsQueryVariables = Exact<{
  country?: Country | null | undefined;
  locale: Locale;
}>;


export type TwinningsQuery = { first: { total: number, items: Array<{ id: string, kind: string, kindLabel: string, since: number | null, state: string, collectivities: Array<{ id: string, country: Country, tier: string, tierLabel: string, name: string, coordinates: { latitude: number, longitude: number } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }> }> }, second: { items: Array<{ id: string, kind: string, kindLabel: string, since: number | null, state: string, collectivities: Array<{ id: string, country: Country, tier: string, tierLabel: string, name: string, coordinates: { latitude: number, longitude: number } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }> }> }, third: { items: Array<{ id: string, kind: string, kindLabel: string, since: number | null, state: string, collectivities: Array<{ id: string, country: Country, tier: string, tierLabel: string, name: string, coordinates: { latitude: number, longitude: number } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }> }> } };

export type TwinAgendaQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type TwinAgendaQuery = { twinAgenda: { twinning: { source: string | null, note: string | null, id: string, kind: string, kindLabel: string, since: number | null, state: string, themes: Array<{ label: string }>, history: Array<{ changedAt: string, before: { kindLabel: string, state: TwinningState, since: number | null, themeLabels: Array<string> } | null, after: { kindLabel: string, state: TwinningState, since: number | null, themeLabels: Array<string> } }>, collectivities: Array<{ id: string, country: Country, tier: string, tierLabel: string, name: string, coordinates: { latitude: number, longitude: number } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }> }, lessons: Array<{ sentence: string, teacher: { id: string }, topic: { code: string, label: string, theme: { number: number } | null }, caseStudies: Array<{ id: string, slug: string, locale: Locale, title: string, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } }> }>, shared: Array<{ sentence: string, topic: { code: string, label: string, theme: { number: number } | null } }>, toRead: Array<{ teaser: string | null, id: string, slug: string, locale: Locale, title: string, startYear: number | null, endYear: number | null, ongoing: boolean, owner: { id: string, country: Country, tier: string, tierLabel: string, name: string, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } } }>, otherPairs: Array<{ id: string, kind: string, kindLabel: string, since: number | null, state: string, collectivities: Array<{ id: string, country: Country, tier: string, tierLabel: string, name: string, coordinates: { latitude: number, longitude: number } | null, names: { local: string, fr: string | null, ja: string | null, en: string | null, kana: string | null, romaji: string | null } }> }> } };

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
export const CaseTextFragmentDoc = new TypedDocumentString(`
    fragment CaseText on CaseStudyTranslation {
  locale
  slug
  title
  teaser
  summary
  context
  objectives
  actions
  stakeholders
  results
  lessons
  transferability
  contextDocument
  objectivesDocument
  actionsDocument
  stakeholdersDocument
  resultsDocument
  lessonsDocument
  transferabilityDocument
  provenance
  reviewed
  outdated
}
    `, {"fragmentName":"CaseText"}) as unknown as TypedDocumentString<CaseTextFragment, unknown>;
export const TextByLocaleFragmentDoc = new TypedDocumentString(`
    fragment TextByLocale on TextByLocale {
  fr
  ja
  en
}
    `, {"fragmentName":"TextByLocale"}) as unknown as TypedDocumentString<TextByLocaleFragment, unknown>;
export const CaseMediaFragmentDoc = new TypedDocumentString(`
    fragment CaseMedia on CaseStudy {
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
    url
    title
    titles {
      ...TextByLocale
    }
    contentType
    size
    locale
    credit
    licence
  }
}
    fragment TextByLocale on TextByLocale {
  fr
  ja
  en
}`, {"fragmentName":"CaseMedia"}) as unknown as TypedDocumentString<CaseMediaFragment, unknown>;
export const PlaceNameFragmentDoc = new TypedDocumentString(`
    fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}
    `, {"fragmentName":"PlaceName"}) as unknown as TypedDocumentString<PlaceNameFragment, unknown>;
export const SearchPlaceFieldsFragmentDoc = new TypedDocumentString(`
    fragment SearchPlaceFields on Collectivity {
  ...PlaceName
  names {
    romaji
  }
  parent {
    id
    name(locale: $locale)
  }
  coordinates {
    latitude
    longitude
  }
}
    fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}`, {"fragmentName":"SearchPlaceFields"}) as unknown as TypedDocumentString<SearchPlaceFieldsFragment, unknown>;
export const CoverPhotoFragmentDoc = new TypedDocumentString(`
    fragment CoverPhoto on Photo {
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
    `, {"fragmentName":"CoverPhoto"}) as unknown as TypedDocumentString<CoverPhotoFragment, unknown>;
export const CaseCardFragmentDoc = new TypedDocumentString(`
    fragment CaseCard on CaseStudy {
  id
  slug
  locale
  originalLocale
  availableLocales
  title
  teaser
  owner {
    ...PlaceName
  }
  partners {
    ...PlaceName
  }
  topics {
    code
    label
  }
  sdgs {
    number
    label
  }
  startYear
  endYear
  ongoing
  translations {
    locale
    title
    reviewed
  }
  cover {
    ...CoverPhoto
  }
}
    fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}
fragment CoverPhoto on Photo {
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
}`, {"fragmentName":"CaseCard"}) as unknown as TypedDocumentString<CaseCardFragment, unknown>;
export const PlaceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlaceFields on Collectivity {
  id
  country
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
}
    `, {"fragmentName":"PlaceFields"}) as unknown as TypedDocumentString<PlaceFieldsFragment, unknown>;
export const TieFieldsFragmentDoc = new TypedDocumentString(`
    fragment TieFields on Twinning {
  id
  kind
  kindLabel(locale: $locale)
  since
  state
  collectivities {
    ...PlaceFields
    coordinates {
      latitude
      longitude
    }
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}`, {"fragmentName":"TieFields"}) as unknown as TypedDocumentString<TieFieldsFragment, unknown>;
export const CaseLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseLineFields on CaseStudy {
  id
  slug
  locale
  title
  startYear
  endYear
  ongoing
  owner {
    ...PlaceFields
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}`, {"fragmentName":"CaseLineFields"}) as unknown as TypedDocumentString<CaseLineFieldsFragment, unknown>;
export const SuggestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SuggestionFields on PartnerSuggestion {
  score
  opening
  speech
  missing {
    what
    of
    sentence
  }
  collectivity {
    ...PlaceFields
    population
    populationYear
  }
  twinning {
    id
    kindLabel(locale: $locale)
    since
    state
  }
  reasons {
    direction
    term
    weight
    sentence
    topic {
      code
      label
      theme {
        number
      }
    }
    caseStudies {
      ...CaseLineFields
    }
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}
fragment CaseLineFields on CaseStudy {
  id
  slug
  locale
  title
  startYear
  endYear
  ongoing
  owner {
    ...PlaceFields
  }
}`, {"fragmentName":"SuggestionFields"}) as unknown as TypedDocumentString<SuggestionFieldsFragment, unknown>;
export const TieFactsFragmentDoc = new TypedDocumentString(`
    fragment TieFacts on TwinningFacts {
  kindLabel(locale: $locale)
  state
  since
  themeLabels(locale: $locale)
}
    `, {"fragmentName":"TieFacts"}) as unknown as TypedDocumentString<TieFactsFragment, unknown>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!, $locale: Locale!) {
  invitation(token: $token) {
    email
    inviterName
    role
    hasAccount
    collectivity {
      id
      name(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ... on SignInRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on Confirmed {
      message
    }
    ... on LinkRefused {
      message
    }
    ... on InvalidInput {
      problems {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email)
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password) {
    __typename
    ... on Confirmed {
      message
    }
    ... on LinkRefused {
      message
    }
    ... on InvalidInput {
      problems {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ConfirmEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmEmailChange($token: String!) {
  confirmEmailChange(token: $token) {
    __typename
    ... on Confirmed {
      message
    }
    ... on LinkRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const RequestSignInLinkDocument = new TypedDocumentString(`
    mutation RequestSignInLink($email: String!) {
  requestSignInLink(email: $email)
}
    `) as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const SignInWithLinkDocument = new TypedDocumentString(`
    mutation SignInWithLink($token: String!) {
  signInWithLink(token: $token) {
    __typename
    ... on LinkRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($page: PageInput) {
  notifications(page: $page) {
    total
    unread
    items {
      id
      sentence
      path
      calendarPath
      createdAt
      readAt
    }
  }
  notificationPreferences {
    kind
    label
    inApp
    mail
  }
}
    `) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($ids: [ID!]) {
  markNotificationsRead(ids: $ids)
}
    `) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const SaveNotificationPreferencesDocument = new TypedDocumentString(`
    mutation SaveNotificationPreferences($preferences: [NotificationPreferenceInput!]!) {
  saveNotificationPreferences(preferences: $preferences) {
    kind
  }
}
    `) as unknown as TypedDocumentString<SaveNotificationPreferencesMutation, SaveNotificationPreferencesMutationVariables>;
export const SignInMethodsDocument = new TypedDocumentString(`
    query SignInMethods {
  signInMethods {
    oidc {
      label
      startPath
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMethodsQuery, SignInMethodsQueryVariables>;
export const CaseToConfirmDocument = new TypedDocumentString(`
    query CaseToConfirm($token: String!) {
  caseToConfirm(token: $token) {
    title
    locale
    freshness {
      lastConfirmedAt
    }
  }
}
    `) as unknown as TypedDocumentString<CaseToConfirmQuery, CaseToConfirmQueryVariables>;
export const ConfirmCaseStudyByLinkDocument = new TypedDocumentString(`
    mutation ConfirmCaseStudyByLink($token: String!) {
  confirmCaseStudyByLink(token: $token) {
    __typename
    ... on CaseConfirmed {
      message
    }
    ... on ConfirmLinkRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmCaseStudyByLinkMutation, ConfirmCaseStudyByLinkMutationVariables>;
export const AccountVisitDocument = new TypedDocumentString(`
    query AccountVisit {
  viewer {
    id
  }
}
    `) as unknown as TypedDocumentString<AccountVisitQuery, AccountVisitQueryVariables>;
export const AccountPageDocument = new TypedDocumentString(`
    query AccountPage {
  myAccount {
    id
    email
    name
    locale
    timeZone
    hasPassword
    consents {
      purpose
    }
  }
  mySessions {
    id
    createdAt
    usedAt
    device
    address
    current
  }
  myApiTokens {
    id
    name
    hint
    scopes
    expiresAt
    usedAt
  }
}
    `) as unknown as TypedDocumentString<AccountPageQuery, AccountPageQueryVariables>;
export const SaveMyProfileDocument = new TypedDocumentString(`
    mutation SaveMyProfile($input: ProfileInput!) {
  saveMyProfile(input: $input) {
    __typename
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveMyProfileMutation, SaveMyProfileMutationVariables>;
export const RequestMyEmailChangeDocument = new TypedDocumentString(`
    mutation RequestMyEmailChange($email: String!, $password: String!) {
  requestEmailChange(email: $email, password: $password) {
    __typename
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequestMyEmailChangeMutation, RequestMyEmailChangeMutationVariables>;
export const ChangeMyPasswordDocument = new TypedDocumentString(`
    mutation ChangeMyPassword($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {
    __typename
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeMyPasswordMutation, ChangeMyPasswordMutationVariables>;
export const SetMyConsentDocument = new TypedDocumentString(`
    mutation SetMyConsent($purpose: ConsentPurpose!, $given: Boolean!) {
  setMyConsent(purpose: $purpose, given: $given) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetMyConsentMutation, SetMyConsentMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    __typename
    ... on ApiTokenCreated {
      secret
    }
    ... on InvalidInput {
      problems {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ExportMyDataDocument = new TypedDocumentString(`
    mutation ExportMyData {
  exportMyData {
    fileName
    json
  }
}
    `) as unknown as TypedDocumentString<ExportMyDataMutation, ExportMyDataMutationVariables>;
export const EraseMyAccountDocument = new TypedDocumentString(`
    mutation EraseMyAccount($password: String) {
  eraseMyAccount(password: $password) {
    __typename
    ... on ErasureRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EraseMyAccountMutation, EraseMyAccountMutationVariables>;
export const HeaderViewerDocument = new TypedDocumentString(`
    query HeaderViewer {
  viewer {
    id
    name
    administrator
    memberships {
      role
    }
    unreadNotifications
  }
}
    `) as unknown as TypedDocumentString<HeaderViewerQuery, HeaderViewerQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOutEverywhere {
    issuerUrl
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const CaseStudyDocument = new TypedDocumentString(`
    query CaseStudy($id: ID, $slug: String, $locale: Locale!, $reading: Locale!) {
  caseStudy(id: $id, slug: $slug, locale: $locale) {
    ...CaseCard
    ...CaseMedia
    depth
    freshness {
      light
      lastConfirmedAt
    }
    owner {
      ...PlaceName
      tier
      density
      populationYear
      parent {
        ...PlaceName
      }
    }
    themes {
      code
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
    links {
      id
      url
      labels {
        ...TextByLocale
      }
      checkedAt
    }
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
        ...TextByLocale
      }
      unit
      baseline
      value
      date
      methods {
        ...TextByLocale
      }
      evidence
    }
    evidence
    buildingBlocks {
      id
      title {
        ...TextByLocale
      }
      purpose {
        ...TextByLocale
      }
      how {
        ...TextByLocale
      }
      lesson {
        ...TextByLocale
      }
    }
    supportOffered
    licence
    contact {
      office
      mailbox
    }
    territory {
      country
      tier
      population
      populationYear
      density
    }
    sourceNote
    publishedAt
    updatedAt
    revision
    jsonLd(locale: $reading)
    citation {
      text
    }
    reviews {
      revision
      opinion
      reply
      createdAt
      scores {
        criterion
        label
        score
      }
    }
    translations {
      ...CaseText
    }
  }
}
    fragment TextByLocale on TextByLocale {
  fr
  ja
  en
}
fragment CaseText on CaseStudyTranslation {
  locale
  slug
  title
  teaser
  summary
  context
  objectives
  actions
  stakeholders
  results
  lessons
  transferability
  contextDocument
  objectivesDocument
  actionsDocument
  stakeholdersDocument
  resultsDocument
  lessonsDocument
  transferabilityDocument
  provenance
  reviewed
  outdated
}
fragment CaseMedia on CaseStudy {
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
    url
    title
    titles {
      ...TextByLocale
    }
    contentType
    size
    locale
    credit
    licence
  }
}
fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}
fragment CaseCard on CaseStudy {
  id
  slug
  locale
  originalLocale
  availableLocales
  title
  teaser
  owner {
    ...PlaceName
  }
  partners {
    ...PlaceName
  }
  topics {
    code
    label
  }
  sdgs {
    number
    label
  }
  startYear
  endYear
  ongoing
  translations {
    locale
    title
    reviewed
  }
  cover {
    ...CoverPhoto
  }
}
fragment CoverPhoto on Photo {
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
}`) as unknown as TypedDocumentString<CaseStudyQuery, CaseStudyQueryVariables>;
export const FitChoicesDocument = new TypedDocumentString(`
    query FitChoices($query: String!, $locale: Locale!) {
  collectivities(query: $query, page: {page: 1, size: 8}) {
    items {
      ...PlaceName
    }
  }
}
    fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}`) as unknown as TypedDocumentString<FitChoicesQuery, FitChoicesQueryVariables>;
export const FitPlaceDocument = new TypedDocumentString(`
    query FitPlace($id: ID!, $locale: Locale!) {
  collectivity(id: $id) {
    ...PlaceName
    tier
    density
  }
}
    fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}`) as unknown as TypedDocumentString<FitPlaceQuery, FitPlaceQueryVariables>;
export const SimilarCaseStudiesDocument = new TypedDocumentString(`
    query SimilarCaseStudies($id: ID!, $locale: Locale!) {
  similarCaseStudies(id: $id, first: 4, locale: $locale) {
    reasons
    caseStudy {
      ...CaseCard
    }
  }
}
    fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}
fragment CaseCard on CaseStudy {
  id
  slug
  locale
  originalLocale
  availableLocales
  title
  teaser
  owner {
    ...PlaceName
  }
  partners {
    ...PlaceName
  }
  topics {
    code
    label
  }
  sdgs {
    number
    label
  }
  startYear
  endYear
  ongoing
  translations {
    locale
    title
    reviewed
  }
  cover {
    ...CoverPhoto
  }
}
fragment CoverPhoto on Photo {
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
}`) as unknown as TypedDocumentString<SimilarCaseStudiesQuery, SimilarCaseStudiesQueryVariables>;
export const CaseStudyTombstoneDocument = new TypedDocumentString(`
    query CaseStudyTombstone($id: ID, $slug: String, $locale: Locale!) {
  caseStudyTombstone(id: $id, slug: $slug, locale: $locale) {
    state
    reason
    closedAt
    owner {
      ...PlaceName
    }
  }
}
    fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}`) as unknown as TypedDocumentString<CaseStudyTombstoneQuery, CaseStudyTombstoneQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($locale: Locale!) {
  themes(locale: $locale) {
    code
    number
    label
    guidingThread
    caseStudyCount
    edition {
      code
      ordinal
    }
  }
  newest: caseStudies(sort: NEWEST, page: {page: 1, size: 6}, locale: $locale) {
    total
    items {
      caseStudy {
        ...CaseCard
      }
    }
  }
  collectivities(page: {page: 1, size: 1}) {
    total
  }
  twinnings(page: {page: 1, size: 1}) {
    total
  }
}
    fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}
fragment CaseCard on CaseStudy {
  id
  slug
  locale
  originalLocale
  availableLocales
  title
  teaser
  owner {
    ...PlaceName
  }
  partners {
    ...PlaceName
  }
  topics {
    code
    label
  }
  sdgs {
    number
    label
  }
  startYear
  endYear
  ongoing
  translations {
    locale
    title
    reviewed
  }
  cover {
    ...CoverPhoto
  }
}
fragment CoverPhoto on Photo {
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
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchCaseStudiesDocument = new TypedDocumentString(`
    query SearchCaseStudies($query: String, $filter: CaseStudyFilter, $sort: CaseStudySort, $page: PageInput, $locale: Locale!) {
  caseStudies(
    query: $query
    filter: $filter
    sort: $sort
    page: $page
    locale: $locale
  ) {
    total
    correctedQuery
    items {
      matchedLocale
      distanceKm
      highlights {
        field
        locale
        parts {
          text
          matched
        }
      }
      reasons {
        kind
        label
        conceptCode
        terms
        locale
      }
      caseStudy {
        ...CaseCard
      }
    }
    facets {
      code
      label
      values {
        value
        label
        count
        selected
      }
    }
    recognised {
      code
      label
      matchedText
      collectivityId
      fr
      ja
      en
    }
  }
}
    fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}
fragment CaseCard on CaseStudy {
  id
  slug
  locale
  originalLocale
  availableLocales
  title
  teaser
  owner {
    ...PlaceName
  }
  partners {
    ...PlaceName
  }
  topics {
    code
    label
  }
  sdgs {
    number
    label
  }
  startYear
  endYear
  ongoing
  translations {
    locale
    title
    reviewed
  }
  cover {
    ...CoverPhoto
  }
}
fragment CoverPhoto on Photo {
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
}`) as unknown as TypedDocumentString<SearchCaseStudiesQuery, SearchCaseStudiesQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!, $locale: Locale!) {
  suggestions(prefix: $prefix, locale: $locale, first: 8) {
    kind
    label
    detail
    target
    locale
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SearchPlaceDocument = new TypedDocumentString(`
    query SearchPlace($id: ID!, $chosen: Boolean!, $name: String!, $named: Boolean!, $locale: Locale!) {
  collectivity(id: $id) @include(if: $chosen) {
    ...SearchPlaceFields
  }
  collectivities(query: $name, page: {page: 1, size: 8}) @include(if: $named) {
    total
    items {
      ...SearchPlaceFields
    }
  }
}
    fragment SearchPlaceFields on Collectivity {
  ...PlaceName
  names {
    romaji
  }
  parent {
    id
    name(locale: $locale)
  }
  coordinates {
    latitude
    longitude
  }
}
fragment PlaceName on Collectivity {
  id
  country
  name(locale: $locale)
  names {
    local
    fr
    ja
    en
    kana
  }
  tierLabel(locale: $locale)
  population
}`) as unknown as TypedDocumentString<SearchPlaceQuery, SearchPlaceQueryVariables>;
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
      ...PlaceFields
      population
      caseStudyCount
      parent {
        id
        name(locale: $locale)
        names {
          local
        }
        country
      }
    }
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}`) as unknown as TypedDocumentString<CollectivitiesQuery, CollectivitiesQueryVariables>;
export const CollectivityChoicesDocument = new TypedDocumentString(`
    query CollectivityChoices($query: String!, $country: Country, $locale: Locale!) {
  collectivities(query: $query, country: $country, page: {page: 1, size: 8}) {
    total
    items {
      ...PlaceFields
      parent {
        id
        name(locale: $locale)
      }
    }
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}`) as unknown as TypedDocumentString<CollectivityChoicesQuery, CollectivityChoicesQueryVariables>;
export const CollectivityPageDocument = new TypedDocumentString(`
    query CollectivityPage($id: ID!, $locale: Locale!) {
  collectivity(id: $id) {
    ...PlaceFields
    code
    population
    populationYear
    areaKm2
    density
    website
    coordinates {
      latitude
      longitude
    }
    parent {
      ...PlaceFields
      parent {
        ...PlaceFields
      }
    }
    heritage {
      id
      name(locale: $locale)
      year
    }
    twinnings {
      ...TieFields
      source
    }
    profile {
      capacity
      languages
      hasInterpreter
      geographies
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
    interests {
      stance
      intent
      weight
      topic(locale: $locale) {
        code
        label
        theme {
          number
        }
      }
      note {
        fr
        ja
        en
      }
    }
    derivedOffers {
      topic(locale: $locale) {
        code
        label
        theme {
          number
        }
      }
      caseStudies(locale: $locale) {
        ...CaseLineFields
      }
    }
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}
fragment CaseLineFields on CaseStudy {
  id
  slug
  locale
  title
  startYear
  endYear
  ongoing
  owner {
    ...PlaceFields
  }
}
fragment TieFields on Twinning {
  id
  kind
  kindLabel(locale: $locale)
  since
  state
  collectivities {
    ...PlaceFields
    coordinates {
      latitude
      longitude
    }
  }
}`) as unknown as TypedDocumentString<CollectivityPageQuery, CollectivityPageQueryVariables>;
export const CasesForTwinDocument = new TypedDocumentString(`
    query CasesForTwin($id: ID!, $size: Int!, $locale: Locale!) {
  casesForTwin(collectivityId: $id, page: {page: 1, size: $size}, locale: $locale) {
    total
    items {
      ground
      topic {
        label
        theme {
          number
        }
      }
      twin {
        ...PlaceFields
      }
      caseStudy {
        ...CaseLineFields
      }
    }
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}
fragment CaseLineFields on CaseStudy {
  id
  slug
  locale
  title
  startYear
  endYear
  ongoing
  owner {
    ...PlaceFields
  }
}`) as unknown as TypedDocumentString<CasesForTwinQuery, CasesForTwinQueryVariables>;
export const CollectivityCasesDocument = new TypedDocumentString(`
    query CollectivityCases($ids: [ID!]!, $locale: Locale!, $size: Int!) {
  caseStudies(
    filter: {collectivities: $ids}
    sort: NEWEST
    page: {page: 1, size: $size}
    locale: $locale
  ) {
    total
    items {
      caseStudy {
        ...CaseLineFields
        teaser
        cover {
          ...CoverPhoto
        }
      }
    }
  }
}
    fragment CoverPhoto on Photo {
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
fragment PlaceFields on Collectivity {
  id
  country
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
}
fragment CaseLineFields on CaseStudy {
  id
  slug
  locale
  title
  startYear
  endYear
  ongoing
  owner {
    ...PlaceFields
  }
}`) as unknown as TypedDocumentString<CollectivityCasesQuery, CollectivityCasesQueryVariables>;
export const PartnerSuggestionsDocument = new TypedDocumentString(`
    query PartnerSuggestions($id: ID!, $filter: PartnerFilterInput, $first: Int!, $locale: Locale!) {
  partnerSuggestions(
    collectivityId: $id
    filter: $filter
    first: $first
    locale: $locale
  ) {
    ...SuggestionFields
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}
fragment CaseLineFields on CaseStudy {
  id
  slug
  locale
  title
  startYear
  endYear
  ongoing
  owner {
    ...PlaceFields
  }
}
fragment SuggestionFields on PartnerSuggestion {
  score
  opening
  speech
  missing {
    what
    of
    sentence
  }
  collectivity {
    ...PlaceFields
    population
    populationYear
  }
  twinning {
    id
    kindLabel(locale: $locale)
    since
    state
  }
  reasons {
    direction
    term
    weight
    sentence
    topic {
      code
      label
      theme {
        number
      }
    }
    caseStudies {
      ...CaseLineFields
    }
  }
}`) as unknown as TypedDocumentString<PartnerSuggestionsQuery, PartnerSuggestionsQueryVariables>;
export const PartnersOfDocument = new TypedDocumentString(`
    query PartnersOf($id: ID!, $locale: Locale!) {
  collectivity(id: $id) {
    ...PlaceFields
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}`) as unknown as TypedDocumentString<PartnersOfQuery, PartnersOfQueryVariables>;
export const TerritoryTopicsDocument = new TypedDocumentString(`
    query TerritoryTopics($locale: Locale!) {
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
    `) as unknown as TypedDocumentString<TerritoryTopicsQuery, TerritoryTopicsQueryVariables>;
export const TwinningsDocument = new TypedDocumentString(`
    query Twinnings($country: Country, $locale: Locale!) {
  first: twinnings(country: $country, page: {page: 1, size: 50}) {
    total
    items {
      ...TieFields
    }
  }
  second: twinnings(country: $country, page: {page: 2, size: 50}) {
    items {
      ...TieFields
    }
  }
  third: twinnings(country: $country, page: {page: 3, size: 50}) {
    items {
      ...TieFields
    }
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}
fragment TieFields on Twinning {
  id
  kind
  kindLabel(locale: $locale)
  since
  state
  collectivities {
    ...PlaceFields
    coordinates {
      latitude
      longitude
    }
  }
}`) as unknown as TypedDocumentString<TwinningsQuery, TwinningsQueryVariables>;
export const TwinAgendaDocument = new TypedDocumentString(`
    query TwinAgenda($id: ID!, $locale: Locale!) {
  twinAgenda(twinningId: $id, locale: $locale) {
    twinning {
      ...TieFields
      source
      note(locale: $locale)
      themes(locale: $locale) {
        label
      }
      history {
        changedAt
        before {
          ...TieFacts
        }
        after {
          ...TieFacts
        }
      }
    }
    lessons {
      teacher {
        id
      }
      topic {
        code
        label
        theme {
          number
        }
      }
      sentence
      caseStudies {
        ...CaseLineFields
      }
    }
    shared {
      topic {
        code
        label
        theme {
          number
        }
      }
      sentence
    }
    toRead {
      ...CaseLineFields
      teaser
    }
    otherPairs {
      ...TieFields
    }
  }
}
    fragment PlaceFields on Collectivity {
  id
  country
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
}
fragment CaseLineFields on CaseStudy {
  id
  slug
  locale
  title
  startYear
  endYear
  ongoing
  owner {
    ...PlaceFields
  }
}
fragment TieFields on Twinning {
  id
  kind
  kindLabel(locale: $locale)
  since
  state
  collectivities {
    ...PlaceFields
    coordinates {
      latitude
      longitude
    }
  }
}
fragment TieFacts on TwinningFacts {
  kindLabel(locale: $locale)
  state
  since
  themeLabels(locale: $locale)
}`) as unknown as TypedDocumentString<TwinAgendaQuery, TwinAgendaQueryVariables>;