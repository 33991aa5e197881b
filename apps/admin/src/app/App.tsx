import { CacheProvider, type EmotionCache } from '@emotion/react';
import { useEffect, useMemo, useRef } from 'react';
import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { AuditList } from '../audit/AuditList.js';
import { Admin, CustomRoutes, Notification, Resource } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router';
import { LoginPage } from '../auth/LoginPage.js';
import { EDITING } from '../caseStudies/CaseStudyEdit.js';
import { HistoryPage } from '../caseStudies/history/HistoryPage.js';
import { caseStudies } from '../caseStudies/index.js';
import { concepts } from '../concepts/index.js';
import { introductions } from '../introductions/index.js';
import { imports } from '../imports/index.js';
import { joinRequests } from '../joinRequests/index.js';
import { translations } from '../translations/index.js';
import { SHEET, SheetPage } from '../translations/SheetPage.js';
import { members } from '../members/index.js';
import { profiles } from '../profiles/index.js';
import { users } from '../people/index.js';
import { CollectivityList } from '../collectivities/CollectivityList.js';
import { Dashboard } from '../dashboard/Dashboard.js';
import { createI18nProvider } from '../i18n/provider.js';
import { store, useStoredLocale } from '../i18n/storedLocale.js';
import { DeskLayout } from '../layout/DeskLayout.js';
import { NotFound } from '../layout/NotFound.js';
import { ProgrammePage } from '../programme/ProgrammePage.js';
import { SearchLogList } from '../searchLog/SearchLogList.js';
import { createAdminTheme } from '../theme/adminTheme.js';
import { twinningProposals } from '../twinnings/index.js';
import { TwinningList } from '../twinnings/TwinningList.js';
import { createServices, ServicesProvider } from './services.js';

const services = createServices();
const light = createAdminTheme('light');
const dark = createAdminTheme('dark');

// Nothing is asked again merely because the window came back: a session that ended meanwhile would take away what is being typed.
const queryClient = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false } },
});

/**
 * Whether a query's answer depends on the language. Neither the check of the session (were it over, the
 * page would go, with all that is typed) nor what the editor works on is asked for again.
 */
const speaks = ([head, detail]: QueryKey): boolean =>
  head === 'auth' ? detail === 'getIdentity' : head !== EDITING && head !== SHEET;

/** At the top: the bottom belongs to the editor's bar. */
const Notes = () => <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />;

/** What a collectivity says of itself, and its ties. */
const OWN_ROOMS = [profiles, twinningProposals].map((room) => <Resource key={room.name} {...room} />);

/** Pages that are no list of records. */
const ROUTES = [
  <Route key="/caseStudies/:id/history" path="/caseStudies/:id/history" element={<HistoryPage />} />,
  <Route key="/translations/:id/:language" path="/translations/:id/:language" element={<SheetPage />} />,
  <Route key="/programme" path="/programme" element={<ProgrammePage />} />,
];

function Desk() {
  const locale = useStoredLocale();
  const i18nProvider = useMemo(() => createI18nProvider(locale), [locale]);
  const shown = useRef(locale);
  useEffect(() => {
    if (shown.current === locale) return;
    shown.current = locale;
    // Labels and sentences of the server come in the reader's language; who is signed in stays known.
    services.session.forget();
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => speaks(queryKey) });
  }, [locale]);
  return (
    <ServicesProvider value={services}>
      <Admin
        title="Kakehashi"
        authProvider={services.authProvider}
        dataProvider={services.dataProvider}
        i18nProvider={i18nProvider}
        store={store}
        queryClient={queryClient}
        dashboard={Dashboard}
        layout={DeskLayout}
        loginPage={LoginPage}
        catchAll={NotFound}
        theme={light}
        darkTheme={dark}
        notification={Notes}
        requireAuth
        disableTelemetry
      >
        <Resource {...caseStudies} />
        <Resource {...imports} />
        <Resource name="collectivities" list={CollectivityList} />
        <Resource name="twinnings" list={TwinningList} />
        <Resource name="searchLog" list={SearchLogList} />
        <Resource {...translations} />
        <Resource {...concepts} />
        <Resource {...users} />
        <Resource {...members} />
        {OWN_ROOMS}
        <Resource {...joinRequests} />
        <Resource {...introductions} />
        <Resource name="auditEvents" list={AuditList} />
        <CustomRoutes>{ROUTES}</CustomRoutes>
      </Admin>
    </ServicesProvider>
  );
}

const router = createBrowserRouter([{ path: '*', element: <Desk /> }], { basename: '/admin' });

/** The desk of Kakehashi. @param styles where Emotion puts its styles, with the page's nonce */
export function App({ styles }: { styles: EmotionCache }) {
  return (
    <CacheProvider value={styles}>
      <RouterProvider router={router} />
    </CacheProvider>
  );
}
