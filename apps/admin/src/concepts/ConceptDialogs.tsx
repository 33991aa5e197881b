import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { MyText } from '../caseStudies/editor/StaleDialog.js';
import { useFormats } from '../components/useFormats.js';
import type { Concept, ConceptConflict } from '../data/concepts.js';
import { useT } from '../i18n/useT.js';
import { differences, plainValue, toForm } from './form.js';
import { labelOfField } from './labels.js';
import type { ConceptEditor } from './useConceptEditor.js';

function Changes({ paths, mine }: { paths: readonly string[]; mine: readonly string[] }) {
  const t = useT();
  if (paths.length === 0) return null;
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{t('stale.theirChanges')}</Typography>
      <Box component="ul" sx={{ mt: 0.5, mb: 0, pl: 2.5 }}>
        {paths.map((path) => (
          <li key={path}>
            {labelOfField(path, t)}
            {mine.includes(path) ? <strong> {t('stale.both')}</strong> : null}
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** Somebody else saved or deleted the concept in between: says who and when, and loses nothing that was typed. */
export function StaleConceptDialog({ editor, conflict }: { editor: ConceptEditor; conflict: ConceptConflict }) {
  const t = useT();
  const { moment } = useFormats();
  const before = toForm(editor.base);
  const values = editor.form.getValues();
  const mine = differences(before, values);
  const theirs = conflict.current ? differences(before, toForm(conflict.current)) : [];
  const who = conflict.changedBy ?? t('stale.somebody');
  const typed = mine.map((path) => `${labelOfField(path, t)}\n${plainValue(values, path)}`).join('\n\n');
  return (
    <Dialog open onClose={editor.dismiss} aria-labelledby="stale-title" maxWidth="sm" fullWidth>
      <DialogTitle id="stale-title">{t(conflict.current ? 'concept.staleTitle' : 'concept.goneTitle')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Alert severity="warning">
            {t(conflict.current ? 'concept.staleText' : 'concept.goneText', { who, when: moment(conflict.changedAt) })}
          </Alert>
          <Changes paths={theirs} mine={mine} />
          {typed ? <MyText text={typed} /> : null}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={editor.dismiss}>{t('stale.later')}</Button>
        <Button variant={typed ? 'outlined' : 'contained'} onClick={() => editor.takeTheirs(conflict)}>
          {t(conflict.current ? 'stale.theirs' : 'concept.back')}
        </Button>
        {typed || !conflict.current ? (
          <Button variant="contained" onClick={() => editor.keepMine(conflict)}>
            {t(conflict.current ? 'stale.mine' : 'concept.restore')}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}

interface DeleteDialogProps {
  concept: Concept;
  close: () => void;
  remove: () => void;
}

/** Asks before a concept is deleted, and says what goes with it. */
export function DeleteDialog({ concept, close, remove }: DeleteDialogProps) {
  const t = useT();
  const { label, terms, narrower } = concept;
  return (
    <Dialog open onClose={close} aria-labelledby="delete-title" maxWidth="sm" fullWidth>
      <DialogTitle id="delete-title">{t('concept.deleteTitle', { label })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('concept.deleteText', { count: terms.length })}</DialogContentText>
        {narrower.length > 0 ? (
          <DialogContentText sx={{ mt: 1 }}>
            {t('concept.deleteNarrower', { names: narrower.map((one) => one.label).join(t('list.comma')) })}
          </DialogContentText>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={close}>
          {t('publish.cancel')}
        </Button>
        <Button color="error" variant="contained" onClick={remove}>
          {t('concept.delete')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
