import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, ListBase } from 'react-admin';
import { useMayWrite } from '../auth/useViewer.js';
import { EmptyState } from '../components/EmptyState.js';
import { ChoiceFilter, FilterRow, SearchFilter } from '../components/ListFilters.js';
import { ListBody } from '../components/ListBody.js';
import { OwnerName } from '../components/OwnerName.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import { StateChip, STATES } from '../components/StateChip.js';
import { TextStatuses } from '../components/TextStatus.js';
import { useFormats } from '../components/useFormats.js';
import type { CaseStudyRow } from '../data/desk.js';
import type { CaseStudyState } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { CaseTitle } from './CaseTitle.js';
import { ExportMenu } from './ExportMenu.js';
import { FreshnessLight } from './editor/Freshness.js';

/** The way to a new case study, for those who may write one. */
export function WriteButton({ variant = 'contained' }: { variant?: 'contained' | 'outlined' }) {
  const t = useT();
  if (!useMayWrite()) return null;
  return (
    <Button component={LinkBase} to="/caseStudies/create" variant={variant} startIcon={<AddIcon />}>
      {t('case.write')}
    </Button>
  );
}

function useColumns(): [Column<CaseStudyRow>, ...Column<CaseStudyRow>[]] {
  const t = useT();
  const { date } = useFormats();
  return [
    { key: 'title', label: t('field.title'), width: '42%', render: (row) => <CaseTitle row={row} /> },
    { key: 'owner', label: t('field.owner'), render: (row) => <OwnerName owner={row.owner} /> },
    { key: 'state', label: t('field.state'), render: (row) => <StateChip state={row.state} /> },
    { key: 'languages', label: t('field.languages'), render: (row) => <TextStatuses row={row} /> },
    {
      key: 'freshness',
      label: t('fresh.label'),
      render: (row) => (row.freshness ? <FreshnessLight light={row.freshness.light} /> : ''),
    },
    {
      key: 'updated',
      label: t('field.updatedAt'),
      render: (row) => (
        <Box component="time" dateTime={row.updatedAt} sx={{ whiteSpace: { md: 'nowrap' } }}>
          {date(row.updatedAt)}
        </Box>
      ),
    },
  ];
}

/** Every case study that the viewer may read, to be searched and scanned. */
export function CaseStudyList() {
  const t = useT();
  const columns = useColumns();
  const states = (Object.keys(STATES) as CaseStudyState[]).map((value) => ({ value, label: t(STATES[value].label) }));
  return (
    <Page title={t('nav.caseStudies')} actions={<WriteButton />}>
      <ListBase<CaseStudyRow> resource="caseStudies" perPage={20} disableSyncWithLocation={false}>
        <FilterRow>
          <SearchFilter label={t('filter.caseStudies')} />
          <ChoiceFilter name="state" label={t('field.state')} choices={states} />
          <ExportMenu />
        </FilterRow>
        <ListBody<CaseStudyRow>
          caption={t('nav.caseStudies')}
          columns={columns}
          empty={
            <EmptyState title={t('case.none')} hint={t('case.noneHint')} action={<WriteButton variant="outlined" />} />
          }
        />
      </ListBase>
    </Page>
  );
}
