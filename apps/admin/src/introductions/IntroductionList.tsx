import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase, ListBase } from 'react-admin';
import { useViewer } from '../auth/useViewer.js';
import { EmptyState } from '../components/EmptyState.js';
import { ListBody } from '../components/ListBody.js';
import { ChoiceFilter, FilterRow } from '../components/ListFilters.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import { useFormats } from '../components/useFormats.js';
import type { IntroductionRow } from '../data/introductions.js';
import { useT } from '../i18n/useT.js';
import { INTRODUCTION_STATES, IntroductionStateChip } from './IntroductionState.js';

const SIDES = ['PROPOSER', 'RECIPIENT'] as const;

/** Leads to the letter that begins an introduction; nothing for who belongs nowhere. */
export function WriteLetterButton() {
  const t = useT();
  const viewer = useViewer();
  if (!viewer || viewer.memberships.length === 0) return null;
  return (
    <Button component={LinkBase} to="/introductions/create" variant="contained">
      {t('intro.new')}
    </Button>
  );
}

function useColumns(): [Column<IntroductionRow>, ...Column<IntroductionRow>[]] {
  const t = useT();
  const { date } = useFormats();
  const other = ({ id, side, proposer, recipient }: IntroductionRow) => (
    <Link component={LinkBase} to={`/introductions/${id}`} sx={{ fontWeight: 600 }}>
      {side === null
        ? t('intro.between', { proposer: proposer.name, recipient: recipient.name })
        : (side === 'PROPOSER' ? recipient : proposer).name}
    </Link>
  );
  return [
    { key: 'other', label: t('intro.other'), width: '24%', render: other },
    { key: 'subject', label: t('intro.subject'), width: '32%', render: ({ subject }) => subject },
    { key: 'side', label: t('intro.side'), render: ({ side }) => (side ? t(`intro.side.${side}`) : '') },
    {
      key: 'state',
      label: t('intro.state'),
      render: ({ state, answerBy }) => (
        <Box>
          <IntroductionStateChip state={state} />
          {state === 'PROPOSED' && answerBy ? (
            <Typography variant="body2" color="text.secondary">
              {t('intro.answerBy', { date: date(answerBy) })}
            </Typography>
          ) : null}
        </Box>
      ),
    },
    { key: 'moved', label: t('intro.moved'), render: ({ updatedAt }) => date(updatedAt) },
  ];
}

function Rows() {
  const t = useT();
  const columns = useColumns();
  const empty = <EmptyState title={t('intro.none')} hint={t('intro.noneHint')} action={<WriteLetterButton />} />;
  return <ListBody<IntroductionRow> caption={t('intro.title')} columns={columns} empty={empty} />;
}

/** Introductions of the viewer's collectivities, the last moved first. */
export function IntroductionList() {
  const t = useT();
  return (
    <Page title={t('intro.title')} intro={t('intro.intro')} actions={<WriteLetterButton />}>
      <ListBase<IntroductionRow> resource="introductions" perPage={20}>
        <FilterRow>
          <ChoiceFilter
            name="state"
            label={t('intro.state')}
            choices={INTRODUCTION_STATES.map((value) => ({ value, label: t(`intro.state.${value}`) }))}
          />
          <ChoiceFilter
            name="side"
            label={t('intro.side')}
            choices={SIDES.map((value) => ({ value, label: t(`intro.side.${value}`) }))}
          />
        </FilterRow>
        <Rows />
      </ListBase>
    </Page>
  );
}
