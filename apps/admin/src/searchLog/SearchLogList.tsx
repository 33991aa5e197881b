import Link from '@mui/material/Link';
import { ListBase } from 'react-admin';
import { LANGUAGE_NAMES, LOCALES } from '#shared';
import { EmptyState } from '../components/EmptyState.js';
import { ListBody } from '../components/ListBody.js';
import { ChoiceFilter, FilterRow } from '../components/ListFilters.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import { useFormats } from '../components/useFormats.js';
import { fromWire } from '../data/locales.js';
import type { LoggedQuery } from '../data/readers.js';
import { useT } from '../i18n/useT.js';
import { IndexPanel } from './IndexPanel.js';

/** The query as readers of its language see its answer today. */
function Query({ row }: { row: LoggedQuery }) {
  const locale = fromWire(row.locale);
  return (
    <Link href={`/${locale}/search?q=${encodeURIComponent(row.query)}`} lang={locale} sx={{ fontWeight: 600 }}>
      {row.query}
    </Link>
  );
}

function useColumns(): [Column<LoggedQuery>, ...Column<LoggedQuery>[]] {
  const t = useT();
  const { number, date } = useFormats();
  const language = (row: LoggedQuery) => {
    const locale = fromWire(row.locale);
    return <span lang={locale}>{LANGUAGE_NAMES[locale]}</span>;
  };
  return [
    { key: 'query', label: t('searchLog.query'), width: '40%', render: (row) => <Query row={row} /> },
    { key: 'locale', label: t('searchLog.language'), render: language },
    { key: 'asked', label: t('searchLog.asked'), align: 'right', render: (row) => number(row.asked) },
    { key: 'none', label: t('searchLog.withoutResults'), align: 'right', render: (row) => number(row.withoutResults) },
    { key: 'visitors', label: t('searchLog.visitors'), align: 'right', render: (row) => number(row.visitors) },
    { key: 'last', label: t('searchLog.lastAsked'), render: (row) => date(row.lastAsked) },
  ];
}

/** What people look for, and in vain: counted queries, without anybody's name. */
export function SearchLogList() {
  const t = useT();
  const columns = useColumns();
  const languages = LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  return (
    <Page title={t('searchLog.title')} intro={t('searchLog.intro')}>
      <IndexPanel />
      <ListBase<LoggedQuery> resource="searchLog" perPage={20}>
        <FilterRow>
          <ChoiceFilter
            name="results"
            label={t('searchLog.results')}
            choices={[{ value: 'none', label: t('searchLog.zeroOnly') }]}
          />
          <ChoiceFilter name="language" label={t('searchLog.language')} choices={languages} />
        </FilterRow>
        <ListBody<LoggedQuery>
          caption={t('searchLog.title')}
          columns={columns}
          empty={<EmptyState title={t('searchLog.none')} hint={t('searchLog.noneHint')} />}
        />
      </ListBase>
    </Page>
  );
}
