import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { LinkBase, ListBase, useListContext } from 'react-admin';
import { useViewer } from '../auth/useViewer.js';
import { EmptyState } from '../components/EmptyState.js';
import { ListBody } from '../components/ListBody.js';
import { ChoiceFilter, FilterRow } from '../components/ListFilters.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import { useFormats } from '../components/useFormats.js';
import type { JoinRequest } from '../data/people.js';
import { useT } from '../i18n/useT.js';
import { isManager } from '../layout/navigation.js';
import { NotFound } from '../layout/NotFound.js';
import { PeopleRooms } from '../people/PeopleRooms.js';
import { AnswerDialog, type Answer } from './AnswerDialogs.js';
import { HintNote } from './HintNote.js';

const STATES = ['ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;
type Choose = (answer: Answer, request: JoinRequest) => void;

function Asker({ row }: { row: JoinRequest }) {
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{row.person.name}</Typography>
      {row.email ? (
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {row.email}
        </Typography>
      ) : null}
      {row.message ? (
        <Typography variant="body2" sx={{ mt: 1, whiteSpace: 'pre-line' }}>
          {row.message}
        </Typography>
      ) : null}
    </Box>
  );
}

function State({ row, choose }: { row: JoinRequest; choose: Choose }) {
  const t = useT();
  const { date } = useFormats();
  const { name } = row.person;
  if (!row.abilities.answer)
    return (
      <Box>
        {t(`join.state.${row.state}`)}
        {row.answeredAt ? (
          <Typography variant="body2" color="text.secondary">
            {[row.answeredBy?.name, date(row.answeredAt)].filter(Boolean).join(t('list.comma'))}
          </Typography>
        ) : null}
        {row.words ? <Typography variant="body2">{row.words}</Typography> : null}
      </Box>
    );
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button
        size="small"
        variant="outlined"
        onClick={() => choose('accept', row)}
        aria-label={t('join.acceptOf', { name })}
      >
        {t('join.accept')}
      </Button>
      <Button
        size="small"
        color="error"
        onClick={() => choose('refuse', row)}
        aria-label={t('join.refuseOf', { name })}
      >
        {t('join.refuse')}
      </Button>
    </Stack>
  );
}

function useColumns(choose: Choose, withPlace: boolean): [Column<JoinRequest>, ...Column<JoinRequest>[]] {
  const t = useT();
  const { date } = useFormats();
  const place = ({ collectivity }: JoinRequest) => (
    <Link component={LinkBase} to={`/members/${collectivity.id}`}>
      {collectivity.name}
    </Link>
  );
  return [
    { key: 'person', label: t('join.person'), width: '26%', render: (row) => <Asker row={row} /> },
    ...(withPlace ? [{ key: 'place', label: t('field.collectivity'), render: place }] : []),
    {
      key: 'hint',
      label: t('join.hint'),
      width: '30%',
      render: ({ hint }) => (hint ? <HintNote hint={hint} /> : ''),
    },
    { key: 'asked', label: t('join.asked'), render: ({ askedAt }) => date(askedAt) },
    { key: 'state', label: t('join.answer'), render: (row) => <State row={row} choose={choose} /> },
  ];
}

/** The rows of requests with their dialogs, inside a list. */
function Requests({ withPlace }: { withPlace: boolean }) {
  const t = useT();
  const [chosen, setChosen] = useState<{ answer: Answer; request: JoinRequest } | null>(null);
  const columns = useColumns((answer, request) => setChosen({ answer, request }), withPlace);
  // The state that the page begins with is no filter that somebody could clear away.
  const { total } = useListContext<JoinRequest>();
  const empty = <EmptyState title={t('join.none')} hint={t('join.noneHint')} />;
  return (
    <>
      {total === 0 ? empty : <ListBody<JoinRequest> caption={t('people.requests')} columns={columns} empty={empty} />}
      {chosen ? <AnswerDialog key={chosen.request.id} {...chosen} close={() => setChosen(null)} /> : null}
    </>
  );
}

/** The open requests of one collectivity, on its page. */
export function CollectivityRequests({ collectivityId }: { collectivityId: string }) {
  const t = useT();
  return (
    <Box component="section" aria-labelledby="requests-title">
      <Typography variant="h2" id="requests-title" sx={{ mb: 2 }}>
        {t('people.requests')}
      </Typography>
      <ListBase<JoinRequest>
        resource="joinRequests"
        filter={{ collectivityId, state: 'ASKED' }}
        perPage={20}
        disableSyncWithLocation
        storeKey={false}
      >
        <Requests withPlace={false} />
      </ListBase>
    </Box>
  );
}

/** Requests that the viewer may answer, those that wait first. */
export function JoinRequestList() {
  const t = useT();
  const viewer = useViewer();
  if (!viewer) return null;
  if (!viewer.administrator && !isManager(viewer)) return <NotFound />;
  return (
    <Page title={t('people.requests')} intro={t('join.intro')}>
      <PeopleRooms />
      <ListBase<JoinRequest> resource="joinRequests" perPage={20} filterDefaultValues={{ state: 'ASKED' }}>
        <FilterRow>
          <ChoiceFilter
            name="state"
            label={t('join.state')}
            choices={STATES.map((value) => ({ value, label: t(`join.state.${value}`) }))}
          />
        </FilterRow>
        <Requests withPlace />
      </ListBase>
    </Page>
  );
}
