import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { JoinRequest } from '../data/people.js';
import { useT } from '../i18n/useT.js';

type Hint = NonNullable<JoinRequest['hint']>;

const LOOKS = {
  SUPPORTS: { Icon: CheckIcon, colour: 'success.main' },
  NEUTRAL: { Icon: InfoIcon, colour: 'text.secondary' },
  WARNS: { Icon: WarningIcon, colour: 'warning.main' },
} as const;

/** What an address tells, with its reason: sign, word and colour, never the colour alone. */
export function HintNote({ hint }: { hint: Hint }) {
  const t = useT();
  const { Icon, colour } = LOOKS[hint.tone];
  return (
    <Stack direction="row" spacing={1}>
      <Icon aria-hidden="true" fontSize="small" sx={{ color: colour, mt: 0.25 }} />
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <strong>{t(`join.tone.${hint.tone}`)}</strong> {hint.sentence}
      </Typography>
    </Stack>
  );
}
