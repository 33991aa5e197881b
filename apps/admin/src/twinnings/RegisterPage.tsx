import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-admin';
import { useServices } from '../app/services.js';
import { Page } from '../components/Page.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { Proposals } from './Proposals.js';
import { ProposeForm } from './ProposeForm.js';

/** A collectivity's ties: what was proposed, and the form that proposes. */
export function RegisterPage() {
  const t = useT();
  const locale = useReaderLocale();
  const { register } = useServices();
  const { id = '' } = useParams<{ id: string }>();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['register', id, locale],
    queryFn: () => register.read(id),
  });
  const again = async () => void (await refetch());
  const collectivity = data?.collectivity;
  return (
    <Page
      key={id}
      title={collectivity ? t('register.title', { name: collectivity.name }) : t('nav.register')}
      intro={t('register.intro')}
    >
      {isPending ? <LinearProgress aria-label={t('list.loading')} /> : null}
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {data && collectivity ? (
        <Stack spacing={6}>
          <Proposals items={data.twinningProposals.items} changed={again} />
          <ProposeForm id={id} ties={collectivity.twinnings} proposed={again} />
        </Stack>
      ) : null}
    </Page>
  );
}
