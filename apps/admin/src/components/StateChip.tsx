import ArchiveIcon from '@mui/icons-material/Inventory2Outlined';
import ApprovedIcon from '@mui/icons-material/TaskAltOutlined';
import DraftIcon from '@mui/icons-material/EditNoteOutlined';
import PublicIcon from '@mui/icons-material/PublicOutlined';
import SubmittedIcon from '@mui/icons-material/OutboxOutlined';
import WithdrawnIcon from '@mui/icons-material/VisibilityOffOutlined';
import Chip from '@mui/material/Chip';
import type { ComponentType } from 'react';
import type { CaseStudyState } from '../generated/graphql.js';
import type { MessageKey } from '../i18n/messages.js';
import { useT } from '../i18n/useT.js';

type Tone = 'default' | 'success' | 'warning' | 'primary';

interface Look {
  label: MessageKey;
  tone: Tone;
  Icon: ComponentType;
}

/** Sign, word and colour of every state; never the colour alone. */
export const STATES: Readonly<Record<CaseStudyState, Look>> = {
  DRAFT: { label: 'state.DRAFT', tone: 'default', Icon: DraftIcon },
  SUBMITTED: { label: 'state.SUBMITTED', tone: 'primary', Icon: SubmittedIcon },
  APPROVED: { label: 'state.APPROVED', tone: 'primary', Icon: ApprovedIcon },
  PUBLISHED: { label: 'state.PUBLISHED', tone: 'success', Icon: PublicIcon },
  WITHDRAWN: { label: 'state.WITHDRAWN', tone: 'warning', Icon: WithdrawnIcon },
  ARCHIVED: { label: 'state.ARCHIVED', tone: 'default', Icon: ArchiveIcon },
};

/** The state of a case study. */
export function StateChip({ state }: { state: CaseStudyState }) {
  const t = useT();
  const { label, tone, Icon } = STATES[state];
  return (
    <Chip
      variant="outlined"
      size="small"
      color={tone}
      icon={<Icon />}
      label={t(label)}
      // A state is one short word: in a narrow column Japanese would be parted after any sign.
      sx={{ '& .MuiChip-label': { whiteSpace: 'nowrap' } }}
    />
  );
}
