import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Delegation, Meeting, Programme } from '../data/programme.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { DelegationSheet } from './DelegationSheet.js';
import { type GatheringParts, meetingsOf, partnerNameIn, roundTimes } from './parts.js';
import { RowButton } from './RowButton.js';

type GridProps = GatheringParts & { programme: Programme };

/** A table of its own width: it scrolls by itself, also by keyboard. */
function Scroller({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <TableContainer component={Paper} variant="outlined" role="region" aria-label={label} tabIndex={0}>
      <Table size="small" aria-label={label}>
        {children}
      </Table>
    </TableContainer>
  );
}

function Signs({ meeting }: { meeting: Meeting }) {
  const t = useT();
  const signs = [meeting.interpreter ? t('programme.interpreted') : null, meeting.held ? t('programme.held') : null];
  const told = signs.filter((sign) => sign !== null);
  if (told.length === 0) return null;
  return (
    <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
      {told.join(t('list.comma'))}
    </Typography>
  );
}

/** Rounds by tables: who sits where, when. */
export function RoundGrid({ programme, gathering }: GridProps) {
  const t = useT();
  const times = roundTimes(gathering, useReaderLocale());
  const tables = Math.max(0, ...programme.meetings.map(({ table }) => table));
  const at = new Map(programme.meetings.map((meeting) => [`${meeting.round} ${meeting.table}`, meeting]));
  return (
    <Scroller label={t('programme.view.rounds')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('programme.round')}</TableCell>
          {Array.from({ length: tables }, (_, index) => (
            <TableCell key={index}>{t('programme.table', { number: index + 1 })}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {gathering.rounds.map(({ number }) => (
          <TableRow key={number}>
            <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap', verticalAlign: 'top' }}>
              {number}
              <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
                {times.get(number)}
              </Typography>
            </TableCell>
            {Array.from({ length: tables }, (_, index) => {
              const meeting = at.get(`${number} ${index + 1}`);
              return (
                <TableCell key={index} sx={{ minWidth: 150, verticalAlign: 'top' }}>
                  {meeting ? (
                    <>
                      {meeting.leftName}
                      <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
                        {meeting.rightName}
                      </Box>
                      <Signs meeting={meeting} />
                    </>
                  ) : (
                    <Box component="span" sx={{ color: 'text.secondary' }}>
                      –
                    </Box>
                  )}
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </Scroller>
  );
}

interface DelegationRowProps {
  delegation: Delegation;
  rounds: GatheringParts['gathering']['rounds'];
  meetings: readonly Meeting[];
  open: () => void;
}

function DelegationRow({ delegation, rounds, meetings, open }: DelegationRowProps) {
  const t = useT();
  const { id, min, max, absentRounds, leftEarly, collectivity } = delegation;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <RowButton onClick={open}>{collectivity.name}</RowButton>
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {t('programme.countOf', { count: meetings.length, min, max })}
      </TableCell>
      {rounds.map(({ number }) => {
        const meeting = meetings.find(({ round }) => round === number);
        const away = leftEarly || absentRounds.includes(number);
        return (
          <TableCell key={number} sx={{ minWidth: 120, color: meeting ? undefined : 'text.secondary' }}>
            {meeting ? partnerNameIn(meeting, id) : away ? t('programme.away') : '–'}
          </TableCell>
        );
      })}
    </TableRow>
  );
}

/** Delegations by rounds: whom each meets, and its own sheet for printing. */
export function DelegationGrid({ programme, gathering, delegations, ...rest }: GridProps) {
  const t = useT();
  const [sheet, setSheet] = useState<string | null>(null);
  const shown = delegations.find(({ id }) => id === sheet);
  return (
    <>
      <Scroller label={t('programme.view.delegations')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('programme.delegation')}</TableCell>
            <TableCell align="right">{t('programme.count')}</TableCell>
            {gathering.rounds.map(({ number }) => (
              <TableCell key={number}>{t('programme.roundOf', { number })}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {delegations.map((delegation) => (
            <DelegationRow
              key={delegation.id}
              delegation={delegation}
              rounds={gathering.rounds}
              meetings={meetingsOf(programme.meetings, delegation.id)}
              open={() => setSheet(delegation.id)}
            />
          ))}
        </TableBody>
      </Scroller>
      {shown ? (
        <DelegationSheet
          {...rest}
          programme={programme}
          gathering={gathering}
          delegations={delegations}
          delegation={shown}
          close={() => setSheet(null)}
        />
      ) : null}
    </>
  );
}
