import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { useServices } from '../../app/services.js';
import { useFormats } from '../../components/useFormats.js';
import type { CaseStudy } from '../../data/desk.js';
import { useT } from '../../i18n/useT.js';

/** What a reviewer asked to be changed, before the eyes of whoever changes it. */
export function LatestReview({ base }: { base: CaseStudy }) {
  const t = useT();
  const { moment } = useFormats();
  const { history } = useServices();
  const { id, state, abilities } = base;
  const { data } = useQuery({
    queryKey: ['latestReview', id, state],
    queryFn: async () => (await history.read(id)).caseStudyReviews[0] ?? null,
    enabled: state === 'DRAFT' && abilities.readHistory,
    gcTime: 0,
  });
  if (state !== 'DRAFT' || data?.decision !== 'CHANGES') return null;
  return (
    <Alert severity="warning" role="note" sx={{ mb: 2 }}>
      <AlertTitle>
        {t('review.asked', { who: data.reviewer ?? t('stale.somebody'), when: moment(data.createdAt) })}
      </AlertTitle>
      <Box sx={{ whiteSpace: 'pre-wrap', mb: 1 }}>{data.opinion}</Box>
      <Link component={LinkBase} to={`/caseStudies/${id}/history`} color="inherit">
        {t('review.answer')}
      </Link>
    </Alert>
  );
}
