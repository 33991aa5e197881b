import CircleIcon from '@mui/icons-material/Circle';
import DraftIcon from '@mui/icons-material/RadioButtonUnchecked';
import ReadyIcon from '@mui/icons-material/Contrast';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { LanguageSign } from '#ui';
import type { CaseStudyRow } from '../data/desk.js';
import { fromWire } from '../data/locales.js';
import type { CaseStudyState, TranslationStatus } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';

const LOOKS = {
  DRAFT: { Icon: DraftIcon, colour: 'text.secondary' },
  READY: { Icon: ReadyIcon, colour: 'primary.main' },
  PUBLISHED: { Icon: CircleIcon, colour: 'success.main' },
  PAST: { Icon: DraftIcon, colour: 'text.secondary' },
} as const;

const CLOSED: readonly CaseStudyState[] = ['WITHDRAWN', 'ARCHIVED'];

interface TextStatusProps {
  status: TranslationStatus;
  /** Of the case: in one that is withdrawn or archived no text is public, whatever became of it before. */
  state: CaseStudyState;
  outdated?: boolean;
}

/** The status of one translation: empty, half and full circle, with its word. */
export function TextStatus({ status, state, outdated = false }: TextStatusProps) {
  const t = useT();
  const shown = status === 'PUBLISHED' && CLOSED.includes(state) ? 'PAST' : status;
  const { Icon, colour } = LOOKS[shown];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontSize: '0.875rem' }}>
      <Icon aria-hidden="true" sx={{ fontSize: 14, color: colour }} />
      {t(`status.${shown}`)}
      {outdated ? `${t('list.comma')}${t('status.outdated')}` : ''}
    </Box>
  );
}

/** The languages of a case study, each with its status. */
export function TextStatuses({ row: { state, translations } }: { row: Pick<CaseStudyRow, 'state' | 'translations'> }) {
  return (
    <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {translations.map(({ locale, status, outdated }) => (
        <Stack
          key={locale}
          component="li"
          direction="row"
          spacing={1}
          sx={{ alignItems: 'center', whiteSpace: 'nowrap' }}
        >
          <LanguageSign locale={fromWire(locale)} />
          <TextStatus status={status} state={state} outdated={outdated} />
        </Stack>
      ))}
    </Stack>
  );
}
