import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { documentOf, TEXT_LIMITS, type Locale, type TextName } from '#shared';
import { lengthOf } from '../caseStudies/fields.js';
import { Marked } from '../caseStudies/history/Comparison.js';
import { useFormats } from '../components/useFormats.js';
import type { SheetField as Field } from '../data/translations.js';
import { useT } from '../i18n/useT.js';
import { FIELD } from './looks.js';
import { Sign } from './Sign.js';
import { shownIn, type SheetState } from './useSheet.js';

/** The id of a field's input. */
export const inputId = (name: string) => `sheet-${name}`;

/** What the original says now, and what changed in it since the translation was made. */
function Source({ field, locale }: { field: Field; locale: Locale }) {
  const t = useT();
  const { date } = useFormats();
  const { status, source, difference, changedVersion, changedBy, changedAt } = field;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        lang={source ? locale : undefined}
        sx={{
          p: 1.5,
          minHeight: 44,
          bgcolor: 'var(--sunken)',
          borderRadius: 1,
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          color: source ? 'text.primary' : 'text.secondary',
        }}
      >
        {difference.length > 0
          ? difference.map((part, index) => <Marked key={index} part={part} />)
          : source || t('text.empty')}
      </Box>
      {status === 'OUTDATED' ? (
        <Typography variant="body2" sx={{ mt: 1, color: 'warning.main' }}>
          {changedVersion && changedAt
            ? t('sheet.since', {
                version: changedVersion,
                who: changedBy ?? t('stale.somebody'),
                date: date(changedAt),
              })
            : t('sheet.sinceUnknown')}
        </Typography>
      ) : null}
    </Box>
  );
}

/** Whether typing over a text would take formatting away: its stored document is more than paragraphs of its words. */
function isFormatted({ text, document }: Field): boolean {
  return Boolean(text && document) && JSON.stringify(document) !== JSON.stringify(documentOf(text ?? ''));
}

interface TargetProps {
  field: Field;
  locale: Locale;
  state: SheetState;
  readOnly: boolean;
}

const isTyped = ({ name, text }: Field, { typed }: SheetState): boolean =>
  typed[name] !== undefined && typed[name] !== (text ?? '');

/** What is to know and to do about a field, under its input. */
function Notes({ field, locale, state, readOnly }: TargetProps) {
  const t = useT();
  const name = field.name as TextName;
  const typed = isTyped(field, state);
  return (
    <>
      {isFormatted(field) && !readOnly ? (
        <Typography
          id={`${inputId(name)}-formatted`}
          variant="body2"
          sx={{ color: typed ? 'warning.main' : 'text.secondary' }}
        >
          {t('sheet.formatted')}
        </Typography>
      ) : null}
      {field.status === 'OUTDATED' && !readOnly && !typed ? (
        <Button
          variant="outlined"
          size="small"
          disabled={state.busy}
          onClick={() => state.confirm(name)}
          aria-label={t('sheet.stillRightOf', { field: t(`text.${name}`) })}
        >
          {t('sheet.stillRight')}
        </Button>
      ) : null}
      {typed && state.passed.includes(name) && field.text ? (
        <Alert severity="info" sx={{ whiteSpace: 'pre-wrap' }}>
          {t('sheet.theirs')} <span lang={locale}>{field.text}</span>
        </Alert>
      ) : null}
    </>
  );
}

function Target(props: TargetProps) {
  const { field, locale, state, readOnly } = props;
  const t = useT();
  const { number } = useFormats();
  const name = field.name as TextName;
  const value = shownIn(field, state.typed);
  const [length, limit] = [lengthOf(value), TEXT_LIMITS[name]];
  const fault = state.faults[name] ?? state.faults[`${name}Document`];
  return (
    <Stack spacing={1} sx={{ minWidth: 0, alignItems: 'flex-start' }}>
      <TextField
        id={inputId(name)}
        value={value}
        onChange={(event) =>
          state.type(name, name === 'title' ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)
        }
        multiline
        fullWidth
        minRows={name === 'title' ? 1 : 3}
        error={fault !== undefined || length > limit}
        helperText={
          <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
            <span>{fault ?? ''}</span>
            <span>{t('text.counter', { length: number(length), limit: number(limit) })}</span>
          </Box>
        }
        slotProps={{
          input: { lang: locale },
          htmlInput: {
            readOnly,
            spellCheck: true,
            'aria-labelledby': `${inputId(name)}-title`,
            ...(isFormatted(field) && !readOnly
              ? { 'aria-describedby': `${inputId(name)}-helper-text ${inputId(name)}-formatted` }
              : {}),
          },
        }}
      />
      <Notes {...props} />
    </Stack>
  );
}

interface SheetFieldProps {
  field: Field;
  from: Locale;
  to: Locale;
  state: SheetState;
  readOnly: boolean;
}

/** One field in both languages: the original left, the translation right, its state above. */
export function SheetField({ field, from, to, state, readOnly }: SheetFieldProps) {
  const t = useT();
  const name = field.name as TextName;
  return (
    <Box component="section" aria-labelledby={`${inputId(name)}-title`}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ mb: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="h3" component="h2" id={`${inputId(name)}-title`}>
          {t(`text.${name}`)}
        </Typography>
        <Sign look={FIELD[field.status]} label={t(`sheet.field.${field.status}`)} />
      </Stack>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
      >
        <Source field={field} locale={from} />
        <Target field={field} locale={to} state={state} readOnly={readOnly} />
      </Box>
    </Box>
  );
}
