import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { CaseStudy, MissingField } from '../../data/desk.js';
import type { Move, MoveName } from '../../data/moves.js';
import { useT } from '../../i18n/useT.js';
import { NO_REVIEW, type ReviewDraft, reviewInput, ReviewInputs } from '../review/ReviewInputs.js';
import { MissingList } from './MissingPanel.js';
import type { Editor } from './useEditor.js';

type Name = Exclude<MoveName, 'publish'>;

interface MoveDialogProps {
  editor: Editor;
  name: Name;
  /** The case as it stands on the server. */
  record: CaseStudy;
  reveal: (path: string) => void;
  close: () => void;
}

const takesWords = (name: Name): name is 'requestChanges' | 'withdraw' =>
  name === 'requestChanges' || name === 'withdraw';

/** The move with what was given for it. */
function moveOf(name: Name, words: string, review: ReviewDraft): Move {
  if (name === 'approve') return { name, review: reviewInput(review) };
  return takesWords(name) ? { name, words } : { name };
}

interface Refusal {
  message: string;
  missing: readonly MissingField[];
}

/** Sends the move; closes when it is made, says why where it isn't. */
function useMove({ editor, name, record, close }: MoveDialogProps) {
  const t = useT();
  const notify = useNotify();
  const [refusal, setRefusal] = useState<Refusal>();
  const make = async (move: Move) => {
    const outcome = await editor.move(record, move);
    if (outcome?.kind === 'incomplete') setRefusal(outcome);
    else if (outcome?.kind === 'refused') setRefusal({ message: outcome.message, missing: [] });
    else close();
    if (outcome?.kind === 'saved') notify(t(`move.${name}.done`), { type: 'success' });
  };
  return { refusal, make };
}

interface WordsProps {
  name: 'requestChanges' | 'withdraw';
  words: string;
  setWords: (words: string) => void;
}

function Words({ name, words, setWords }: WordsProps) {
  const t = useT();
  return (
    <TextField
      id="move-words"
      multiline
      minRows={4}
      required
      autoFocus
      label={t(`move.${name}.words`)}
      helperText={t(`move.${name}.wordsHelp`)}
      value={words}
      onChange={(event) => setWords(event.target.value)}
    />
  );
}

/** Says what a move means before it is made, and asks for the words that go with it. */
export function MoveDialog(props: MoveDialogProps) {
  const t = useT();
  const { name, editor, reveal, close } = props;
  const [words, setWords] = useState('');
  const [review, setReview] = useState(NO_REVIEW);
  const { refusal, make } = useMove(props);
  const needsWords = takesWords(name);
  const go = (path: string) => {
    close();
    reveal(path);
  };
  return (
    <Dialog open onClose={close} aria-labelledby="move-title" maxWidth="sm" fullWidth>
      <DialogTitle id="move-title">{t(`move.${name}.title`)}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          {refusal ? (
            <Alert severity="error">{refusal.message}</Alert>
          ) : (
            <Typography>{t(`move.${name}.text`)}</Typography>
          )}
          {refusal && refusal.missing.length > 0 ? <MissingList fields={refusal.missing} reveal={go} /> : null}
          {name === 'approve' ? <ReviewInputs value={review} onChange={setReview} /> : null}
          {takesWords(name) ? <Words name={name} words={words} setWords={setWords} /> : null}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t('publish.cancel')}</Button>
        <Button
          variant="contained"
          loading={editor.busy}
          disabled={needsWords && words.trim() === ''}
          onClick={() => void make(moveOf(name, words, review))}
        >
          {t(`move.${name}.submit`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
