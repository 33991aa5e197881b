import './workers.js';
import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { WELCOME_QUERY, WELCOME_VARIABLES } from './welcome.js';

// The session's cookie goes along: what one may see when signed in, one may ask for here.
const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'apollo-require-preflight': 'true' } });

const root = document.getElementById('root');
if (!root) throw new Error('explorer.html has no #root');
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={WELCOME_QUERY}
    initialVariables={WELCOME_VARIABLES}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <h1 className="explorer-name">
        <a className="explorer-home" href="/">
          Kakehashi
        </a>
      </h1>
    </GraphiQL.Logo>
  </GraphiQL>,
);
