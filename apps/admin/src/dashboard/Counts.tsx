import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { LinkBase } from 'react-admin';
import { StateChip, STATES } from '../components/StateChip.js';
import { useFormats } from '../components/useFormats.js';
import type { CaseStudyState, DeskQuery } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import { listAddress } from './listAddress.js';

/** How many case studies stand in each state; each count is the way to its list. */
export function Counts({ desk }: { desk: DeskQuery }) {
  const t = useT();
  const { number } = useFormats();
  const all: readonly [CaseStudyState, number][] = [
    ['DRAFT', desk.drafts.total],
    ['SUBMITTED', desk.submitted.total],
    ['APPROVED', desk.approved.total],
    ['PUBLISHED', desk.published.total],
    ['WITHDRAWN', desk.withdrawn.total],
    ['ARCHIVED', desk.archived.total],
  ];
  const counts = all.filter(([, count]) => count > 0);
  if (counts.length === 0) return null;
  return (
    <Paper component="aside" variant="outlined" aria-labelledby="counts-title" sx={{ p: 2, alignSelf: 'start' }}>
      <Typography variant="h3" component="h2" id="counts-title" sx={{ mb: 1 }}>
        {t('nav.caseStudies')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {counts.map(([state, count]) => (
          <Box
            component="li"
            key={state}
            sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: 44 }}
          >
            <StateChip state={state} />
            <Link
              component={LinkBase}
              to={listAddress(state)}
              aria-label={t('desk.count', { state: t(STATES[state].label), count, shown: number(count) })}
              sx={{ px: 1, py: 1, fontVariantNumeric: 'tabular-nums' }}
            >
              {number(count)}
            </Link>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
