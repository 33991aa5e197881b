import type { Locator, Page } from 'playwright-core';
import type { Locale } from '#shared';
import { portalWords } from './words.js';

/** The cases of a page of results. */
export const results = (page: Page, locale: Locale): Locator =>
  page.getByRole('region', { name: portalWords[locale]('search.results') }).getByRole('article');

/** Text with every kind of space alike: French typography has several. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
