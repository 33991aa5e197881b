import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase, ListBase } from 'react-admin';
import { LOCALES, type Locale } from '#shared';
import { useChoices } from '../caseStudies/inputs/useChoices.js';
import { EmptyState } from '../components/EmptyState.js';
import { ChoiceFilter, FilterRow, SearchFilter } from '../components/ListFilters.js';
import { ListBody } from '../components/ListBody.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import type { ConceptRow } from '../data/concepts.js';
import { toWire } from '../data/locales.js';
import type { Topic } from '../data/readers.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { AdministratorsOnly } from './AdministratorsOnly.js';

const preferredOf = ({ terms }: ConceptRow, locale: Locale) =>
  terms.find((term) => term.locale === toWire(locale) && term.kind === 'PREFERRED')?.text;

function Name({ row }: { row: ConceptRow }) {
  const t = useT();
  return (
    <Box>
      <Link component={LinkBase} to={`/concepts/${row.code}`} sx={{ fontWeight: 600 }}>
        {row.label}
      </Link>{' '}
      {row.edited ? <Chip size="small" variant="outlined" label={t('concept.edited')} /> : null}
      <Typography variant="body2" color="text.secondary">
        {row.code}
      </Typography>
    </Box>
  );
}

function useColumns(): [Column<ConceptRow>, ...Column<ConceptRow>[]] {
  const t = useT();
  const reader = useReaderLocale();
  const others = LOCALES.filter((locale) => locale !== reader);
  return [
    { key: 'name', label: t('concept.preferred'), width: '34%', render: (row) => <Name row={row} /> },
    ...others.map((locale): Column<ConceptRow> => ({
      key: locale,
      label: t(`language.${locale}`),
      render: (row) => <span lang={locale}>{preferredOf(row, locale) ?? ''}</span>,
    })),
    { key: 'terms', label: t('concept.terms'), align: 'right', render: (row) => String(row.terms.length) },
    { key: 'topic', label: t('concept.topic'), width: '24%', render: ({ topic }) => topic?.label ?? '' },
    { key: 'sdg', label: t('concept.sdgShort'), align: 'right', render: ({ sdg }) => (sdg ? String(sdg.number) : '') },
  ];
}

function Concepts() {
  const t = useT();
  const columns = useColumns();
  const topics = useChoices<Topic>('topics').rows.map(({ code, label }) => ({ value: code, label }));
  const create = (
    <Button component={LinkBase} to="/concepts/create" variant="contained" startIcon={<AddIcon />}>
      {t('concept.add')}
    </Button>
  );
  return (
    <Page title={t('nav.concepts')} intro={t('concepts.intro')} actions={create}>
      <ListBase<ConceptRow> resource="concepts" perPage={20}>
        <FilterRow>
          <SearchFilter label={t('filter.concepts')} />
          <ChoiceFilter name="topic" label={t('concept.topic')} choices={topics} />
        </FilterRow>
        <ListBody<ConceptRow>
          caption={t('nav.concepts')}
          columns={columns}
          empty={<EmptyState title={t('concepts.none')} hint={t('collectivities.noneHint')} />}
        />
      </ListBase>
    </Page>
  );
}

/** The thesaurus, to be searched by any term in any language. */
export function ConceptList() {
  return (
    <AdministratorsOnly>
      <Concepts />
    </AdministratorsOnly>
  );
}
