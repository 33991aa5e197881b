import Box from '@mui/material/Box';
import type { AuditEvent } from '../data/audit.js';
import { useT } from '../i18n/useT.js';

/** What an event changed, field by field: what was, struck through, and what is. */
export function Changes({ changes }: Pick<AuditEvent, 'changes'>) {
  const t = useT();
  return (
    <Box component="dl" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {changes.map(({ field, before, after }) => (
        <Box key={field} sx={{ display: 'flex', gap: 1 }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {field}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {before === null ? null : (
              <Box component="del" aria-label={t('audit.before', { value: before })} sx={{ mr: 1 }}>
                {before}
              </Box>
            )}
            {after ?? t('audit.empty')}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
