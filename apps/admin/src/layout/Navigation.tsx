import CloseIcon from '@mui/icons-material/Close';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import { useId, useState } from 'react';
import { LinkBase, useLocation } from 'react-admin';
import { useViewer } from '../auth/useViewer.js';
import { useT } from '../i18n/useT.js';
import { arranged, isInside, isOpen, ROOMS, type Room, type Stand } from './navigation.js';

const roomStyle = (here: boolean) => ({
  display: 'flex',
  alignItems: 'center',
  minHeight: 44,
  px: { xs: 1.5, md: 0.5, xl: 1.5 },
  color: here ? 'primary.main' : 'text.primary',
  fontWeight: here ? 700 : 500,
  boxShadow: here ? 'inset 0 -3px var(--accent)' : 'none',
  whiteSpace: 'nowrap',
});

function RoomLinks({ rooms, onGo }: { rooms: readonly Room[]; onGo?: () => void }) {
  const t = useT();
  const { pathname } = useLocation();
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
          sx={roomStyle(here)}
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
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <Box component="nav" aria-label={t('nav.label')} sx={{ display: { xs: 'none', md: 'block' }, minWidth: 0 }}>
      <Stack component="ul" direction="row" sx={{ listStyle: 'none', m: 0, p: 0, flexWrap: 'wrap' }}>
        {arranged(viewer).map(({ label, rooms }) =>
          rooms.length > 1 ? (
            <FoldedRooms key={label} label={label} rooms={rooms} />
          ) : (
            <RoomLinks key={label} rooms={rooms} />
          ),
        )}
      </Stack>
    </Box>
  );
}

/** Rooms that belong together, behind one button; it shows which of them is open. */
function FoldedRooms({ label: group, rooms }: Stand) {
  const t = useT();
  const id = useId();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const here = rooms.find(({ to }) => isInside(pathname, to));
  const close = () => setAnchor(null);
  return (
    <li>
      <Button
        id={`${id}-button`}
        color="inherit"
        endIcon={<ExpandIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? `${id}-menu` : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ ...roomStyle(here !== undefined), borderRadius: 0, '& .MuiButton-endIcon': { ml: 0, mr: -0.5 } }}
      >
        {t(here?.label ?? group)}
      </Button>
      <Menu
        disablePortal
        id={`${id}-menu`}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ list: { 'aria-labelledby': `${id}-button` } }}
      >
        {rooms.map(({ to, label }) => (
          <MenuItem
            key={to}
            component={LinkBase}
            to={to}
            selected={isInside(pathname, to)}
            aria-current={isInside(pathname, to) ? 'page' : undefined}
            onClick={close}
          >
            {t(label)}
          </MenuItem>
        ))}
      </Menu>
    </li>
  );
}

/** The rooms in a drawer, for narrow screens. */
export function NavigationDrawer() {
  const t = useT();
  const viewer = useViewer();
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
            <RoomLinks rooms={viewer ? ROOMS.filter((room) => isOpen(room, viewer)) : []} onGo={close} />
          </Stack>
        </nav>
      </Drawer>
    </Box>
  );
}
