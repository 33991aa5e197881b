import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useServices } from '../app/services.js';
import type { Introduction } from '../data/introductions.js';
import { useT } from '../i18n/useT.js';
import { LetterFields } from './LetterFields.js';
import { formOf, inputOf, themeOf } from './letterForm.js';
import { Refusal } from './Refusal.js';
import { Section } from './Section.js';
import { useLetter } from './useLetter.js';

/** A letter in preparation: whoever belongs to the side changes it, a manager sends it. */
export function DraftLetter({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const { introductions } = useServices();
  const { run, busy, refused } = useLetter();
  const [kept] = useState(() => formOf(introduction.letters, introduction.answerWithinDays));
  const [form, setForm] = useState(kept);
  const changed = form !== kept;
  const save = () => introductions.prepare(inputOf(themeOf(introduction), form), introduction);
  return (
    <Section title={t('intro.write.edit')}>
      <Stack spacing={2.5}>
        <LetterFields form={form} change={setForm} problems={refused?.problems ?? []} />
        <Refusal refused={refused} />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          {introduction.abilities.propose && !changed ? (
            <Button
              variant="contained"
              loading={busy}
              onClick={() => void run(() => introductions.send(introduction), t('intro.sent'))}
            >
              {t('intro.send')}
            </Button>
          ) : null}
          <Button
            variant={changed ? 'contained' : 'outlined'}
            disabled={!changed}
            loading={busy}
            onClick={() => void run(save, t('intro.saved'))}
          >
            {t('intro.save')}
          </Button>
        </Stack>
      </Stack>
    </Section>
  );
}
