import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useController } from 'react-hook-form';
import { TEXT_LIMITS, type Locale } from '#shared';
import { useFormats } from '../../components/useFormats.js';
import { useT } from '../../i18n/useT.js';
import { fieldId, lengthOf } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import type { PlainName } from '../texts.js';
import { Hint } from './Hint.js';
import { useSurroundings } from './context.js';

const ROWS: Readonly<Record<PlainName, number>> = { title: 1, teaser: 2, summary: 4 };

/** How long a text is and may be, counted as the server counts. */
export function Counter({ length, limit }: { length: number; limit: number }) {
  const t = useT();
  const { number } = useFormats();
  const over = length > limit;
  return (
    <Box
      component="span"
      sx={{
        whiteSpace: 'nowrap',
        fontVariantNumeric: 'tabular-nums',
        color: over ? 'error.main' : 'text.secondary',
        fontWeight: over ? 700 : 400,
      }}
    >
      {t('text.counter', { length: number(length), limit: number(limit) })}
    </Box>
  );
}

/** One plain text of one translation, in that language's own type, with its counter. */
export function TextInput({ locale, name }: { locale: Locale; name: PlainName }) {
  const t = useT();
  const path = `translations.${locale}.${name}` as const;
  const { field, fieldState } = useController<CaseStudyForm, typeof path>({ name: path });
  const { textsReadOnly } = useSurroundings();
  const { ref, value, onChange, ...control } = field;
  const rows = ROWS[name];
  return (
    <TextField
      {...control}
      id={fieldId(path)}
      inputRef={ref}
      value={value}
      // A title wraps on the screen but has no line of its own.
      onChange={(event) =>
        onChange(name === 'title' ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)
      }
      label={t(`text.${name}`)}
      required={name === 'title'}
      error={fieldState.invalid}
      multiline
      minRows={rows}
      helperText={
        <Hint
          path={path}
          error={fieldState.error?.message}
          filled={value.trim() !== ''}
          counter={<Counter length={lengthOf(value)} limit={TEXT_LIMITS[name]} />}
        >
          {t(`text.${name}.help`)}
        </Hint>
      }
      slotProps={{
        // On the frame rather than on the text: MUI measures the height with a copy beside it.
        input: { lang: locale },
        htmlInput: { readOnly: textsReadOnly, spellCheck: true },
        formHelperText: { component: 'div' },
      }}
    />
  );
}
