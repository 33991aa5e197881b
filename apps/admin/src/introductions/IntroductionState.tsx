import ActiveIcon from '@mui/icons-material/ForumOutlined';
import AcceptedIcon from '@mui/icons-material/HandshakeOutlined';
import ConcludedIcon from '@mui/icons-material/TaskAltOutlined';
import DraftIcon from '@mui/icons-material/EditNoteOutlined';
import EndedIcon from '@mui/icons-material/EventBusyOutlined';
import DeclinedIcon from '@mui/icons-material/DoNotDisturbOnOutlined';
import ProposedIcon from '@mui/icons-material/MailOutlined';
import WithdrawnIcon from '@mui/icons-material/UndoOutlined';
import Chip from '@mui/material/Chip';
import type { ComponentType } from 'react';
import type { IntroductionState } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';

type Tone = 'default' | 'success' | 'warning' | 'primary';

/** Sign and colour of every state, beside its word; never the colour alone. */
const LOOKS: Readonly<Record<IntroductionState, { tone: Tone; Icon: ComponentType }>> = {
  DRAFT: { tone: 'default', Icon: DraftIcon },
  PROPOSED: { tone: 'warning', Icon: ProposedIcon },
  ACCEPTED: { tone: 'primary', Icon: AcceptedIcon },
  ACTIVE: { tone: 'success', Icon: ActiveIcon },
  CONCLUDED: { tone: 'success', Icon: ConcludedIcon },
  DECLINED: { tone: 'default', Icon: DeclinedIcon },
  EXPIRED: { tone: 'default', Icon: EndedIcon },
  WITHDRAWN: { tone: 'default', Icon: WithdrawnIcon },
};

/** The states in their order, for filters. */
export const INTRODUCTION_STATES = Object.keys(LOOKS) as IntroductionState[];

/** The state of an introduction. */
export function IntroductionStateChip({ state }: { state: IntroductionState }) {
  const t = useT();
  const { tone, Icon } = LOOKS[state];
  return <Chip variant="outlined" size="small" color={tone} icon={<Icon />} label={t(`intro.state.${state}`)} />;
}
