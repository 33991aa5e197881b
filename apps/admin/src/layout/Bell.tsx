import BellIcon from '@mui/icons-material/NotificationsOutlined';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useQuery } from '@tanstack/react-query';
import { HEARD_ONLY } from '../components/heardOnly.js';
import { useServices } from '../app/services.js';
import { useReaderLocale, useT } from '../i18n/useT.js';

/** How often it is looked for news, in milliseconds; only while the page is seen. */
const EVERY = 120_000;

/** What is new, and the way to it: the page of notifications is the public site's, for members without a desk too. */
export function Bell() {
  const t = useT();
  const locale = useReaderLocale();
  const { unreadNotifications } = useServices();
  const { data: count = 0 } = useQuery({
    queryKey: ['notifications', 'unread'],
    queryFn: unreadNotifications,
    refetchInterval: EVERY,
  });
  return (
    <IconButton color="inherit" href={`/${locale}/notifications`} sx={{ width: 44, height: 44 }}>
      {/* The whole sentence as the link's text: a label beside the number would not hold what is seen (WCAG 2.5.3). */}
      <Badge badgeContent={count} color="error" slotProps={{ badge: { 'aria-hidden': true } }}>
        <BellIcon aria-hidden="true" />
      </Badge>
      <Box component="span" sx={HEARD_ONLY}>
        {t('access.notifications', { count })}
      </Box>
    </IconButton>
  );
}
