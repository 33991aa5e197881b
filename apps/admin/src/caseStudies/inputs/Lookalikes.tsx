import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LinkBase } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Locale } from '#shared';
import { LanguageSign } from '#ui';
import { useServices } from '../../app/services.js';
import { OwnerName } from '../../components/OwnerName.js';
import { fromWire } from '../../data/locales.js';
import type { Lookalike } from '../../data/translations.js';
import { useT } from '../../i18n/useT.js';
import type { CaseStudyForm } from '../form.js';

/** Asked for when the typing pauses, so that an input method can finish its word. */
const TYPING_PAUSE_MS = 500;
const LEAST_LETTERS = 4;

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

function One({ case: found }: { case: Lookalike }) {
  const t = useT();
  const locale = fromWire(found.locale);
  const address = found.slug ? `/${locale}/cases/${encodeURIComponent(found.slug)}` : undefined;
  return (
    <li>
      {address ? (
        <Link href={address} target="_blank" rel="noreferrer" lang={locale}>
          {found.title}
        </Link>
      ) : (
        <Link component={LinkBase} to={`/caseStudies/${found.id}`} lang={locale}>
          {found.title}
        </Link>
      )}{' '}
      <LanguageSign locale={locale} /> <OwnerName owner={found.owner} />
      {address ? null : ` (${t('lookalike.draft')})`}
    </li>
  );
}

/** Cases that may be the same as the one whose title is being typed. Says so politely and stops nobody. */
export function Lookalikes({ locale, exceptId }: { locale: Locale; exceptId?: string }) {
  const t = useT();
  const { translations } = useServices();
  const title = usePaused(
    useWatch<CaseStudyForm, `translations.${Locale}.title`>({ name: `translations.${locale}.title` }).trim(),
  );
  const { data } = useQuery({
    queryKey: ['lookalikes', title, locale, exceptId],
    queryFn: ({ signal }) => translations.lookalikes(title, locale, exceptId, signal),
    enabled: [...title].length >= LEAST_LETTERS,
  });
  const found = [...title].length >= LEAST_LETTERS ? (data ?? []) : [];
  return (
    <Box role="status" aria-live="polite">
      {found.length > 0 ? (
        <Alert severity="info">
          <AlertTitle>{t('lookalike.title', { count: found.length })}</AlertTitle>
          {t('lookalike.hint')}
          <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
            {found.map((one) => (
              <One key={one.id} case={one} />
            ))}
          </Box>
        </Alert>
      ) : null}
    </Box>
  );
}
