import Typography from '@mui/material/Typography';
import type { OwnerChoice } from '../caseStudies/form.js';
import { useT } from '../i18n/useT.js';

/** A collectivity's name with its country as text. */
export function OwnerName({ owner }: { owner: OwnerChoice }) {
  const t = useT();
  return (
    <>
      {owner.name}
      <Typography component="span" variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
        {t('country.beside', { country: t(`country.${owner.country}`) })}
      </Typography>
    </>
  );
}
