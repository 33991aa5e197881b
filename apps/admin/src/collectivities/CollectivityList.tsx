import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { ListBase } from 'react-admin';
import { EmptyState } from '../components/EmptyState.js';
import { ChoiceFilter, FilterRow, SearchFilter } from '../components/ListFilters.js';
import { ListBody } from '../components/ListBody.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import { useFormats } from '../components/useFormats.js';
import type { Collectivity } from '../data/readers.js';
import { useReaderLocale, useT } from '../i18n/useT.js';

/** The reading of a Japanese name for those who need it: kana for Japanese readers, Latin letters for others. */
function readingOf({ names, name }: Collectivity, japanese: boolean): string | undefined {
  const reading = japanese ? names.kana : names.local;
  return reading && reading !== name ? reading : undefined;
}

function Name({ row }: { row: Collectivity }) {
  const locale = useReaderLocale();
  const reading = readingOf(row, locale === 'ja');
  return (
    <Box>
      <Link href={`/${locale}/collectivities/${row.id}`} sx={{ fontWeight: 600 }}>
        {row.name}
      </Link>
      {reading ? (
        <Typography variant="body2" color="text.secondary" lang={row.country === 'JP' ? 'ja' : 'fr'}>
          {reading}
        </Typography>
      ) : null}
    </Box>
  );
}

function useColumns(): [Column<Collectivity>, ...Column<Collectivity>[]] {
  const t = useT();
  const { number } = useFormats();
  const population = (row: Collectivity) => (row.population === null ? t('value.unknown') : number(row.population));
  return [
    { key: 'name', label: t('field.name'), width: '30%', render: (row) => <Name row={row} /> },
    { key: 'country', label: t('field.country'), render: (row) => t(`country.${row.country}`) },
    { key: 'tier', label: t('field.tier'), render: (row) => row.tierLabel },
    { key: 'parent', label: t('field.parent'), render: (row) => row.parent?.name ?? '' },
    { key: 'code', label: t('field.code'), render: (row) => row.code },
    { key: 'population', label: t('field.population'), align: 'right', render: population },
    { key: 'cases', label: t('nav.caseStudies'), align: 'right', render: (row) => number(row.caseStudyCount) },
  ];
}

/** The local governments of both countries: reference data, to be read. */
export function CollectivityList() {
  const t = useT();
  const columns = useColumns();
  const countries = (['FR', 'JP'] as const).map((value) => ({ value, label: t(`country.${value}`) }));
  const tiers = (['municipality', 'intermunicipal', 'department', 'region', 'prefecture'] as const).map((value) => ({
    value,
    label: t(`tier.${value}`),
  }));
  return (
    <Page title={t('nav.collectivities')} intro={t('collectivities.intro')}>
      <ListBase<Collectivity> resource="collectivities" perPage={20}>
        <FilterRow>
          <SearchFilter label={t('filter.collectivities')} />
          <ChoiceFilter name="country" label={t('field.country')} choices={countries} />
          <ChoiceFilter name="tier" label={t('field.tier')} choices={tiers} />
        </FilterRow>
        <ListBody<Collectivity>
          caption={t('nav.collectivities')}
          columns={columns}
          empty={<EmptyState title={t('collectivities.none')} hint={t('collectivities.noneHint')} />}
        />
      </ListBase>
    </Page>
  );
}
