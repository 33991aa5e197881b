import type { Page } from '../../app/page.js';
import { portalMessages, useT } from '../../app/portal-messages.js';

export const page: Page = {
  load: async ({ locale }) => ({ title: portalMessages.translate(locale)('home.title') }),
  Component() {
    return <h1 tabIndex={-1}>{useT()('home.title')}</h1>;
  },
};
