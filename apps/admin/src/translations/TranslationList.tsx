import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkBase, ListBase } from 'react-admin';
import { LANGUAGE_NAMES, LOCALES } from '#shared';
import { CaseTitle } from '../caseStudies/CaseTitle.js';
import { titlesOf } from '../caseStudies/titles.js';
import { EmptyState } from '../components/EmptyState.js';
import { ListBody } from '../components/ListBody.js';
import { ChoiceFilter, FilterRow } from '../components/ListFilters.js';
import { OwnerName } from '../components/OwnerName.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import { StateChip } from '../components/StateChip.js';
import { fromWire } from '../data/locales.js';
import type { TranslationWork } from '../data/translations.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { WORK } from './looks.js';
import { MySuggestions } from './MySuggestions.js';
import { Sign } from './Sign.js';

function What({ row }: { row: TranslationWork }) {
  const t = useT();
  const { status, suggestions } = row;
  const outdated = row.outdatedFields.length + row.outdatedFacts.length;
  const missing = row.missingFields.length + row.missingFacts.length;
  const counts = [
    ...(suggestions > 0 ? [t('work.suggestions', { count: suggestions })] : []),
    ...(outdated > 0 ? [t('work.outdated', { count: outdated })] : []),
    ...(missing > 0 ? [t('work.missing', { count: missing })] : []),
  ];
  return (
    <Box>
      <Sign look={WORK[status]} label={t(`work.${status}`)} />
      {counts.length > 0 ? (
        <Typography variant="body2" color="text.secondary">
          {counts.join(t('list.comma'))}
        </Typography>
      ) : null}
    </Box>
  );
}

/** Opens the two languages side by side. */
function Open({ row }: { row: TranslationWork }) {
  const t = useT();
  const { own } = titlesOf(row.caseStudy, useReaderLocale());
  const locale = fromWire(row.locale);
  return (
    <Button
      component={LinkBase}
      to={`/translations/${row.caseStudy.id}/${locale}`}
      variant="outlined"
      sx={{ whiteSpace: 'nowrap' }}
      aria-label={t('translation.openOf', { title: own.title, language: locale })}
    >
      {t('translation.open')}
    </Button>
  );
}

function useColumns(): [Column<TranslationWork>, ...Column<TranslationWork>[]] {
  const t = useT();
  return [
    { key: 'title', label: t('field.title'), width: '38%', render: (row) => <CaseTitle row={row.caseStudy} /> },
    { key: 'owner', label: t('field.owner'), render: ({ caseStudy }) => <OwnerName owner={caseStudy.owner} /> },
    { key: 'state', label: t('field.state'), render: ({ caseStudy }) => <StateChip state={caseStudy.state} /> },
    {
      key: 'language',
      label: t('translation.language'),
      render: ({ locale }) => <span lang={fromWire(locale)}>{LANGUAGE_NAMES[fromWire(locale)]}</span>,
    },
    { key: 'work', label: t('translation.work'), render: (row) => <What row={row} /> },
    { key: 'open', label: t('translation.open'), render: (row) => <Open row={row} /> },
  ];
}

/** What wants translating on the viewer's desk. */
export function TranslationList() {
  const t = useT();
  const columns = useColumns();
  const languages = LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  const statuses = (Object.keys(WORK) as (keyof typeof WORK)[]).map((value) => ({ value, label: t(`work.${value}`) }));
  return (
    <Page title={t('translation.title')} intro={t('translation.intro')}>
      <ListBase<TranslationWork> resource="translations" perPage={20} disableSyncWithLocation={false}>
        <FilterRow>
          <ChoiceFilter name="language" label={t('translation.language')} choices={languages} />
          <ChoiceFilter name="work" label={t('translation.work')} choices={statuses} />
        </FilterRow>
        <ListBody<TranslationWork>
          caption={t('translation.title')}
          columns={columns}
          empty={<EmptyState title={t('translation.none')} hint={t('translation.noneHint')} />}
        />
      </ListBase>
      <MySuggestions />
    </Page>
  );
}
