import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { startSite, type Site } from './browser.js';

/**
 * The site of all tests in a file: started before the first, left by its visitors after each, closed after the last.
 * A test during which a page did what no page may fails.
 */
export function siteOfFile(settings: Readonly<Record<string, string>> = {}): Site {
  let site: Site | undefined;
  const started = (): Site => {
    if (site === undefined) throw new Error('The site is started before the first test, not before.');
    return site;
  };
  beforeAll(async () => {
    site = await startSite(settings);
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    await started().leave();
    expect(started().faults.splice(0)).toEqual([]);
  });
  return {
    get url() {
      return started().url;
    },
    get faults() {
      return started().faults;
    },
    visit: (locale, options) => started().visit(locale, options),
    leave: () => started().leave(),
    close: () => started().close(),
  };
}
