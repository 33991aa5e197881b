import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { EditorProfile } from '../data/profiles.js';
import { fromWire } from '../data/locales.js';
import { useT } from '../i18n/useT.js';

/** What published cases offer already, each with its proof: nobody types it again. */
export function OffersSection({ offers }: { offers: EditorProfile['collectivity']['derivedOffers'] }) {
  const t = useT();
  return (
    <Box component="section" aria-labelledby="derived-title">
      <Typography variant="h2" id="derived-title" sx={{ mb: 1 }}>
        {t('profile.derived')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '68ch' }}>
        {offers.length > 0 ? t('profile.derived.intro') : t('profile.derived.none')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {offers.map(({ topic, caseStudies }) => (
          <li key={topic.code}>
            <strong>{topic.label}</strong>
            <Box component="ul" sx={{ pl: 3 }}>
              {caseStudies.map(({ id, slug, title, locale }) => (
                <li key={id}>
                  <Link href={`/${fromWire(locale)}/cases/${slug}`} lang={fromWire(locale)}>
                    {title}
                  </Link>
                </li>
              ))}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
