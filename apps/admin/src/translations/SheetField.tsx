import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { memo, useMemo, type ReactNode } from 'react';
import type { Locale } from '#shared';
import { lengthOf } from '../caseStudies/fields.js';
import { Counter } from '../caseStudies/inputs/TextInput.js';
import { wordsOf } from '../caseStudies/texts.js';
import type { SheetField as Field } from '../data/translations.js';
import { useT } from '../i18n/useT.js';
import { FIELD } from './looks.js';
import { SectionInput } from './SectionInput.js';
import { SheetSource } from './SheetSource.js';
import { Shown } from './Shown.js';
import { FieldSuggestions } from './FieldSuggestions.js';
import { Sign } from './Sign.js';
import type { ForField } from './useSuggesting.js';
import { inputId, isOneLine, isSame, labelOf, limitOf, storedIn, type SheetValue } from './values.js';

interface TargetProps {
  field: Field;
  locale: Locale;
  /** What is typed and not stored yet. */
  typed: SheetValue | undefined;
  fault: string | undefined;
  /** Somebody stored something else while this was typed. */
  passed: boolean;
  busy: boolean;
  readOnly: boolean;
  type: (name: string, value: SheetValue) => void;
  /** Left out where the viewer suggests and doesn't write. */
  confirm?: ((name: string) => void) | undefined;
  suggestions: readonly ForField[];
  take: (id: string, fields: readonly string[] | null) => void;
}

/** What is to know and to do about a field, under its input. */
function Notes(props: TargetProps & { stored: SheetValue }) {
  const { field, locale, typed: value, passed, stored, busy, readOnly, confirm } = props;
  const t = useT();
  const { name } = field;
  const typed = value !== undefined && !isSame(value, stored);
  return (
    <>
      {field.status === 'OUTDATED' && !readOnly && !typed && confirm ? (
        <Button
          variant="outlined"
          size="small"
          disabled={busy}
          onClick={() => confirm(name)}
          aria-label={t('sheet.stillRightOf', { field: labelOf(field, t) })}
        >
          {t('sheet.stillRight')}
        </Button>
      ) : null}
      {typed && passed && field.text ? (
        <Alert severity="info">
          {t('sheet.theirs')}{' '}
          <Box component="span" lang={locale}>
            <Shown value={stored} />
          </Box>
        </Alert>
      ) : null}
    </>
  );
}

/** What stands under an input: its fault, and how long it is and may be. */
function Below({ fault, length, limit }: { fault: string | undefined; length: number; limit: number }) {
  return (
    <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <span>{fault ?? ''}</span>
      <Counter length={length} limit={limit} />
    </Box>
  );
}

interface PlainInputProps extends TargetProps {
  value: string;
  invalid: boolean;
  children: ReactNode;
}

/** Title, sentence, summary and what facts say: plain text; a single line wraps on the screen but has no line of its own. */
function PlainInput({ field, locale, type, readOnly, value, invalid, children }: PlainInputProps) {
  const { name } = field;
  const single = isOneLine(field);
  const typed = (text: string) => (single ? text.replace(/\s*\n\s*/g, ' ') : text);
  return (
    <TextField
      id={inputId(name)}
      value={value}
      onChange={(event) => type(name, typed(event.target.value))}
      multiline
      fullWidth
      minRows={single ? 1 : 3}
      error={invalid}
      helperText={children}
      slotProps={{
        input: { lang: locale },
        htmlInput: { readOnly, spellCheck: true, 'aria-labelledby': `${inputId(name)}-title` },
      }}
    />
  );
}

function Target(props: TargetProps) {
  const { field, locale, typed, fault, readOnly, type, suggestions, busy, take } = props;
  const t = useT();
  const { name } = field;
  const stored = useMemo(() => storedIn(field), [field]);
  const value = typed ?? stored;
  const [length, limit] = [lengthOf(wordsOf(value)), limitOf(field)];
  const invalid = fault !== undefined || length > limit;
  const below = <Below fault={fault} length={length} limit={limit} />;
  return (
    <Stack spacing={1} sx={{ minWidth: 0, alignItems: 'flex-start' }}>
      {typeof value === 'string' ? (
        <PlainInput {...props} value={value} invalid={invalid}>
          {below}
        </PlainInput>
      ) : (
        <SectionInput
          name={name}
          label={labelOf(field, t)}
          locale={locale}
          value={value}
          onChange={(document) => type(name, document)}
          invalid={invalid}
          readOnly={readOnly}
        >
          {below}
        </SectionInput>
      )}
      <Notes {...props} stored={stored} />
      <FieldSuggestions
        name={name}
        label={labelOf(field, t)}
        locale={locale}
        suggestions={suggestions}
        busy={busy}
        take={take}
      />
    </Stack>
  );
}

interface SheetFieldProps extends Omit<TargetProps, 'locale'> {
  from: Locale;
  to: Locale;
  /** What the field tells of, where that is a photo. */
  image: string | undefined;
}

/**
 * One field in both languages: the original left, the translation right, its state above. Drawn anew only where it
 * changes itself: seven long texts at each letter are too much for a slow machine.
 */
export const SheetField = memo(function SheetField({ from, to, image, ...props }: SheetFieldProps) {
  const t = useT();
  const { field } = props;
  const { name } = field;
  return (
    <Box component="section" data-field={name} aria-labelledby={`${inputId(name)}-title`}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ mb: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="h3" component="h2" id={`${inputId(name)}-title`}>
          {labelOf(field, t)}
        </Typography>
        <Sign look={FIELD[field.status]} label={t(`sheet.field.${field.status}`)} />
        {field.suggested ? (
          <Typography variant="body2" color="text.secondary">
            {field.suggestedBy ? t('suggested.from', { who: field.suggestedBy }) : t('suggested.fromSomebody')}
          </Typography>
        ) : null}
      </Stack>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
      >
        <SheetSource field={field} locale={from} image={image} />
        <Target {...props} locale={to} />
      </Box>
    </Box>
  );
});
