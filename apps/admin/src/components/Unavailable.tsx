import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { LinkBase } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { Page } from './Page.js';

interface UnavailableProps {
  /** Why, in the server's words; without, that nothing is there. */
  error: Error | null;
  /** The list that it would have come from. */
  to: string;
  /** Name of the link to it. */
  back: string;
}

/** In place of a record that cannot be shown: a page with a heading as any other, the reason, and the way back. */
export function Unavailable({ error, to, back }: UnavailableProps) {
  const t = useT();
  return (
    <Page title={t('error.brokenTitle')}>
      <Alert
        severity="error"
        action={
          <Button color="inherit" component={LinkBase} to={to}>
            {back}
          </Button>
        }
      >
        {error?.message ?? t('error.notFound')}
      </Alert>
    </Page>
  );
}
