import DownloadIcon from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { ListBase, useGetList, useListContext } from 'react-admin';
import { EmptyState } from '../components/EmptyState.js';
import { ListBody } from '../components/ListBody.js';
import { ChoiceFilter, DateFilter, FilterRow, SearchFilter } from '../components/ListFilters.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import { useFormats } from '../components/useFormats.js';
import { AdministratorsOnly } from '../concepts/AdministratorsOnly.js';
import { trailAddress, type AuditAction, type AuditEvent } from '../data/audit.js';
import { isMessageKey } from '../i18n/messages.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { Changes } from './Changes.js';

/** Who it was; a press shows that person's events alone. */
function Who({ row: { actorId, actorName } }: { row: AuditEvent }) {
  const t = useT();
  const { setFilters, ...list } = useListContext();
  if (actorId === null) return t('audit.nobody');
  const name = actorName ?? t('audit.erased');
  const only = () => setFilters({ ...(list.filterValues as object), actorId }, [], false);
  return (
    <Button size="small" onClick={only} aria-label={t('audit.only', { name })} sx={{ px: 0, textAlign: 'start' }}>
      {name}
    </Button>
  );
}

/** The reader's words for what the trail names by codes; a code of a later version stays as it is. */
function useNames() {
  const t = useT();
  const said = (key: string, code: string) => (isMessageKey(key) ? t(key) : code);
  return {
    action: (code: string) => said(`audit.action.${code}`, code),
    kind: (code: string) => said(`audit.of.${code}`, code),
  };
}

function What({ row: { action, outcome, subjectType, subjectId } }: { row: AuditEvent }) {
  const t = useT();
  const names = useNames();
  return (
    <Box>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {names.action(action)}
      </Typography>{' '}
      {outcome === 'REFUSED' ? (
        <Chip size="small" color="warning" variant="outlined" label={t('audit.refused')} />
      ) : null}
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {names.kind(subjectType)} {subjectId}
      </Typography>
    </Box>
  );
}

function Where({ row: { address, userAgent } }: { row: AuditEvent }) {
  const t = useT();
  if (address === null) return t('audit.forgotten');
  return (
    <Box>
      {address}
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {userAgent}
      </Typography>
    </Box>
  );
}

function useColumns(): [Column<AuditEvent>, ...Column<AuditEvent>[]] {
  const t = useT();
  const { moment } = useFormats();
  return [
    { key: 'when', label: t('audit.when'), width: '16%', render: (row) => moment(row.occurredAt) },
    { key: 'who', label: t('audit.who'), width: '14%', render: (row) => <Who row={row} /> },
    { key: 'what', label: t('audit.what'), width: '26%', render: (row) => <What row={row} /> },
    { key: 'changes', label: t('audit.changes'), render: (row) => <Changes changes={row.changes} /> },
    { key: 'where', label: t('audit.where'), width: '18%', render: (row) => <Where row={row} /> },
  ];
}

/** Takes the choice of a person back, where there is one. */
function Everybody() {
  const t = useT();
  const { setFilters, ...list } = useListContext();
  const { actorId, ...others } = list.filterValues as { actorId?: string };
  if (actorId === undefined) return null;
  return <Button onClick={() => setFilters(others, [], false)}>{t('audit.everybody')}</Button>;
}

/** Takes away what the list shows now, all of its pages. */
function Download() {
  const t = useT();
  const locale = useReaderLocale();
  const list = useListContext();
  return (
    <Button
      component="a"
      href={trailAddress(list.filterValues as object, locale)}
      download
      startIcon={<DownloadIcon />}
    >
      {t('audit.download')}
    </Button>
  );
}

function Trail() {
  const t = useT();
  const columns = useColumns();
  const names = useNames();
  const { data: actions = [] } = useGetList<AuditAction>('auditActions', { pagination: { page: 1, perPage: 200 } });
  const outcomes = [
    { value: 'DONE', label: t('audit.done') },
    { value: 'REFUSED', label: t('audit.refused') },
  ];
  return (
    <Page title={t('nav.audit')} intro={t('audit.intro')}>
      <ListBase<AuditEvent> resource="auditEvents" perPage={20}>
        <FilterRow>
          <SearchFilter label={t('audit.subject')} />
          <ChoiceFilter
            name="action"
            label={t('audit.what')}
            choices={actions.map(({ id }) => ({ value: id, label: names.action(id) }))}
          />
          <ChoiceFilter name="outcome" label={t('audit.outcome')} choices={outcomes} />
          <DateFilter name="from" label={t('audit.from')} />
          <DateFilter name="until" label={t('audit.until')} />
          <Everybody />
          <Download />
        </FilterRow>
        <ListBody<AuditEvent>
          caption={t('nav.audit')}
          columns={columns}
          empty={<EmptyState title={t('audit.none')} hint={t('audit.noneHint')} />}
        />
      </ListBase>
    </Page>
  );
}

/** Who did or was refused what, when and from where. */
export function AuditList() {
  return (
    <AdministratorsOnly>
      <Trail />
    </AdministratorsOnly>
  );
}
