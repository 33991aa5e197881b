import type { Page } from '../../app/page.js';
import { portalMessages, useT } from '../../app/portal-messages.js';

export const page: Page = {
  load: async ({ locale }) => ({ title: portalMessages.translate(locale)('case.crumb') }),
  Component() {
    return <h1 tabIndex={-1}>{useT()('case.crumb')}</h1>;
  },
};
