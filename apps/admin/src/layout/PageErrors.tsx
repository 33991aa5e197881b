import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-admin';
import { useT } from '../i18n/useT.js';

interface BoundaryProps {
  children: ReactNode;
  /** A fault is forgotten when this changes. */
  page: string;
}

function Broken() {
  const t = useT();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </Button>
      }
    >
      <AlertTitle component="h1">{t('error.brokenTitle')}</AlertTitle>
      {t('error.broken')}
    </Alert>
  );
}

class Boundary extends Component<BoundaryProps, { failedOn: string | null }> {
  override state = { failedOn: null };

  static getDerivedStateFromProps(props: BoundaryProps, state: { failedOn: string | null }) {
    return state.failedOn === '' ? { failedOn: props.page } : null;
  }

  static getDerivedStateFromError() {
    return { failedOn: '' };
  }

  override render() {
    return this.state.failedOn !== null && this.state.failedOn === this.props.page ? <Broken /> : this.props.children;
  }
}

/** A fault in one page is said in words, and the frame around it goes on working. */
export function PageErrors({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary page={pathname}>{children}</Boundary>;
}
