import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.js';

/** The desk, signed in with a password of the demonstration; labels are the sign-in page's in that language. */
export async function signInAtDesk(
  page: Page,
  email: string,
  words: { email: string; password: string; submit: string },
): Promise<void> {
  // The first page of a machine that is busy.
  await page.goto('/admin', { timeout: 30_000 });
  await page.getByLabel(words.email).fill(`${email}@kakehashi.example`);
  await page.getByLabel(words.password).fill('kakehashi-demo');
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await page.locator('#main').waitFor();
}

/** Presses a button, a link or an entry of a menu as the keyboard does. */
export async function press(target: Locator): Promise<void> {
  await target.focus();
  await target.page().keyboard.press('Enter');
}

/** Types into a field that the keyboard has reached, in place of what it holds. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.focus();
  const { keyboard } = field.page();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.insertText(text);
}

/** Chooses the first entry of a list that typing narrows, of which more than one may be taken. */
export async function choose(box: Locator, typed: string): Promise<void> {
  await chooseOne(box, typed);
  await box.page().keyboard.press('Escape');
}

/** Chooses the first entry of a list that typing narrows, which then closes; no faster than the list follows. */
export async function chooseOne(box: Locator, typed: string): Promise<void> {
  await box.focus();
  const page = box.page();
  await page.keyboard.type(typed);
  const options = page.getByRole('option');
  await options.filter({ hasText: typed }).first().waitFor();
  await eventually(async () => (await options.filter({ hasNotText: typed }).count()) === 0);
  await page.keyboard.press('ArrowDown');
  const ahead = await options.first().getAttribute('id');
  await eventually(async () => (await box.getAttribute('aria-activedescendant')) === ahead);
  await page.keyboard.press('Enter');
}

/** Lets a formatted text follow: it takes over the focus, or a composed word, a moment (20 ms) after the browser told. */
export async function followed(text: Locator): Promise<void> {
  await text.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
}

/** The cursor at the end of a formatted text. */
export async function toEnd(text: Locator): Promise<void> {
  await text.focus();
  await followed(text);
  await text.press('ControlOrMeta+End');
  await followed(text);
}

/** Asks the API with the page's own session. */
export const asksOf =
  (page: Page) =>
  <Data>(query: string, variables: object = {}): Promise<Data> =>
    page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch('/graphql', { method: 'POST', headers, body });
      return ((await response.json()) as { data: unknown }).data;
    }, JSON.stringify({ query, variables })) as Promise<Data>;
