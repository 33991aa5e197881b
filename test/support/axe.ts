import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe calls serious or critical of the whole page, its frame included, as lines to be read. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<Result[]>(
    "axe.run({ rules: { 'label-content-name-mismatch': { enabled: true } } }).then(({ violations }) => violations)",
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
