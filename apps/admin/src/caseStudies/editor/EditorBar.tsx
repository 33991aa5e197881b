import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useEffect, useState } from 'react';
import type { MoveName } from '../../data/moves.js';
import { useT } from '../../i18n/useT.js';
import { MoveButtons } from './MoveButtons.js';
import { isDirty, type Editor } from './useEditor.js';

interface EditorBarProps {
  editor: Editor;
  save: () => void;
  begin: (name: MoveName) => void;
  preview: () => void;
}

/** Ctrl+S or ⌘S saves. */
function useSaveShortcut(save: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.isComposing && event.key.toLowerCase() === 's') {
        event.preventDefault();
        save();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [save]);
}

/** Long enough that a word is typed in between: the whole form is compared. */
const PAUSE_MS = 200;

/** Whether something isn't stored yet, looked at when a key was pressed and none follows. */
function useDirty({ base, form }: Editor): boolean {
  const [dirty, setDirty] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => setDirty(isDirty(base, form.getValues()));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE_MS);
    };
    look();
    const { unsubscribe } = form.watch(later);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [base, form]);
  return dirty;
}

/** What can be done with the case study, always within reach: save first, then the moves. */
export function EditorBar({ editor, save, begin, preview }: EditorBarProps) {
  const t = useT();
  const { base, busy } = editor;
  const dirty = useDirty(editor);
  const { edit, translate } = base.abilities;
  useSaveShortcut(save);
  return (
    <Paper
      square
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 'appBar',
        mt: 4,
        mx: { xs: -2, md: -3 },
        px: { xs: 2, md: 3 },
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        {edit || translate ? (
          <Button variant="contained" loading={busy} onClick={save}>
            {t('editor.save')}
          </Button>
        ) : null}
        <Button variant="text" onClick={preview}>
          {t('preview.open')}
        </Button>
        <MoveButtons base={base} busy={busy} dirty={dirty} begin={begin} />
        {edit || translate ? (
          <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {t(busy ? 'editor.saving' : dirty ? 'editor.unsaved' : 'editor.saved')}
          </Box>
        ) : null}
      </Stack>
    </Paper>
  );
}
