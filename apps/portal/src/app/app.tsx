import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Layout } from '../layout/layout.js';
import { ProblemPage } from '../pages/problem/problem.js';
import { ErrorBoundary } from './error-boundary.js';
import { useRouter } from './router.js';

/** The page of the present address within the layout. */
export function App({ client }: { client: QueryClient }) {
  const { view } = useRouter();
  const { page, locale, params, search } = view;
  return (
    <QueryClientProvider client={client}>
      <Layout>
        <ErrorBoundary place={view.url} fallback={<ProblemPage status={500} />}>
          {page ? (
            <page.Component key={view.name + JSON.stringify(params)} locale={locale} params={params} search={search} />
          ) : (
            <ProblemPage status={view.problem ?? 500} />
          )}
        </ErrorBoundary>
      </Layout>
    </QueryClientProvider>
  );
}
