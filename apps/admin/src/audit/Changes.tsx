import Box from '@mui/material/Box';
import { changedFieldName } from '../caseStudies/labels.js';
import type { AuditEvent } from '../data/audit.js';
import { isMessageKey, type T } from '../i18n/messages.js';
import { useT } from '../i18n/useT.js';

/** The reader's word for a field; one of an earlier or later version stays as it is. */
function fieldName(field: string, t: T): string {
  const key = `audit.field.${field}`;
  return isMessageKey(key) ? t(key) : field;
}

/** A value as the reader says it: which fields of a case were changed, yes and no; else as it was recorded. */
export function shownValue(field: string, value: string, t: T): string {
  if (field === 'fields')
    return value
      .split(', ')
      .map((path) => changedFieldName(path, t))
      .join(t('list.comma'));
  return value === 'true' ? t('audit.yes') : value === 'false' ? t('audit.no') : value;
}

/** What an event changed, field by field: what was, struck through, and what is. */
export function Changes({ changes }: Pick<AuditEvent, 'changes'>) {
  const t = useT();
  const shown = (field: string, value: string | null) => (value === null ? null : shownValue(field, value, t));
  return (
    <Box component="dl" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {changes.map(({ field, before, after }) => (
        <Box key={field} sx={{ display: 'flex', gap: 1 }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {fieldName(field, t)}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {before === null ? null : (
              <Box component="del" aria-label={t('audit.before', { value: shown(field, before) ?? '' })} sx={{ mr: 1 }}>
                {shown(field, before)}
              </Box>
            )}
            {shown(field, after) ?? t('audit.empty')}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
