import type { AccountPages } from '../app/routes.js';
import { account } from './page.js';
import { signInRefused } from './refused.js';

export { messages } from './catalogue.js';

/** Pages about one's own account. */
export const pages: AccountPages = { account, signInRefused };
