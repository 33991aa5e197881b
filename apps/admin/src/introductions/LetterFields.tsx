import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { fromWire } from '../data/locales.js';
import { useT } from '../i18n/useT.js';
import type { LetterForm } from './letterForm.js';

interface LetterFieldsProps {
  form: LetterForm;
  change: (form: LetterForm) => void;
  /** Refused fields and their sentences. */
  problems: readonly { field: string; message: string }[];
}

/** Both letters side by side to be edited, and the time to answer. */
export function LetterFields({ form, change, problems }: LetterFieldsProps) {
  const t = useT();
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const write = (locale: string, body: string) =>
    change({
      ...form,
      letters: form.letters.map((letter) => (letter.locale === locale ? { ...letter, body } : letter)),
    });
  return (
    <>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
      >
        {form.letters.map(({ locale, body, original }) => {
          const problem = problemOf(`letters.${fromWire(locale)}`);
          return (
            <TextField
              key={locale}
              id={`letter-${locale}`}
              multiline
              minRows={14}
              label={t('intro.letter.of', { language: t(`intro.lang.${locale}`) })}
              error={problem !== undefined}
              helperText={problem ?? t(original ? 'intro.letter.help' : 'intro.letter.translationHelp')}
              value={body}
              onChange={(event) => write(locale, event.target.value)}
              slotProps={{ htmlInput: { lang: fromWire(locale) } }}
            />
          );
        })}
      </Box>
      <TextField
        id="answer-days"
        type="number"
        label={t('intro.days')}
        value={form.days}
        error={problemOf('answerWithinDays') !== undefined}
        helperText={problemOf('answerWithinDays')}
        onChange={(event) => change({ ...form, days: Number(event.target.value) })}
        sx={{ maxWidth: 200 }}
        slotProps={{ htmlInput: { min: 7, max: 84 } }}
      />
    </>
  );
}
