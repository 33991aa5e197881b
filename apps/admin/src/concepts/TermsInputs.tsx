import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useController } from 'react-hook-form';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { fieldId } from '../caseStudies/fields.js';
import { useT } from '../i18n/useT.js';
import { KINDS, type ConceptForm, type Kind } from './form.js';

/** A fault at a time a line: a term each. */
export const Faults = ({ message }: { message: string }) => (
  <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
    {message}
  </Box>
);

function TermsInput({ locale, kind }: { locale: Locale; kind: Kind }) {
  const t = useT();
  const path = `terms.${locale}.${kind}` as const;
  const { field, fieldState } = useController<ConceptForm, typeof path>({ name: path });
  const { ref, ...input } = field;
  const many = kind !== 'preferred';
  return (
    <TextField
      {...input}
      id={fieldId(path)}
      inputRef={ref}
      required={!many}
      multiline={many}
      minRows={many ? 3 : 1}
      label={t(`concept.${kind}`)}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ? <Faults message={fieldState.error.message} /> : t(`concept.${kind}.help`)}
      slotProps={{ htmlInput: { lang: locale, autoComplete: 'off', spellCheck: kind !== 'hidden' } }}
    />
  );
}

/** The terms of a concept, a column a language. */
export function TermsInputs() {
  return (
    <Box
      sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' } }}
    >
      {LOCALES.map((locale) => (
        <Stack key={locale} component="section" aria-labelledby={`terms-${locale}`} spacing={2} useFlexGap>
          <Typography variant="h3" component="h2" id={`terms-${locale}`} lang={locale}>
            {LANGUAGE_NAMES[locale]}
          </Typography>
          {KINDS.map((kind) => (
            <TermsInput key={kind} locale={locale} kind={kind} />
          ))}
        </Stack>
      ))}
    </Box>
  );
}
