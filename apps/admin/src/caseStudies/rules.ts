import { DETAIL_LENGTHS, isWebAddress, LOCALES, type MessageValues, TEXT_LIMITS, YEAR_MAX, YEAR_MIN } from '#shared';
import type { MessageKey } from '../i18n/messages.js';
import { isTyped } from './details/local.js';
import { detailFaults, local } from './details/rules.js';
import { lengthOf, TEXT_FIELDS } from './fields.js';
import type { CaseStudyForm } from './form.js';
import { isBegun, isSection, isStorable, wordsOf } from './texts.js';

/** Why a field can't be stored: what happened and what to do. */
export interface Fault {
  key: MessageKey;
  values?: MessageValues;
}
export type Faults = Readonly<Record<string, Fault>>;

function yearFault(typed: string): Fault | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const year = Number(text);
  const fits = /^\d{4}$/.test(text) && year >= YEAR_MIN && year <= YEAR_MAX;
  return fits ? undefined : { key: 'fault.year', values: { from: String(YEAR_MIN), to: String(YEAR_MAX) } };
}

function periodFaults(form: CaseStudyForm): [string, Fault | undefined][] {
  const start = yearFault(form.startYear);
  const end = form.ongoing ? undefined : yearFault(form.endYear);
  const both = form.startYear.trim() !== '' && form.endYear.trim() !== '' && !form.ongoing && !start && !end;
  const backwards = both && Number(form.endYear) < Number(form.startYear);
  return [
    ['startYear', start],
    ['endYear', end ?? (backwards ? { key: 'fault.endBeforeStart' } : undefined)],
  ];
}

function linkFaults(form: CaseStudyForm): [string, Fault | undefined][] {
  return form.links.flatMap(({ url, label }, index) => {
    const missing = url.trim() === '' && isTyped(label);
    const wrong = url.trim() !== '' && !isWebAddress(url.trim());
    const address: [string, Fault | undefined] = [
      `links.${index}.url`,
      missing || wrong ? { key: 'fault.url' } : undefined,
    ];
    return [address, ...local(`links.${index}.label`, label, DETAIL_LENGTHS.label)];
  });
}

function textFaults(form: CaseStudyForm): [string, Fault | undefined][] {
  return LOCALES.flatMap((locale) => {
    const text = form.translations[locale];
    const begun = locale === form.originalLocale || isBegun(text);
    return TEXT_FIELDS.map((field): [string, Fault | undefined] => {
      const path = `translations.${locale}.${field}`;
      const over = lengthOf(wordsOf(text[field])) - TEXT_LIMITS[field];
      if (over > 0) return [path, { key: 'fault.tooLong', values: { over } }];
      if (isSection(field) && !isStorable(text[field])) return [path, { key: 'fault.richText' }];
      const untitled = field === 'title' && begun && text.title.trim() === '';
      return [path, untitled ? { key: 'fault.titleNeeded' } : undefined];
    });
  });
}

/** The rules that need no server, by path of the form; the server holds them all again. */
export function faultsOf(form: CaseStudyForm): Faults {
  const all: [string, Fault | undefined][] = [
    ['owner', form.owner ? undefined : { key: 'fault.ownerNeeded' }],
    ...periodFaults(form),
    ...linkFaults(form),
    ...detailFaults(form),
    ...textFaults(form),
  ];
  return Object.fromEntries(all.filter((entry): entry is [string, Fault] => entry[1] !== undefined));
}
