import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LinkBase } from 'react-admin';
import { useMayWrite } from '../auth/useViewer.js';
import { CaseTitle } from '../caseStudies/CaseTitle.js';
import { WriteButton } from '../caseStudies/CaseStudyList.js';
import { EmptyState } from '../components/EmptyState.js';
import { OwnerName } from '../components/OwnerName.js';
import { useFormats } from '../components/useFormats.js';
import type { DeskQuery } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { listAddress } from './listAddress.js';

type DraftPage = DeskQuery['drafts'];

function Draft({ draft }: { draft: DraftPage['items'][number] }) {
  const t = useT();
  const { date } = useFormats();
  const missing = draft.missing.length;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <CaseTitle row={draft} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        <OwnerName owner={draft.owner} />
      </Typography>
      <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', mt: 1, fontSize: '0.875rem' }}>
        <Box component="span" sx={{ color: missing > 0 ? 'warning.main' : 'success.main', fontWeight: 600 }}>
          {missing > 0 ? t('desk.missing', { count: missing }) : t('desk.complete')}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('desk.updated', { date: date(draft.updatedAt) })}
        </Box>
      </Stack>
    </Paper>
  );
}

/** Drafts, the last touched first, with what each still needs. */
export function Drafts({ drafts }: { drafts: DraftPage }) {
  const t = useT();
  const mayWrite = useMayWrite();
  return (
    <Box component="section" aria-labelledby="drafts-title">
      <Typography variant="h2" id="drafts-title" sx={{ mb: 2 }}>
        {t('desk.drafts')}
      </Typography>
      {drafts.items.length === 0 ? (
        <EmptyState
          title={t('desk.noDrafts')}
          hint={t(mayWrite ? 'desk.noDraftsHint' : 'desk.nothingSubmitted')}
          action={mayWrite ? <WriteButton variant="outlined" /> : null}
        />
      ) : (
        <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {drafts.items.map((draft) => (
            <Draft key={draft.id} draft={draft} />
          ))}
        </Stack>
      )}
      {drafts.total > drafts.items.length ? (
        <Link component={LinkBase} to={listAddress('DRAFT')} sx={{ display: 'inline-block', mt: 1.5, py: 1 }}>
          {t('desk.allDrafts', { count: drafts.total })}
        </Link>
      ) : null}
    </Box>
  );
}
