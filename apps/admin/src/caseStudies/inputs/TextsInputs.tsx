import ExpandIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { LANGUAGE_NAMES, type Locale } from '#shared';
import { RichText } from '#ui';
import { useT } from '../../i18n/useT.js';
import { isFront, TEXT_FIELDS, type TextField } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { textStyles } from '../../richText/styles.js';
import { isSection, wordsOf } from '../texts.js';
import { RichTextInput } from './RichTextInput.js';
import { TextInput } from './TextInput.js';

/** The same text in the language beside, to be read while translating. */
function Beside({ locale, name }: { locale: Locale; name: TextField }) {
  const t = useT();
  const text = useWatch<CaseStudyForm, `translations.${Locale}.${TextField}`>({
    name: `translations.${locale}.${name}`,
  });
  const written = wordsOf(text) !== '';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.75, fontWeight: 600 }}>
        {t(`text.${name}`)} <span lang={locale}>({LANGUAGE_NAMES[locale]})</span>
      </Typography>
      <Box
        lang={written ? locale : undefined}
        sx={{
          ...(typeof text === 'string' ? { whiteSpace: 'pre-wrap' } : textStyles),
          p: 1.5,
          minHeight: 44,
          bgcolor: 'var(--sunken)',
          borderRadius: 1,
          color: written ? 'text.primary' : 'text.secondary',
        }}
      >
        {written ? typeof text === 'string' ? text : <RichText document={text} /> : t('text.empty')}
      </Box>
    </Box>
  );
}

function OneText({ locale, name }: { locale: Locale; name: TextField }) {
  return isSection(name) ? <RichTextInput locale={locale} name={name} /> : <TextInput locale={locale} name={name} />;
}

function Row({ locale, beside, name }: { locale: Locale; beside: Locale | null; name: TextField }) {
  if (!beside) return <OneText locale={locale} name={name} />;
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
    >
      <Beside locale={beside} name={name} />
      <OneText locale={locale} name={name} />
    </Box>
  );
}

/** The texts of one language, alone or beside another's. A snapshot folds away what it doesn't need. */
export function TextsInputs({ locale, beside }: { locale: Locale; beside: Locale | null }) {
  const t = useT();
  const depth = useWatch<CaseStudyForm, 'depth'>({ name: 'depth' });
  const front = TEXT_FIELDS.filter((field) => isFront(field, depth));
  const folded = TEXT_FIELDS.filter((field) => !isFront(field, depth));
  return (
    <Stack spacing={3}>
      {front.map((field) => (
        <Row key={field} locale={locale} beside={beside} name={field} />
      ))}
      {folded.length > 0 ? (
        <Accordion slotProps={{ heading: { component: 'h2' } }}>
          <AccordionSummary expandIcon={<ExpandIcon />}>{t('text.more')}</AccordionSummary>
          <AccordionDetails>
            <Stack spacing={3}>
              {folded.map((field) => (
                <Row key={field} locale={locale} beside={beside} name={field} />
              ))}
            </Stack>
          </AccordionDetails>
        </Accordion>
      ) : null}
    </Stack>
  );
}
