import type { Locale } from '#shared';
import { BYTE_ORDER_MARK, csvLine, neutralised, separatorFor } from '../../core/files/index.js';
import { translator } from '../../core/i18n/index.js';
import type { ImportRow } from './imports.entities.js';

const PAGE = 500;

/** Row, state, title, the case that it became, and what is to be said of it, line by line in the reader's language. */
export async function* reportLines(
  rowsAfter: (number: number, limit: number) => Promise<ImportRow[]>,
  locale: Locale,
): AsyncGenerator<string> {
  const t = translator(locale);
  const separator = separatorFor(locale);
  const head = (['row', 'state', 'title', 'caseStudy', 'said'] as const).map((name) => t(`import.report.${name}`));
  yield `${BYTE_ORDER_MARK}${csvLine(head, separator)}`;
  for (let last = 0; ;) {
    const rows = await rowsAfter(last, PAGE);
    for (const { number, state, title, caseStudyId, problems } of rows) {
      const said = problems.map(({ cell, code, values }) => `${cell}: ${t(code, values)}`).join('\n');
      yield csvLine(
        [number, t(`import.state.${state}`), neutralised(title), caseStudyId, neutralised(said)],
        separator,
      );
    }
    last = rows.at(-1)?.number ?? last;
    if (rows.length < PAGE) return;
  }
}
