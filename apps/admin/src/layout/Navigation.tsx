import CloseIcon from '@mui/icons-material/Close';
import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { LinkBase, useLocation } from 'react-admin';
import { useViewer } from '../auth/useViewer.js';
import { useT } from '../i18n/useT.js';
import { isInside, isOpen, ROOMS } from './navigation.js';

function RoomLinks({ onGo }: { onGo?: () => void }) {
  const t = useT();
  const { pathname } = useLocation();
  const viewer = useViewer();
  const rooms = viewer ? ROOMS.filter((room) => isOpen(room, viewer)) : [];
  return rooms.map(({ to, label }) => {
    const here = isInside(pathname, to);
    return (
      <Box component="li" key={to}>
        <Link
          component={LinkBase}
          to={to}
          aria-current={here ? 'page' : undefined}
          {...(onGo ? { onClick: onGo } : {})}
          underline={here ? 'none' : 'hover'}
          sx={{
            display: 'flex',
            alignItems: 'center',
            minHeight: 44,
            px: 1.5,
            color: here ? 'primary.main' : 'text.primary',
            fontWeight: here ? 700 : 500,
            boxShadow: here ? 'inset 0 -3px var(--accent)' : 'none',
            whiteSpace: 'nowrap',
          }}
        >
          {t(label)}
        </Link>
      </Box>
    );
  });
}

/** The rooms as a row of links. */
export function NavigationRow() {
  const t = useT();
  return (
    <Box component="nav" aria-label={t('nav.label')} sx={{ display: { xs: 'none', md: 'block' }, minWidth: 0 }}>
      <Stack component="ul" direction="row" sx={{ listStyle: 'none', m: 0, p: 0, flexWrap: 'wrap' }}>
        <RoomLinks />
      </Stack>
    </Box>
  );
}

/** The rooms in a drawer, for narrow screens. */
export function NavigationDrawer() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Box sx={{ display: { md: 'none' } }}>
      <IconButton color="inherit" aria-label={t('nav.open')} aria-expanded={open} onClick={() => setOpen(true)}>
        <MenuIcon />
      </IconButton>
      <Drawer
        open={open}
        onClose={close}
        slotProps={{ paper: { 'aria-label': t('nav.label'), sx: { width: 280, p: 1 } } }}
      >
        <IconButton aria-label={t('nav.close')} onClick={close} sx={{ alignSelf: 'flex-end' }}>
          <CloseIcon />
        </IconButton>
        <nav aria-label={t('nav.label')}>
          <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            <RoomLinks onGo={close} />
          </Stack>
        </nav>
      </Drawer>
    </Box>
  );
}
