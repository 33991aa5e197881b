import { DETAIL_LENGTHS, isIsoDate, isMailbox, LOCALES, YEAR_MAX, YEAR_MIN } from '#shared';
import { lengthOf } from '../fields.js';
import type { Fault } from '../rules.js';
import { isTyped, type LocalValues } from './local.js';
import { figureOf, type DetailValues } from './values.js';

type Found = [string, Fault | undefined];

const tooLong = (typed: string, max: number): Fault | undefined => {
  const over = lengthOf(typed.trim()) - max;
  return over > 0 ? { key: 'fault.tooLong', values: { over } } : undefined;
};

const number = (typed: string, least = -Infinity): Fault | undefined => {
  const value = figureOf(typed);
  if (value === null) return undefined;
  return Number.isFinite(value) && value >= least ? undefined : { key: least === 0 ? 'fault.amount' : 'fault.number' };
};

const needed = (typed: string): Fault | undefined => (typed.trim() === '' ? { key: 'fault.needed' } : undefined);

const bounded = (typed: string, bound: number): Fault | undefined => {
  const value = figureOf(typed);
  return value === null || Math.abs(value) <= bound ? undefined : { key: 'fault.degrees', values: { bound } };
};

function yearFault(typed: string): Fault | undefined {
  const year = figureOf(typed);
  if (year === null || (Number.isInteger(year) && year >= YEAR_MIN && year <= YEAR_MAX)) return undefined;
  return { key: 'fault.year', values: { from: String(YEAR_MIN), to: String(YEAR_MAX) } };
}

/** A text in each language: those that are too long. */
export const local = (path: string, values: LocalValues, max: number): Found[] =>
  LOCALES.map((locale) => [`${path}.${locale}`, tooLong(values[locale], max)]);

/** A name in one language at least; the fault stands at the first. */
const named = (path: string, values: LocalValues): Found[] =>
  isTyped(values) ? [] : [[`${path}.fr`, { key: 'fault.nameNeeded' }]];

function moneyFaults({ costs, funding }: DetailValues): Found[] {
  const shares = funding.reduce((sum, { share }) => sum + (figureOf(share) ?? 0), 0);
  const last = funding.length - 1;
  return [
    ...costs.flatMap(({ amount, year }, index): Found[] => [
      [`costs.${index}.amount`, needed(amount) ?? number(amount, 0)],
      [`costs.${index}.year`, yearFault(year)],
    ]),
    ...funding.flatMap(({ source, share, programme }, index): Found[] => [
      [`funding.${index}.source`, needed(source) ?? tooLong(source, DETAIL_LENGTHS.source)],
      [
        `funding.${index}.share`,
        number(share, 0) ?? (index === last && shares > 100.05 ? { key: 'fault.shares' } : undefined),
      ],
      [`funding.${index}.programme`, tooLong(programme, DETAIL_LENGTHS.programme)],
    ]),
  ];
}

function resultFaults({ indicators, buildingBlocks }: DetailValues): Found[] {
  return [
    ...indicators.flatMap((one, index): Found[] => {
      const at = `indicators.${index}`;
      const date = one.date.trim();
      return [
        ...local(`${at}.label`, one.label, DETAIL_LENGTHS.name),
        ...named(`${at}.label`, one.label),
        [`${at}.unit`, tooLong(one.unit, DETAIL_LENGTHS.unit)],
        [`${at}.baseline`, number(one.baseline)],
        [`${at}.value`, number(one.value)],
        [`${at}.date`, date === '' || isIsoDate(date) ? undefined : { key: 'fault.date' }],
        ...local(`${at}.method`, one.method, DETAIL_LENGTHS.method),
      ];
    }),
    ...buildingBlocks.flatMap((block, index): Found[] => {
      const at = `buildingBlocks.${index}`;
      return [
        ...(['title', 'purpose', 'how', 'lesson'] as const).flatMap((name) =>
          local(`${at}.${name}`, block[name], DETAIL_LENGTHS[name]),
        ),
        ...named(`${at}.title`, block.title),
      ];
    }),
  ];
}

/** What can't be stored of the comparable facts, by path of the form. */
export function detailFaults(values: DetailValues): Found[] {
  const { place, contact } = values;
  const half = (place.latitude.trim() === '') !== (place.longitude.trim() === '');
  const mailbox = contact.mailbox.trim();
  return [
    ...moneyFaults(values),
    ...resultFaults(values),
    [
      'place.latitude',
      half && place.latitude.trim() === '' ? { key: 'fault.bothDegrees' } : bounded(place.latitude, 90),
    ],
    [
      'place.longitude',
      half && place.longitude.trim() === '' ? { key: 'fault.bothDegrees' } : bounded(place.longitude, 180),
    ],
    ['contact.office', tooLong(contact.office, DETAIL_LENGTHS.office)],
    ['contact.mailbox', mailbox === '' || isMailbox(mailbox) ? undefined : { key: 'fault.mailbox' }],
    ['contact.person', tooLong(contact.person, DETAIL_LENGTHS.person)],
    ['contact.consents', contact.person.trim() !== '' && !contact.consents ? { key: 'fault.consent' } : undefined],
  ];
}
