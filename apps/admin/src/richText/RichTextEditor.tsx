import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { EditorContent } from '@tiptap/react';
import type { RichTextDocument } from '#shared';
import { useT } from '../i18n/useT.js';
import { LinkDialog } from './LinkDialog.js';
import { ShortcutsDialog } from './ShortcutsDialog.js';
import { editorStyles } from './styles.js';
import { Toolbar } from './Toolbar.js';
import { useRichText } from './useRichText.js';

export interface RichTextEditorProps {
  id: string;
  value: RichTextDocument;
  onChange: (document: RichTextDocument) => void;
  onBlur: () => void;
  /** The name of the field, as its label says it. */
  name: string;
  labelledBy: string;
  describedBy: string;
  lang: string;
  invalid: boolean;
  readOnly: boolean;
  rows: number;
}

function attributesOf({ id, labelledBy, describedBy, lang, invalid, readOnly }: RichTextEditorProps) {
  return {
    id,
    lang,
    role: 'textbox',
    tabindex: '0',
    spellcheck: 'true',
    'aria-multiline': 'true',
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': String(invalid),
    'aria-readonly': String(readOnly),
  };
}

/** A text with headings, lists, links, emphasis, quotes and tables; the bar above it, and what a paste left out below. */
export default function RichTextEditor(props: RichTextEditorProps) {
  const t = useT();
  const { id, value, onChange, onBlur, name, readOnly, rows, invalid } = props;
  const [dialog, setDialog] = useState<'link' | 'help' | null>(null);
  const [images, setImages] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const close = () => setDialog(null);
  const editor = useRichText({
    ...{ value, readOnly, onChange, onBlur, onImages: setImages },
    attributes: attributesOf(props),
    onLink: () => setDialog('link'),
    onToolbar: () => frame.current?.querySelector<HTMLElement>('[role=toolbar] button[tabindex="0"]')?.focus(),
  });
  return (
    <Box ref={frame} data-invalid={invalid || undefined} sx={editorStyles(rows)}>
      {readOnly ? null : (
        <Toolbar
          editor={editor}
          controls={id}
          name={name}
          onLink={() => setDialog('link')}
          onHelp={() => setDialog('help')}
        />
      )}
      <EditorContent editor={editor} />
      <div role="status">
        {images > 0 ? (
          <Alert severity="info" onClose={() => setImages(0)} closeText={t('media.dismiss')} sx={{ m: 1 }}>
            {t('richText.images', { count: images })}
          </Alert>
        ) : null}
      </div>
      {dialog === 'link' ? <LinkDialog editor={editor} id={`${id}-link`} close={close} /> : null}
      {dialog === 'help' ? <ShortcutsDialog id={`${id}-help`} close={close} /> : null}
    </Box>
  );
}
