import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { AccountMenu } from './AccountMenu.js';
import { Bell } from './Bell.js';
import { Brand } from './Brand.js';
import { LanguageMenu } from './LanguageMenu.js';
import { NavigationDrawer, NavigationRow } from './Navigation.js';
import { PageErrors } from './PageErrors.js';
import { Refresh } from './Refresh.js';

function SkipLink() {
  const t = useT();
  // A button, not an anchor: the address after # belongs to the router.
  return (
    <Box
      component="button"
      type="button"
      onClick={() => document.getElementById('main')?.focus()}
      sx={{
        position: 'absolute',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        p: 1.5,
        border: '1px solid var(--line-strong)',
        bgcolor: 'background.paper',
        color: 'text.primary',
        font: 'inherit',
        '&:not(:focus)': { clipPath: 'inset(50%)', width: '1px', height: '1px', p: 0, overflow: 'hidden' },
      }}
    >
      {t('nav.skip')}
    </Box>
  );
}

/** The frame of every page of the desk: where one is, in which language, as whom. */
export function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <SkipLink />
      <Box
        component="header"
        sx={{
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
          '@media print': { display: 'none' },
        }}
      >
        <Stack
          direction="row"
          sx={{ alignItems: 'center', px: { xs: 0.5, md: 3 }, minHeight: 56, gap: { xs: 0, md: 0.5, xl: 2 } }}
        >
          <NavigationDrawer />
          <Link
            component={LinkBase}
            to="/"
            underline="none"
            color="text.primary"
            sx={{ display: 'flex', alignItems: 'center', minHeight: 44 }}
          >
            <Brand />
          </Link>
          <NavigationRow />
          <Box sx={{ flexGrow: 1 }} />
          <Refresh />
          <Bell />
          <LanguageMenu />
          <AccountMenu />
        </Stack>
      </Box>
      <Box
        component="main"
        id="main"
        tabIndex={-1}
        sx={{ flexGrow: 1, width: '100%', maxWidth: 1440, mx: 'auto', px: { xs: 2, md: 3 }, py: { xs: 2, md: 4 } }}
      >
        <PageErrors>{children}</PageErrors>
      </Box>
    </Box>
  );
}
