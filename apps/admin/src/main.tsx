import '../../../libs/ui/tokens.css';
import './starting.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { createNonceCache } from './theme/nonceCache.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App styles={createNonceCache(document)} />);
