import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
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
  const key = ['profile', id, locale];
  const { data, error, isPending, refetch } = useQuery({ queryKey: key, queryFn: () => profiles.read(id) });
  const again = async () => void (await refetch());
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
          <InterestsSection key={`interests-${data.version}`} id={id} profile={data} saved={again} />
          <OffersSection offers={data.collectivity.derivedOffers} />
          <ProfileSection key={`profile-${data.version}`} id={id} profile={data} saved={again} />
          <Link href={`/${locale}/collectivities/${data.collectivity.id}/partners`}>{t('profile.toPartners')}</Link>
        </Stack>
      ) : null}
    </Page>
  );
}
