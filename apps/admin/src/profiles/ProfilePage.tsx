import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-admin';
import { useServices } from '../app/services.js';
import { Page } from '../components/Page.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { InterestsSection } from './InterestsSection.js';
import { OffersSection } from './OffersSection.js';
import { ProfileSection } from './ProfileSection.js';

/** What a collectivity seeks, offers and says of itself: this is what partners are suggested from. */
export function ProfilePage() {
  const t = useT();
  const locale = useReaderLocale();
  const { profiles } = useServices();
  const { id = '' } = useParams<{ id: string }>();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['profile', id, locale],
    queryFn: () => profiles.read(id),
    // The version that was seen is the one that is saved upon: it changes by one's own saves only.
    ...{ refetchOnWindowFocus: false, refetchOnReconnect: false },
  });
  const [saves, setSaves] = useState({ interests: 0, profile: 0 });
  const reread = async () => void (await refetch());
  // Only the part that was saved begins anew: what is typed into the other one stays.
  const saved = (part: keyof typeof saves) => async () => {
    await refetch();
    setSaves((before) => ({ ...before, [part]: before[part] + 1 }));
  };
  return (
    <Page
      key={id}
      title={data ? t('profile.title', { name: data.collectivity.name }) : t('nav.profile')}
      intro={t('profile.intro')}
    >
      {isPending ? <LinearProgress aria-label={t('list.loading')} /> : null}
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {data ? (
        <Stack spacing={6}>
          {data.abilities.save ? null : <Alert severity="info">{t('profile.youPrepare')}</Alert>}
          <InterestsSection
            key={`interests-${saves.interests}`}
            {...{ id, reread, profile: data, saved: saved('interests') }}
          />
          <OffersSection offers={data.collectivity.derivedOffers} />
          <ProfileSection
            key={`profile-${saves.profile}`}
            {...{ id, reread, profile: data, saved: saved('profile') }}
          />
          <Link href={`/${locale}/collectivities/${data.collectivity.id}/partners`}>{t('profile.toPartners')}</Link>
        </Stack>
      ) : null}
    </Page>
  );
}
