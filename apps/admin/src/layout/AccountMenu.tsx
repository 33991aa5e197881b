import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useLogout, useTheme, useThemesContext } from 'react-admin';
import { useMediaQuery } from '@mui/material';
import { useViewer } from '../auth/useViewer.js';
import type { Viewer } from '../data/session.js';
import { useReaderLocale, useT } from '../i18n/useT.js';

/** The desk's light or dark, and how to change it: what was chosen here, else what the system asks for. */
function useMode(): ['light' | 'dark', (mode: 'light' | 'dark') => void] {
  const { defaultTheme } = useThemesContext();
  const system = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true }) ? 'dark' : 'light';
  const [chosen, choose] = useTheme(defaultTheme ?? system);
  return [chosen === 'dark' || chosen === 'light' ? chosen : system, choose];
}

/** The signed-in person and what they are. */
function Who({ viewer }: { viewer: Viewer }) {
  const t = useT();
  return (
    <Box component="li" role="presentation" sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600 }}>{viewer.name}</Typography>
      <Typography variant="body2" color="text.secondary">
        {viewer.email}
      </Typography>
      {viewer.memberships.map(({ collectivity, role }) => (
        <Typography key={collectivity.id} variant="body2" color="text.secondary">
          {t(role === 'MANAGER' ? 'role.manager' : 'role.contributor', { collectivity: collectivity.name })}
        </Typography>
      ))}
      {viewer.administrator ? (
        <Typography variant="body2" color="text.secondary">
          {t('role.administrator')}
        </Typography>
      ) : null}
    </Box>
  );
}

/** Where the menu leads. */
function usePlaces(): readonly { href: string; label: string }[] {
  const t = useT();
  const locale = useReaderLocale();
  return [
    { href: `/${locale}/account`, label: t('access.account') },
    { href: `/${locale}`, label: t('nav.toPortal') },
    { href: '/graphql-explorer/', label: t('nav.toExplorer') },
  ];
}

/** Who is signed in, the way to the public pages, light or dark, and the way out. */
export function AccountMenu() {
  const t = useT();
  const id = useId();
  const places = usePlaces();
  const viewer = useViewer();
  const logout = useLogout();
  const [mode, setMode] = useMode();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  if (!viewer) return null;
  return (
    <>
      <Button
        id={`${id}-button`}
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? `${id}-menu` : undefined}
        aria-label={t('nav.account', { name: viewer.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 44, px: { xs: 1, sm: 2 } }}
      >
        <AccountIcon />
        <Box component="span" sx={{ display: { xs: 'none', xl: 'inline' }, ml: 1, whiteSpace: 'nowrap' }}>
          {viewer.name}
        </Box>
      </Button>
      <Menu
        disablePortal
        id={`${id}-menu`}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ list: { 'aria-labelledby': `${id}-button` }, paper: { sx: { minWidth: 240 } } }}
      >
        <Who viewer={viewer} />
        {places.map(({ href, label }) => (
          <MenuItem key={href} component="a" href={href}>
            {label}
          </MenuItem>
        ))}
        <MenuItem onClick={() => setMode(mode === 'dark' ? 'light' : 'dark')}>
          {t(mode === 'dark' ? 'nav.light' : 'nav.dark')}
        </MenuItem>
        <MenuItem onClick={() => void logout()}>{t('nav.signOut')}</MenuItem>
      </Menu>
    </>
  );
}
