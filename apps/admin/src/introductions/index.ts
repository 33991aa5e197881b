import { IntroductionList } from './IntroductionList.js';
import { IntroductionPage } from './IntroductionPage.js';
import { WritePage } from './WritePage.js';

/** The screens of introductions: all of them, one, and the letter that begins one. */
export const introductions = {
  name: 'introductions',
  list: IntroductionList,
  edit: IntroductionPage,
  create: WritePage,
};
