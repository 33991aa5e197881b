import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../app/services.js';
import { CaseTitle } from '../caseStudies/CaseTitle.js';
import { OwnerName } from '../components/OwnerName.js';
import { StateChip } from '../components/StateChip.js';
import { useReaderLocale, useT } from '../i18n/useT.js';

/** Submitted and approved cases that wait for this reviewer, the longest waiting first. */
export function ToReview() {
  const t = useT();
  const locale = useReaderLocale();
  const { history } = useServices();
  const { data } = useQuery({ queryKey: ['casesToReview', locale], queryFn: () => history.toReview() });
  if (!data || data.total === 0) return null;
  return (
    <Box component="section" aria-labelledby="review-title">
      <Typography variant="h2" id="review-title" sx={{ mb: 2 }}>
        {t('desk.toReview', { count: data.total })}
      </Typography>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.items.map((row) => (
          <Paper key={row.id} component="li" variant="outlined" sx={{ p: 2 }}>
            <CaseTitle row={row} />
            <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', mt: 0.5, alignItems: 'center' }}>
              <StateChip state={row.state} />
              <Typography variant="body2" color="text.secondary">
                <OwnerName owner={row.owner} />
              </Typography>
            </Stack>
          </Paper>
        ))}
      </Stack>
    </Box>
  );
}
