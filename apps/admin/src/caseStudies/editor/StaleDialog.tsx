import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useFormats } from '../../components/useFormats.js';
import type { Conflict } from '../../data/desk.js';
import type { T } from '../../i18n/messages.js';
import { useT } from '../../i18n/useT.js';
import { differences, toForm, type CaseStudyForm } from '../form.js';
import { labelOf } from '../labels.js';
import type { Dictionary } from '../history/said.js';
import { useDictionary } from '../history/useDictionary.js';
import { MergeFields, NOTHING_COMPARED, valueText } from './MergeFields.js';
import type { Editor } from './useEditor.js';

/** What was typed and isn't stored, as plain text to be kept elsewhere. */
function typedText(mine: readonly string[], values: CaseStudyForm, t: T, dictionary: Dictionary): string {
  return mine.map((path) => `${labelOf(path, t)}\n${valueText(values, path, t, dictionary)}`).join('\n\n');
}

/** What was typed, to be kept elsewhere. */
export function MyText({ text }: { text: string }) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Without the clipboard (a page without TLS) the text is selected, ready for the keyboard's own copy.
    field.current?.select();
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Stack spacing={1}>
      <TextField
        id="my-text"
        multiline
        maxRows={8}
        label={t('stale.myText')}
        value={text}
        inputRef={field}
        slotProps={{ htmlInput: { readOnly: true } }}
      />
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Button variant="outlined" onClick={() => void copy()}>
          {t('stale.copy')}
        </Button>
        <span role="status">{copied ? t('stale.copied') : ''}</span>
      </Stack>
    </Stack>
  );
}

function Changes({ theirs, mine }: { theirs: readonly string[]; mine: readonly string[] }) {
  const t = useT();
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{t('stale.theirChanges')}</Typography>
      <Box component="ul" sx={{ mt: 0.5, mb: 0, pl: 2.5 }}>
        {theirs.map((path) => (
          <li key={path}>
            {labelOf(path, t)}
            {mine.includes(path) ? <strong> {t('stale.both')}</strong> : null}
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** Somebody else saved in between: says who and when, and loses nothing that was typed. */
export function StaleDialog({ editor, conflict }: { editor: Editor; conflict: Conflict }) {
  const t = useT();
  const { moment } = useFormats();
  const dictionary = useDictionary(NOTHING_COMPARED);
  const before = toForm(editor.base);
  const values = editor.form.getValues();
  const mine = differences(before, values);
  const theirs = differences(before, toForm(conflict.current));
  const both = mine.filter((path) => theirs.includes(path));
  const [givenUp, setGivenUp] = useState<readonly string[]>([]);
  const typed = mine.length > 0;
  const who = conflict.changedBy ?? t('stale.somebody');
  return (
    <Dialog open onClose={editor.dismiss} aria-labelledby="stale-title" maxWidth="sm" fullWidth>
      <DialogTitle id="stale-title">{t('stale.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Alert severity="warning">
            {t(typed ? 'stale.text' : 'stale.nothingTyped', { who, when: moment(conflict.changedAt) })}
          </Alert>
          {theirs.length > 0 ? <Changes theirs={theirs} mine={mine} /> : null}
          <MergeFields
            paths={both}
            mine={values}
            theirs={toForm(conflict.current)}
            givenUp={givenUp}
            choose={setGivenUp}
          />
          {typed ? <MyText text={typedText(mine, values, t, dictionary)} /> : null}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={editor.dismiss}>{t('stale.later')}</Button>
        <Button variant={typed ? 'outlined' : 'contained'} onClick={() => editor.takeTheirs(conflict)}>
          {t('stale.theirs')}
        </Button>
        {typed ? (
          <Button variant="contained" onClick={() => editor.keepMine(conflict, givenUp)}>
            {t('stale.mine')}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}
