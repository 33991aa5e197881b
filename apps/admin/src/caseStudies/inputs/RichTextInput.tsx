import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { lazy, Suspense } from 'react';
import { useController } from 'react-hook-form';
import { TEXT_LIMITS, type Locale, type RichTextDocument, type Section } from '#shared';
import { RichText } from '#ui';
import { useT } from '../../i18n/useT.js';
import { textStyles } from '../../richText/styles.js';
import { fieldId, lengthOf } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { wordsOf } from '../texts.js';
import { Hint } from './Hint.js';
import { Counter } from './TextInput.js';
import { useSurroundings } from './context.js';

// A chunk of its own: lists, dashboards and the facts of a case do without the editor.
const RichTextEditor = lazy(() => import('../../richText/RichTextEditor.js'));

/** Lines that an empty section shows. */
const ROWS = 4;

/** The text while its editor is on the way. */
function Waiting({ document, lang }: { document: RichTextDocument; lang: Locale }) {
  const t = useT();
  return (
    <Box lang={lang} aria-busy="true" aria-label={t('richText.loading')} role="status" sx={{ ...textStyles, p: 2 }}>
      <RichText document={document} />
    </Box>
  );
}

/** One section of one translation, written with formatting, with its counter. */
export function RichTextInput({ locale, name }: { locale: Locale; name: Section }) {
  const t = useT();
  const path = `translations.${locale}.${name}` as const;
  const { field, fieldState } = useController<CaseStudyForm, typeof path>({ name: path });
  const { textsReadOnly } = useSurroundings();
  const id = fieldId(path);
  const words = wordsOf(field.value);
  return (
    <div>
      <FormLabel
        component="div"
        id={`${id}-label`}
        sx={{ mb: 0.75, fontWeight: 600 }}
        onClick={() => document.getElementById(id)?.focus()}
      >
        {t(`text.${name}`)}
      </FormLabel>
      <Suspense fallback={<Waiting document={field.value} lang={locale} />}>
        <RichTextEditor
          id={id}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          name={t(`text.${name}`)}
          labelledBy={`${id}-label`}
          describedBy={`${id}-help`}
          lang={locale}
          invalid={fieldState.invalid}
          readOnly={textsReadOnly}
          rows={ROWS}
        />
      </Suspense>
      <FormHelperText component="div" id={`${id}-help`} error={fieldState.invalid}>
        <Hint
          path={path}
          error={fieldState.error?.message}
          filled={words !== ''}
          counter={<Counter length={lengthOf(words)} limit={TEXT_LIMITS[name]} />}
        >
          {t(`text.${name}.help`)}
        </Hint>
      </FormHelperText>
    </div>
  );
}
