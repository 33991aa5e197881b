import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';

/** The name of the house, in both scripts. */
export function Brand() {
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', whiteSpace: 'nowrap' }}>
      <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.125rem' }}>
        Kakehashi
      </Typography>
      <Typography
        component="span"
        lang="ja"
        color="text.secondary"
        variant="body2"
        aria-hidden="true"
        sx={{ '@media (max-width: 359.95px)': { display: 'none' } }}
      >
        架け橋
      </Typography>
    </Stack>
  );
}
