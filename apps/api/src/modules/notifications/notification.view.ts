import type { Locale, MessageValues } from '#shared';
import { translator } from '../../core/i18n/index.js';
import { isKind, type NotificationKind } from './notification.kinds.js';

/** A notification as it is stored. */
export interface NotificationRow {
  id: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  values: MessageValues;
  createdAt: Date;
  readAt: Date | null;
}

/** What stands for a value that a sentence asks for and that was not given. */
const UNKNOWN: MessageValues = {
  title: '…',
  name: '…',
  collectivity: '…',
  query: '…',
  language: '…',
  answer: '…',
  count: 0,
};

/** What happened, in the reader's language. */
export const sentenceOf = (kind: NotificationKind, values: MessageValues, locale: Locale): string =>
  translator(locale)(`notification.${kind}`, { ...UNKNOWN, ...values });

const segment = (id: string): string => encodeURIComponent(id);

/** Where one goes on from it: a path of this site. */
export function pathOf(
  { subjectType, subjectId }: Pick<NotificationRow, 'subjectType' | 'subjectId'>,
  locale: Locale,
): string {
  switch (subjectType) {
    case 'case-study':
      return `/admin/caseStudies/${segment(subjectId)}`;
    case 'translation':
      return `/admin/translations/${subjectId.split('/').map(segment).join('/')}`;
    case 'translations':
      return '/admin/translations';
    case 'collectivity':
      return `/${locale}/collectivities/${segment(subjectId)}`;
    case 'members':
      return `/admin/members/${segment(subjectId)}`;
    case 'people':
      return '/admin/people';
    case 'introduction':
      return `/admin/introductions/${segment(subjectId)}`;
    case 'twinning-proposal':
      return `/admin/twinningProposals/${segment(subjectId)}`;
    case 'programme':
      return '/admin/programme';
    case 'search':
      return `/${locale}/search?${new URLSearchParams({ q: subjectId }).toString()}`;
    default:
      return '/admin';
  }
}

/** What there is to take into a calendar, kept up to date under the same address; null where nothing is. */
export function calendarPathOf({
  subjectType,
  subjectId,
}: Pick<NotificationRow, 'subjectType' | 'subjectId'>): string | null {
  const [programme, delegation] = subjectId.split('/');
  if (subjectType !== 'programme' || !programme || !delegation) return null;
  return `/programmes/${segment(programme)}/delegations/${segment(delegation)}.ics`;
}

/** A row as its reader sees it; undefined for a kind that is not known any more. */
export function viewOf(row: NotificationRow, locale: Locale) {
  if (!isKind(row.kind)) return undefined;
  const { id, kind, createdAt, readAt } = row;
  return {
    ...{ id, kind, createdAt, readAt },
    sentence: sentenceOf(kind, row.values, locale),
    path: pathOf(row, locale),
    calendarPath: calendarPathOf(row),
  };
}
