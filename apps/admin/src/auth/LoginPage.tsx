import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useMemo, useState } from 'react';
import { useLogin, useNavigate, useNotify } from 'react-admin';
import { useServices } from '../app/services.js';
import { arrive } from '../components/arrival.js';
import { isMessageKey } from '../i18n/messages.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { Brand } from '../layout/Brand.js';
import { LanguageMenu } from '../layout/LanguageMenu.js';
import { readDemoAccounts, type DemoAccount } from './demoAccounts.js';
import { SignInForm } from './SignInForm.js';

/** What to try with an account, in the reader's language where it is one of those that we know. */
function Purpose({ account: { email, purpose } }: { account: DemoAccount }) {
  const t = useT();
  const key = `demo.${email.split('@')[0]}`;
  return isMessageKey(key) ? <small>{t(key)}</small> : <small lang="en">{purpose}</small>;
}

function DemoAccounts({ signIn }: { signIn: (account: DemoAccount) => Promise<void> }) {
  const t = useT();
  const notify = useNotify();
  const accounts = useMemo(() => readDemoAccounts(document), []);
  const [busy, setBusy] = useState<string>();
  if (accounts.length === 0) return null;
  const enter = async (account: DemoAccount) => {
    setBusy(account.email);
    await signIn(account)
      .catch((error: Error) => notify(error.message, { type: 'error' }))
      .finally(() => setBusy(undefined));
  };
  return (
    <Stack spacing={1} component="section" aria-labelledby="demo-accounts">
      <Typography variant="h3" component="h2" id="demo-accounts">
        {t('signIn.demoTitle')}
      </Typography>
      <Typography color="text.secondary">{t('signIn.demoHint')}</Typography>
      {accounts.map((account) => (
        <Button
          key={account.email}
          variant="outlined"
          sx={{ justifyContent: 'flex-start', textAlign: 'start' }}
          loading={busy === account.email}
          onClick={() => void enter(account)}
        >
          <span>
            {account.name}
            <br />
            <Purpose account={account} />
          </span>
        </Button>
      ))}
    </Stack>
  );
}

/** Where one signs in; who is signed in already goes straight to the desk. */
export function LoginPage() {
  const t = useT();
  const locale = useReaderLocale();
  const login = useLogin();
  const navigate = useNavigate();
  const { session } = useServices();
  useEffect(() => {
    arrive();
    void session.viewer().then(
      (viewer) => viewer && navigate('/', { replace: true }),
      () => undefined,
    );
  }, [session, navigate]);
  const signIn = async ({ email, password }: { email: string; password: string }) => {
    await login({ email, password });
  };
  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', gridTemplateRows: 'auto 1fr', px: 2 }}>
      <title>{`${t('signIn.title')} – Kakehashi`}</title>
      <Stack component="header" direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', py: 1 }}>
        <Brand />
        <LanguageMenu />
      </Stack>
      <Stack
        component="main"
        spacing={4}
        sx={{ width: '100%', maxWidth: 440, mx: 'auto', pt: { xs: 3, sm: 8 }, pb: 6 }}
      >
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 4 } }}>
          <Typography variant="h1" sx={{ mb: 1 }}>
            {t('signIn.title')}
          </Typography>
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {t('signIn.intro')}
          </Typography>
          <SignInForm signIn={signIn} />
        </Paper>
        <DemoAccounts signIn={signIn} />
        <Link href={`/${locale}`}>{t('nav.toPortal')}</Link>
      </Stack>
    </Box>
  );
}
