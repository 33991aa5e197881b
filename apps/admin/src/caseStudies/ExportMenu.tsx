import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useListContext } from 'react-admin';
import { LANGUAGE_NAMES, LOCALES } from '#shared';
import { useT } from '../i18n/useT.js';

/** Files that a list can be taken away as: sheets in each language, JSON in none. */
const FILES = [
  ...(['xlsx', 'csv'] as const).flatMap((format) => LOCALES.map((locale) => ({ format, locale }))),
  { format: 'json' as const, locale: null },
  { format: 'jsonld' as const, locale: null },
];

/** Where a file is: the same words and state as the list shows. */
function useAddresses(): (file: (typeof FILES)[number]) => string {
  const list = useListContext();
  const { q, state } = list.filterValues as { q?: string; state?: string };
  return ({ format, locale }) => {
    const search = new URLSearchParams({
      ...(q ? { query: q } : {}),
      ...(state ? { state } : {}),
      ...(locale ? { locale } : {}),
    });
    return `/exports/desk.${format}?${search}`;
  };
}

/** Takes away what the list shows now, all of its pages. */
export function ExportMenu() {
  const t = useT();
  const id = useId();
  const addressOf = useAddresses();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        id={id}
        startIcon={<DownloadIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ flexShrink: 0 }}
      >
        {t('exports.open')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        {FILES.map((file) => (
          <MenuItem
            key={file.format + (file.locale ?? '')}
            component="a"
            href={addressOf(file)}
            download
            onClick={() => setAnchor(null)}
            sx={{ minHeight: 44 }}
          >
            {t('exports.file', {
              format: t(`exports.format.${file.format}`),
              language: file.locale ? LANGUAGE_NAMES[file.locale] : '',
            })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
