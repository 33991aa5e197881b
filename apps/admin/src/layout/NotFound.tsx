import Button from '@mui/material/Button';
import { LinkBase } from 'react-admin';
import { EmptyState } from '../components/EmptyState.js';
import { Page } from '../components/Page.js';
import { useT } from '../i18n/useT.js';

/** An address of the desk where nothing is. */
export function NotFound() {
  const t = useT();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        title={t('notFound.text')}
        hint={t('notFound.hint')}
        action={
          <Button component={LinkBase} to="/" variant="outlined">
            {t('nav.desk')}
          </Button>
        }
      />
    </Page>
  );
}
