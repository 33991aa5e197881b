import { writeXlsx } from 'hucre/xlsx';
import { SCORE_UNITS } from '#matching';
import { LANGUAGE_TAGS, type Locale } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type { ProgrammeSheet } from '../programmes.service.js';

/**
 * A programme as a workbook: a sheet by rounds, for those who set up the hall, and one by delegations, for those who come.
 * Times are those of the place. Names are stored as text, never as formulas.
 */
export async function workbookOf(
  { gathering, delegations, meetings }: ProgrammeSheet,
  names: ReadonlyMap<number, string>,
  locale: Locale,
): Promise<Uint8Array> {
  const t = translator(locale);
  const { timeZone } = gathering;
  const clock = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone, hour: '2-digit', minute: '2-digit' });
  const times = new Map(gathering.rounds.map((one) => [one.number, clock.formatRange(one.startsAt, one.endsAt)]));
  const nameOf = (id: number): string => names.get(id) ?? String(id);
  const byRound = meetings.map(({ round, table, leftId, rightId, score, interpreter }) => ({
    ...{ round, time: times.get(round) ?? '', table, left: nameOf(leftId), right: nameOf(rightId) },
    ...{ interpreter: interpreter ? t('programme.sheet.yes') : '', score: score / SCORE_UNITS },
  }));
  const byDelegation = delegations.flatMap(({ id }) =>
    meetings
      .filter(({ leftId, rightId }) => leftId === id || rightId === id)
      .map(({ leftId, rightId, round, table, interpreter }) => ({
        ...{ delegation: nameOf(id), round, time: times.get(round) ?? '', table },
        ...{
          partner: nameOf(leftId === id ? rightId : leftId),
          interpreter: interpreter ? t('programme.sheet.yes') : '',
        },
      })),
  );
  const { rounds, people } = columnsOf(t, timeZone);
  return writeXlsx({
    sheets: [
      { name: t('programme.sheet.rounds'), columns: rounds, data: byRound },
      { name: t('programme.sheet.delegations'), columns: people, data: byDelegation },
    ],
  });
}

/** The columns of both sheets, in the reader's language. */
function columnsOf(t: ReturnType<typeof translator>, timeZone: string) {
  const column = (key: string, header: string, width: number) => ({ key, header, width });
  const shared = [
    column('round', t('programme.sheet.round'), 9),
    column('time', `${t('programme.sheet.time')} (${timeZone})`, 26),
    column('table', t('programme.sheet.table'), 8),
  ];
  const interpreter = column('interpreter', t('programme.sheet.interpreter'), 13);
  const side = (key: 'left' | 'right' | 'delegation' | 'partner') => column(key, t(`programme.sheet.${key}`), 30);
  return {
    rounds: [...shared, side('left'), side('right'), interpreter, column('score', t('programme.sheet.score'), 9)],
    people: [side('delegation'), ...shared, side('partner'), interpreter],
  };
}
