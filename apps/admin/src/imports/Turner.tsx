import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useT } from '../i18n/useT.js';

/** Turns the pages of a table; nothing where there is one page only. */
export function Turner({ page, pages, turn }: { page: number; pages: number; turn: (page: number) => void }) {
  const t = useT();
  if (pages <= 1) return null;
  return (
    <Stack direction="row" spacing={2} sx={{ alignItems: 'center', mt: 1 }}>
      <Button disabled={page <= 1} onClick={() => turn(page - 1)}>
        {t('imports.previous')}
      </Button>
      <span role="status">{t('imports.page', { page, pages })}</span>
      <Button disabled={page >= pages} onClick={() => turn(page + 1)}>
        {t('imports.next')}
      </Button>
    </Stack>
  );
}
