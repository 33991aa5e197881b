import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { Bar, BarStatus } from '../../components/Bar.js';
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
    <Bar>
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
        <BarStatus>{t(busy ? 'editor.saving' : dirty ? 'editor.unsaved' : 'editor.saved')}</BarStatus>
      ) : null}
    </Bar>
  );
}
