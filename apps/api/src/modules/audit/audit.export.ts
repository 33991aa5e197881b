import type { Locale } from '#shared';
import { BYTE_ORDER_MARK, csvLine, neutralised, separatorFor } from '../../core/files/index.js';
import { translator } from '../../core/i18n/index.js';
import type { AuditEvent } from './audit.model.js';
import { type AuditChange, changesOf } from './audit.view.js';

/** More than anybody reads; whoever needs more asks for days. */
export const EXPORT_MAX = 100_000;
const PAGE = 1_000;

const COLUMNS = [
  ...(['moment', 'person', 'action', 'outcome', 'kind', 'subject'] as const),
  ...(['changes', 'address', 'program'] as const),
] as const;

const changeIn = ({ field, before, after }: AuditChange): string =>
  before === null ? `${field}: ${after ?? ''}` : `${field}: ${before} → ${after ?? ''}`;

/** What stands in the columns. Names, values and programs are other people's words: none of them is run as a formula. */
const cellsOf = (event: AuditEvent): string[] =>
  [
    event.occurredAt.toISOString(),
    event.actorName ?? event.actorId ?? '',
    event.action,
    event.outcome,
    event.subjectType,
    event.subjectId,
    changesOf(event.details).map(changeIn).join('\n'),
    event.address ?? '',
    event.userAgent ?? '',
  ].map(neutralised);

/** The trail as lines of a CSV file, the newest first, a page in memory; codes as in the API. @param older `Audit.older` */
export async function* trailLines(
  older: (last: string | null, limit: number) => Promise<AuditEvent[]>,
  locale: Locale,
  max = EXPORT_MAX,
): AsyncGenerator<string> {
  const t = translator(locale);
  const separator = separatorFor(locale);
  const head = COLUMNS.map((name) => t(`audit.column.${name}`));
  yield `${BYTE_ORDER_MARK}${csvLine(head, separator)}`;
  let [last, count]: [string | null, number] = [null, 0];
  for (;;) {
    const events = await older(last, Math.min(PAGE, max + 1 - count));
    for (const event of events) {
      if (count === max) {
        yield csvLine([t('audit.cut', { max })], separator);
        return;
      }
      yield csvLine(cellsOf(event), separator);
      count += 1;
    }
    last = events.at(-1)?.id ?? last;
    if (events.length < PAGE) return;
  }
}
