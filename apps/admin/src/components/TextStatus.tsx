import CircleIcon from '@mui/icons-material/Circle';
import DraftIcon from '@mui/icons-material/RadioButtonUnchecked';
import ReadyIcon from '@mui/icons-material/Contrast';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { LanguageSign } from '#ui';
import type { CaseStudyRow } from '../data/desk.js';
import { fromWire } from '../data/locales.js';
import type { TranslationStatus } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';

const LOOKS = {
  DRAFT: { Icon: DraftIcon, colour: 'text.secondary' },
  READY: { Icon: ReadyIcon, colour: 'primary.main' },
  PUBLISHED: { Icon: CircleIcon, colour: 'success.main' },
} as const;

/** The status of one translation: empty, half and full circle, with its word. */
export function TextStatus({ status, outdated = false }: { status: TranslationStatus; outdated?: boolean }) {
  const t = useT();
  const { Icon, colour } = LOOKS[status];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontSize: '0.875rem' }}>
      <Icon aria-hidden="true" sx={{ fontSize: 14, color: colour }} />
      {t(`status.${status}`)}
      {outdated ? `${t('list.comma')}${t('status.outdated')}` : ''}
    </Box>
  );
}

/** The languages of a case study, each with its status. */
export function TextStatuses({ texts }: { texts: CaseStudyRow['translations'] }) {
  return (
    <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {texts.map(({ locale, status, outdated }) => (
        <Stack
          key={locale}
          component="li"
          direction="row"
          spacing={1}
          sx={{ alignItems: 'center', whiteSpace: 'nowrap' }}
        >
          <LanguageSign locale={fromWire(locale)} />
          <TextStatus status={status} outdated={outdated} />
        </Stack>
      ))}
    </Stack>
  );
}
