import { DataSource } from 'typeorm';
import { Territories1764000000100 } from '../../../migrations/1764000000100-territories.js';
import { Taxonomy1764000000200 } from '../../../migrations/1764000000200-taxonomy.js';
import { Accounts1764000000300 } from '../../../migrations/1764000000300-accounts.js';
import { CaseStudies1764000000400 } from '../../../migrations/1764000000400-case-studies.js';
import { SearchIndex1764000000500 } from '../../../migrations/1764000000500-search-index.js';
import { Audit1764000000600 } from '../../../migrations/1764000000600-audit.js';
import { SearchLog1764000000700 } from '../../../migrations/1764000000700-search-log.js';
import { ConceptEditing1764000000800 } from '../../../migrations/1764000000800-concept-editing.js';
import { AuditReading1764000001300 } from '../../../migrations/1764000001300-audit-reading.js';
import { PlatformRoles1764000001400 } from '../../../migrations/1764000001400-platform-roles.js';
import { CaseCare1764000001410 } from '../../../migrations/1764000001410-case-care.js';
import { JoinRequests1764000001420 } from '../../../migrations/1764000001420-join-requests.js';
import { LastSignIn1764000001430 } from '../../../migrations/1764000001430-last-sign-in.js';
import { OutgoingMail1764000001100 } from '../../../migrations/1764000001100-outgoing-mail.js';
import { RateLimit1764000001110 } from '../../../migrations/1764000001110-rate-limit.js';
import { CaseWorkflow1764000001600 } from '../../../migrations/1764000001600-case-workflow.js';
import { AccountLink1764000001120 } from '../../../migrations/1764000001120-account-link.js';
import { Notification1764000001130 } from '../../../migrations/1764000001130-notification.js';
import { SessionOrigin1764000001200 } from '../../../migrations/1764000001200-session-origin.js';
import { ApiTokens1764000001210 } from '../../../migrations/1764000001210-api-tokens.js';
import { Oidc1764000001220 } from '../../../migrations/1764000001220-oidc.js';
import { CaseDetails1764000001500 } from '../../../migrations/1764000001500-case-details.js';
import { PersonalData1764000001230 } from '../../../migrations/1764000001230-personal-data.js';
import { RichTexts1764000001510 } from '../../../migrations/1764000001510-rich-texts.js';
import { CaseStudyState1764000002860 } from '../../../migrations/1764000002860-case-study-state.js';
import { FactTextsMadeFrom1764000002870 } from '../../../migrations/1764000002870-fact-texts-made-from.js';
import { SearchTexts1764000002900 } from '../../../migrations/1764000002900-search-texts.js';
import { FactWork1764000002930 } from '../../../migrations/1764000002930-fact-work.js';
import { TwinningRemarks1764000002940 } from '../../../migrations/1764000002940-twinning-remarks.js';
import { TranslationWork1764000002950 } from '../../../migrations/1764000002950-translation-work.js';
import { WordsOfFacts1764000002920 } from '../../../migrations/1764000002920-words-of-facts.js';
import { InactiveAccounts1764000002800 } from '../../../migrations/1764000002800-inactive-accounts.js';
import { TranslationSuggestions1764000002850 } from '../../../migrations/1764000002850-translation-suggestions.js';
import { CaseFiles1764000001700 } from '../../../migrations/1764000001700-case-files.js';
import { CollectivitiesVersion1764000002400 } from '../../../migrations/1764000002400-collectivities-version.js';
import { SearchNewest1764000002401 } from '../../../migrations/1764000002401-search-newest.js';
import { CaseReviews1764000001610 } from '../../../migrations/1764000001610-case-reviews.js';
import { CollectivityProfiles1764000002600 } from '../../../migrations/1764000002600-collectivity-profiles.js';
import { CaseImports1764000002100 } from '../../../migrations/1764000002100-case-imports.js';
import { MemberSearches1764000002610 } from '../../../migrations/1764000002610-member-searches.js';
import { CaseFreshness1764000002220 } from '../../../migrations/1764000002220-case-freshness.js';
import { SearchIndexWork1764000002960 } from '../../../migrations/1764000002960-search-index-work.js';
import { TitleTrigrams1764000002240 } from '../../../migrations/1764000002240-title-trigrams.js';
import { TranslationFields1764000002200 } from '../../../migrations/1764000002200-translation-fields.js';
import { Introductions1764000002700 } from '../../../migrations/1764000002700-introductions.js';
import { IntroductionMessages1764000002710 } from '../../../migrations/1764000002710-introduction-messages.js';
import { IntroductionContacts1764000002720 } from '../../../migrations/1764000002720-introduction-contacts.js';
import { Gatherings1764000002500 } from '../../../migrations/1764000002500-gatherings.js';
import { TwinningRegister1764000002620 } from '../../../migrations/1764000002620-twinning-register.js';
import type { Env } from './config/env.js';
import type { PostgresOptions } from './core/database/index.js';
import { ACCOUNTS_ENTITIES } from './modules/accounts/index.js';
import { CASE_STUDIES_ENTITIES } from './modules/case-studies/index.js';
import { IMPORTS_ENTITIES } from './modules/imports/index.js';
import { INTRODUCTIONS_ENTITIES } from './modules/introductions/index.js';
import { MEMBERS_ENTITIES } from './modules/members/index.js';
import { TAXONOMY_ENTITIES } from './modules/taxonomy/index.js';
import { TERRITORIES_ENTITIES } from './modules/territories/index.js';

type DatabaseSettings = Pick<Env, 'DATABASE_URL' | 'DATABASE_POOL_SIZE' | 'STATEMENT_TIMEOUT'>;

/** In the order of their numbers. */
const MIGRATIONS = [
  Territories1764000000100,
  Taxonomy1764000000200,
  Accounts1764000000300,
  CaseStudies1764000000400,
  SearchIndex1764000000500,
  Audit1764000000600,
  SearchLog1764000000700,
  ConceptEditing1764000000800,
  AuditReading1764000001300,
  PlatformRoles1764000001400,
  CaseCare1764000001410,
  JoinRequests1764000001420,
  LastSignIn1764000001430,
  OutgoingMail1764000001100,
  RateLimit1764000001110,
  CaseWorkflow1764000001600,
  AccountLink1764000001120,
  Notification1764000001130,
  SessionOrigin1764000001200,
  ApiTokens1764000001210,
  Oidc1764000001220,
  CaseDetails1764000001500,
  PersonalData1764000001230,
  RichTexts1764000001510,
  CaseFiles1764000001700,
  CaseReviews1764000001610,
  CollectivityProfiles1764000002600,
  InactiveAccounts1764000002800,
  TranslationSuggestions1764000002850,
  CaseStudyState1764000002860,
  FactTextsMadeFrom1764000002870,
  SearchTexts1764000002900,
  WordsOfFacts1764000002920,
  FactWork1764000002930,
  TwinningRemarks1764000002940,
  TranslationWork1764000002950,
  CaseImports1764000002100,
  MemberSearches1764000002610,
  TranslationFields1764000002200,
  CollectivitiesVersion1764000002400,
  Introductions1764000002700,
  IntroductionMessages1764000002710,
  IntroductionContacts1764000002720,
  Gatherings1764000002500,
  TwinningRegister1764000002620,
  SearchNewest1764000002401,
  CaseFreshness1764000002220,
  TitleTrigrams1764000002240,
  SearchIndexWork1764000002960,
];

/** Entities and migrations by name, and how to reach PostgreSQL. */
export function dataSourceOptions(env: DatabaseSettings): PostgresOptions {
  return {
    type: 'postgres',
    url: env.DATABASE_URL,
    entities: [
      ...TERRITORIES_ENTITIES,
      ...TAXONOMY_ENTITIES,
      ...ACCOUNTS_ENTITIES,
      ...CASE_STUDIES_ENTITIES,
      ...MEMBERS_ENTITIES,
      ...IMPORTS_ENTITIES,
      ...INTRODUCTIONS_ENTITIES,
    ],
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    extra: {
      max: env.DATABASE_POOL_SIZE,
      statement_timeout: env.STATEMENT_TIMEOUT,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 10_000,
      application_name: 'kakehashi',
    },
  };
}

/** The data source of the server. */
export const makeDataSource = (env: DatabaseSettings): DataSource => new DataSource(dataSourceOptions(env));
