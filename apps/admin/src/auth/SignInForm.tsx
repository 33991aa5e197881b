import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useRef, useState, type SubmitEvent } from 'react';
import { useT } from '../i18n/useT.js';
import type { Credentials } from './authProvider.js';

interface SignInFormProps {
  /** Resolves once signed in; rejects with the reason in the reader's language. */
  signIn: (credentials: Credentials) => Promise<void>;
  email?: string;
}

/** E-mail and password. A refusal is said above the fields, and the focus goes back to the password. */
export function SignInForm({ signIn, email = '' }: SignInFormProps) {
  const t = useT();
  const password = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const credentials = { email: String(form.get('email') ?? '').trim(), password: String(form.get('password') ?? '') };
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
      password.current?.select();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack component="form" onSubmit={(event) => void submit(event)} spacing={2} noValidate>
      <div role="alert">{refusal ? <Alert severity="error">{refusal}</Alert> : null}</div>
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('signIn.email')}
        defaultValue={email}
        autoFocus
        required
        slotProps={{ htmlInput: { autoComplete: 'username', inputMode: 'email', spellCheck: false } }}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('signIn.password')}
        required
        inputRef={password}
        slotProps={{ htmlInput: { autoComplete: 'current-password' } }}
      />
      <Button type="submit" variant="contained" loading={busy}>
        {t('signIn.submit')}
      </Button>
    </Stack>
  );
}
