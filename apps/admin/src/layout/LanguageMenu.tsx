import LanguageIcon from '@mui/icons-material/Language';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { chooseLocale } from '../i18n/storedLocale.js';
import { useReaderLocale, useT } from '../i18n/useT.js';

/** The language of the desk. Each language is named in itself; what is being typed stays. */
export function LanguageMenu() {
  const t = useT();
  const locale = useReaderLocale();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (chosen: Locale) => {
    setAnchor(null);
    chooseLocale(chosen);
  };
  return (
    <>
      <Button
        id={`${id}-button`}
        color="inherit"
        startIcon={<LanguageIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? `${id}-menu` : undefined}
        aria-label={t('nav.language', { language: LANGUAGE_NAMES[locale] })}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 44, px: { xs: 1, sm: 2 } }}
      >
        <Box component="span" lang={locale} sx={{ '@media (max-width: 359.95px)': { display: 'none' } }}>
          {LANGUAGE_NAMES[locale]}
        </Box>
      </Button>
      <Menu
        // Inside the header: a screen reader's landmarks hold all that is on the page.
        disablePortal
        id={`${id}-menu`}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': `${id}-button` } }}
      >
        {LOCALES.map((choice) => (
          <MenuItem key={choice} lang={choice} selected={choice === locale} onClick={() => choose(choice)}>
            {LANGUAGE_NAMES[choice]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
