import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import type { Editor } from '@tiptap/core';
import { useT } from '../i18n/useT.js';
import { addressOf } from './links.js';

interface LinkDialogProps {
  editor: Editor;
  id: string;
  close: () => void;
}

const currentAddress = (editor: Editor): string => {
  const { href } = editor.getAttributes('link') as { href?: unknown };
  return typeof href === 'string' ? href : '';
};

/** Puts a link on what is selected, on the word of the link that the caret stands in, or in as its own text. */
function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().extendMarkRange('link');
  if (editor.state.selection.empty && !editor.isActive('link'))
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.setLink({ href }).run();
}

function Actions({ close, remove }: { close: () => void; remove: (() => void) | null }) {
  const t = useT();
  return (
    <DialogActions>
      <Button onClick={close}>{t('richText.link.cancel')}</Button>
      {remove ? (
        <Button color="error" onClick={remove}>
          {t('richText.link.remove')}
        </Button>
      ) : null}
      <Button type="submit" variant="contained">
        {t('richText.link.submit')}
      </Button>
    </DialogActions>
  );
}

/** Asks for an address and refuses what the server would refuse, with the reason. */
export function LinkDialog({ editor, id, close }: LinkDialogProps) {
  const t = useT();
  const [before] = useState(() => currentAddress(editor));
  const [typed, setTyped] = useState(before);
  const [refused, setRefused] = useState(false);
  const leave = () => {
    close();
    // After the dialog has given the focus back.
    setTimeout(() => editor.commands.focus());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Not for the form of the case around the editor.
    event.stopPropagation();
    const href = addressOf(typed);
    if (href === undefined) return setRefused(true);
    setLink(editor, href);
    leave();
  };
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    leave();
  };
  return (
    <Dialog open onClose={leave} aria-labelledby={`${id}-title`} maxWidth="sm" fullWidth>
      <form noValidate onSubmit={submit}>
        <DialogTitle id={`${id}-title`}>{t('richText.link')}</DialogTitle>
        <DialogContent>
          <TextField
            id={`${id}-address`}
            autoFocus
            label={t('richText.link.address')}
            value={typed}
            error={refused}
            helperText={t(refused ? 'richText.link.refused' : 'richText.link.help')}
            onChange={(event) => {
              setTyped(event.target.value);
              setRefused(false);
            }}
            slotProps={{ htmlInput: { inputMode: 'url', autoComplete: 'off', spellCheck: false } }}
          />
        </DialogContent>
        <Actions close={leave} remove={before ? remove : null} />
      </form>
    </Dialog>
  );
}
