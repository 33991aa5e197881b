import { createContext, useContext } from 'react';
import type { AuthProvider, DataProvider } from 'react-admin';
import { createAuthProvider } from '../auth/authProvider.js';
import { createClient } from '../data/client.js';
import { createDataProvider } from '../data/dataProvider.js';
import { createThesaurusDesk, type ThesaurusDesk } from '../data/concepts.js';
import { createDesk, type Desk } from '../data/desk.js';
import { UnreadNotificationsDocument } from '../data/notifications.operations.js';
import { createHistory, type History } from '../data/history.js';
import { createIntroductionDesk, type IntroductionDesk } from '../data/introductions.js';
import { createImports, type Imports } from '../data/imports.js';
import { createMoves, type Moves } from '../data/moves.js';
import { createPeopleDesk, type PeopleDesk } from '../data/people.js';
import { createProfilesDesk, type ProfilesDesk } from '../data/profiles.js';
import { createRegisterDesk, type RegisterDesk } from '../data/twinningRegister.js';
import { createProgrammeDesk, type ProgrammeDesk } from '../data/programme.js';
import { createReaders } from '../data/readers.js';
import { createSearchIndexDesk, type SearchIndexDesk } from '../data/searchIndex.js';
import { createSession, type Session } from '../data/session.js';
import { createTranslationDesk, type TranslationDesk } from '../data/translations.js';
import { adoptLocale, currentLocale } from '../i18n/storedLocale.js';
import { translator } from '../i18n/messages.js';

/** What the screens stand on. */
export interface Services {
  session: Session;
  desk: Desk;
  moves: Moves;
  history: History;
  translations: TranslationDesk;
  thesaurus: ThesaurusDesk;
  imports: Imports;
  people: PeopleDesk;
  programmes: ProgrammeDesk;
  introductions: IntroductionDesk;
  profiles: ProfilesDesk;
  register: RegisterDesk;
  searchIndex: SearchIndexDesk;
  /** How much the signed-in person was told and has not read. */
  unreadNotifications: () => Promise<number>;
  authProvider: AuthProvider;
  dataProvider: DataProvider;
}

/** Joins the parts over one client; every answer comes in the language that is on screen. */
export function createServices(): Services {
  const t = (key: 'error.unreachable' | 'error.notFound') => translator(currentLocale())(key);
  const client = createClient({ locale: currentLocale, unreachable: () => t('error.unreachable') });
  const session = createSession(client, currentLocale);
  return {
    session,
    desk: createDesk(client, currentLocale),
    moves: createMoves(client, currentLocale),
    history: createHistory(client, currentLocale),
    translations: createTranslationDesk(client, currentLocale),
    thesaurus: createThesaurusDesk(client, currentLocale),
    imports: createImports(client),
    people: createPeopleDesk(client, currentLocale),
    programmes: createProgrammeDesk(client, currentLocale),
    introductions: createIntroductionDesk(client, currentLocale),
    profiles: createProfilesDesk(client, currentLocale),
    register: createRegisterDesk(client, currentLocale),
    searchIndex: createSearchIndexDesk(client),
    unreadNotifications: async () => (await client(UnreadNotificationsDocument, {})).viewer?.unreadNotifications ?? 0,
    authProvider: createAuthProvider(session, adoptLocale),
    dataProvider: createDataProvider(createReaders(client, currentLocale), () => t('error.notFound')),
  };
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesProvider above.');
  return services;
}
