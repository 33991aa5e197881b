import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules that axe leaves off unless they are asked for. */
export type MoreRules = Readonly<Record<string, { enabled: boolean }>>;

/** What axe calls serious or critical of the whole page, its frame included, as lines to be read. */
export async function barriers(page: Page, more: MoreRules = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const rules = JSON.stringify({ 'label-content-name-mismatch': { enabled: true }, ...more });
  const found = await page.evaluate<Result[]>(`axe.run({ rules: ${rules} }).then(({ violations }) => violations)`);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
