import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LinkBase, ListBase } from 'react-admin';
import { useViewer } from '../auth/useViewer.js';
import { EmptyState } from '../components/EmptyState.js';
import { ListBody } from '../components/ListBody.js';
import { OwnerName } from '../components/OwnerName.js';
import { Page } from '../components/Page.js';
import type { Column } from '../components/RecordTable.js';
import type { Twinning } from '../data/readers.js';
import { isManager } from '../layout/navigation.js';
import { isMessageKey } from '../i18n/messages.js';
import { useT } from '../i18n/useT.js';

function Pair({ row }: { row: Twinning }) {
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontWeight: 600 }}>
      {row.collectivities.map((collectivity) => (
        <li key={collectivity.id}>
          <OwnerName owner={collectivity} />
        </li>
      ))}
    </Stack>
  );
}

/** Where the tie is attested: the site as a link, and the remark of who looked it up. */
function Source({ row: { source, note } }: { row: Twinning }) {
  const url = source && URL.canParse(source) ? new URL(source) : undefined;
  const isPage = url?.protocol === 'https:' || url?.protocol === 'http:';
  return (
    <Typography component="div" variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
      {isPage ? <Link href={url.href}>{url.hostname}</Link> : source}
      {note ? <div>{note}</div> : null}
    </Typography>
  );
}

function useColumns(): [Column<Twinning>, ...Column<Twinning>[]] {
  const t = useT();
  const state = (row: Twinning) => {
    const key = `twinning.${row.state}`;
    return isMessageKey(key) ? t(key) : row.state;
  };
  return [
    { key: 'pair', label: t('nav.collectivities'), width: '34%', render: (row) => <Pair row={row} /> },
    { key: 'kind', label: t('field.kind'), render: (row) => row.kindLabel },
    { key: 'since', label: t('field.since'), render: (row) => row.since ?? t('value.unknown') },
    { key: 'state', label: t('field.state'), render: state },
    { key: 'source', label: t('field.source'), width: '28%', render: (row) => <Source row={row} /> },
  ];
}

/** The ties between collectivities: reference data, to be read. */
export function TwinningList() {
  const t = useT();
  const columns = useColumns();
  const viewer = useViewer();
  return (
    <Page
      title={t('nav.twinnings')}
      intro={t('twinnings.intro')}
      actions={
        viewer && (viewer.administrator || isManager(viewer)) ? (
          <Button component={LinkBase} to="/twinningProposals" variant="outlined">
            {t('nav.register')}
          </Button>
        ) : undefined
      }
    >
      <ListBase<Twinning> resource="twinnings" perPage={50}>
        <ListBody<Twinning>
          caption={t('nav.twinnings')}
          columns={columns}
          empty={<EmptyState title={t('twinnings.none')} hint={t('twinnings.noneHint')} />}
        />
      </ListBase>
    </Page>
  );
}
