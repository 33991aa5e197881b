import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Delegation, Programme } from '../data/programme.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { daysOf, type GatheringParts, meetingsOf, partnerNameIn, roundTimes, zoneName } from './parts.js';

interface MeetingListProps extends Pick<GatheringParts, 'gathering'> {
  programme: Programme;
  delegation: Delegation;
}

/** A delegation's meetings: when, where, with whom. Times are those of the place. */
export function MeetingList({ programme, delegation, gathering }: MeetingListProps) {
  const t = useT();
  const locale = useReaderLocale();
  const times = roundTimes(gathering, locale);
  const own = meetingsOf(programme.meetings, delegation.id);
  if (own.length === 0) return <Typography>{t('programme.noMeetings')}</Typography>;
  return (
    <>
      <Typography>{daysOf(gathering, locale)}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('programme.zone', { zone: zoneName(gathering, locale) })}
      </Typography>
      <Table
        size="small"
        aria-label={t('programme.meetingsOf', { name: delegation.collectivity.name })}
        sx={{ '& th, & td': { px: { xs: 0.25, sm: 2 } } }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('programme.time')}</TableCell>
            <TableCell>{t('programme.with')}</TableCell>
            <TableCell>{t('programme.tableHead')}</TableCell>
            <TableCell>{t('programme.interpreter')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {own.map((meeting) => (
            <TableRow key={meeting.round}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: { sm: 'nowrap' } }}>
                {times.get(meeting.round) ?? meeting.round}
              </TableCell>
              <TableCell>{partnerNameIn(meeting, delegation.id)}</TableCell>
              <TableCell>{meeting.table}</TableCell>
              <TableCell>{meeting.interpreter ? t('programme.yes') : '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
