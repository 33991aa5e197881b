import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import { useRef, useState, type SubmitEvent } from 'react';
import { useReaderLocale, useT } from '../i18n/useT.js';
import type { Credentials } from './authProvider.js';

interface SignInFormProps {
  /** Resolves once signed in; rejects with the reason in the reader's language. */
  signIn: (credentials: Credentials) => Promise<void>;
  email?: string;
}

function credentialsOf(form: HTMLFormElement): Credentials {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { email: text('email').trim(), password: text('password') };
}

function useSignIn(signIn: SignInFormProps['signIn'], onRefused: () => void) {
  const t = useT();
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const credentials = credentialsOf(event.currentTarget);
    if (!credentials.email || !credentials.password) {
      setRefusal(t('signIn.bothNeeded'));
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    try {
      await signIn(credentials);
    } catch (error) {
      setRefusal(error instanceof Error && error.message ? error.message : t('error.unexpected'));
      onRefused();
    } finally {
      setBusy(false);
    }
  };
  return { submit, refusal, busy };
}

/** E-mail and password. A refusal is said above the fields, and the focus goes back to the password. */
export function SignInForm({ signIn, email = '' }: SignInFormProps) {
  const t = useT();
  const locale = useReaderLocale();
  const password = useRef<HTMLInputElement>(null);
  const { submit, refusal, busy } = useSignIn(signIn, () => password.current?.select());
  return (
    <Stack component="form" onSubmit={(event) => void submit(event)} spacing={2} noValidate>
      <div role="alert">{refusal ? <Alert severity="error">{refusal}</Alert> : null}</div>
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('signIn.email')}
        defaultValue={email}
        autoFocus={email === ''}
        required
        slotProps={{ htmlInput: { autoComplete: 'username', inputMode: 'email', spellCheck: false } }}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('signIn.password')}
        required
        autoFocus={email !== ''}
        inputRef={password}
        slotProps={{ htmlInput: { autoComplete: 'current-password' } }}
      />
      <Button type="submit" variant="contained" loading={busy}>
        {t('signIn.submit')}
      </Button>
      <Link href={`/${locale}/reset-password`}>{t('access.forgotten')}</Link>
      <Link href={`/${locale}/sign-in-link`}>{t('access.byLink')}</Link>
      <Link href={`/${locale}/sign-in?to=/admin`}>{t('access.otherWays')}</Link>
    </Stack>
  );
}
