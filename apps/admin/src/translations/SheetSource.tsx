import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { Locale } from '#shared';
import { isSection } from '../caseStudies/texts.js';
import { Marked } from '../caseStudies/history/Comparison.js';
import { useFormats } from '../components/useFormats.js';
import type { SheetField } from '../data/translations.js';
import { useT } from '../i18n/useT.js';
import { keptDocument } from '../richText/documents.js';
import { Shown } from './Shown.js';
import { isFormatted, type SheetValue } from './values.js';

const sourceIn = ({ name, source, sourceDocument }: SheetField): SheetValue =>
  isSection(name) ? keptDocument(sourceDocument) : (source ?? '');

/** Which version of the original made the field outdated, and who wrote it. */
function Since({ field: { changedVersion, changedBy, changedAt } }: { field: SheetField }) {
  const t = useT();
  const { date } = useFormats();
  return (
    <Typography variant="body2" sx={{ mt: 1, color: 'warning.main' }}>
      {changedVersion && changedAt
        ? t('sheet.since', {
            version: changedVersion,
            who: changedBy ?? t('stale.somebody'),
            date: date(changedAt),
          })
        : t('sheet.sinceUnknown')}
    </Typography>
  );
}

interface SheetSourceProps {
  field: SheetField;
  locale: Locale;
  image: string | undefined;
}

/** What the original says now, with its formatting; where it has changed since, what changed, in its words. */
export function SheetSource({ field, locale, image }: SheetSourceProps) {
  const t = useT();
  const [formatted, setFormatted] = useState(false);
  const { status, source, difference } = field;
  const value = useMemo(() => sourceIn(field), [field]);
  const changes = difference.length > 0 && !formatted;
  return (
    <Box sx={{ minWidth: 0 }}>
      {image ? (
        <Box
          component="img"
          src={image}
          alt={source ?? ''}
          sx={{ maxWidth: 240, maxHeight: 180, mb: 1, borderRadius: 1 }}
        />
      ) : null}
      <Box
        lang={source ? locale : undefined}
        sx={{
          p: 1.5,
          minHeight: 44,
          bgcolor: 'var(--sunken)',
          borderRadius: 1,
          overflowWrap: 'anywhere',
          color: source ? 'text.primary' : 'text.secondary',
          ...(changes ? { whiteSpace: 'pre-wrap' } : {}),
        }}
      >
        {changes ? (
          difference.map((part, index) => <Marked key={index} part={part} />)
        ) : source ? (
          <Shown value={value} />
        ) : (
          t('text.empty')
        )}
      </Box>
      {status === 'OUTDATED' ? <Since field={field} /> : null}
      {difference.length > 0 && isFormatted(value) ? (
        <Button size="small" onClick={() => setFormatted(!formatted)}>
          {t(formatted ? 'sheet.changed' : 'sheet.asItStands')}
        </Button>
      ) : null}
    </Box>
  );
}
