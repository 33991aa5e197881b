/** What both front ends share: the look's values, how things are written, and small parts without MUI. */
export * from './tokens.js';
export {
  formatCountry,
  formatDate,
  formatMoment,
  formatList,
  formatMoney,
  formatNumber,
  formatPeriod,
  LANGUAGE_SIGNS,
  quote,
} from '#shared';
export * from './parts/language.js';
export * from './parts/sdg.js';
export * from './parts/theme-sign.js';
export * from './parts/hidden.js';
export * from './parts/rich-text.js';
export * from './parts/button.js';
