import { TranslationList } from './TranslationList.js';

/** The translation desk. */
export const translations = { name: 'translations', list: TranslationList };
