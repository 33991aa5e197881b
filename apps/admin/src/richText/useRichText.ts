import { useEffect, useMemo, useRef } from 'react';
import { useEditor, type Editor } from '@tiptap/react';
import { sameJson, type RichTextDocument } from '#shared';
import { forEditor, keptDocument } from './documents.js';
import { EXTENSIONS, TYPED_SIGNS } from './extensions.js';
import { cleanPastedHtml } from './paste/clean.js';

const readHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
/** What an editor of this kind copied needs no cleaning. */
const isOwn = (html: string): boolean => html.includes('data-pm-slice') && !/<style|\sstyle\s*=/i.test(html);

/** What the surroundings of a text give it. */
export interface RichTextSettings {
  value: RichTextDocument;
  readOnly: boolean;
  /** Attributes of the element that is written in. */
  attributes: Record<string, string>;
  onChange: (document: RichTextDocument) => void;
  onBlur: () => void;
  /** Told how many images a paste left out. */
  onImages: (count: number) => void;
  onLink: () => void;
  onToolbar: () => void;
}

/** Shortcuts of this editor alone; none while a word is being composed (Japanese, accents). */
function shortcut(event: KeyboardEvent, { onLink, onToolbar, readOnly }: RichTextSettings): boolean {
  if (event.isComposing || event.keyCode === 229 || readOnly) return false;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    onLink();
    return true;
  }
  if (event.altKey && event.key === 'F10') {
    onToolbar();
    return true;
  }
  return false;
}

/** An editor on a value: what is typed goes out, what changes outside (a save, a conflict) comes in. */
export function useRichText(settings: RichTextSettings): Editor {
  const now = useRef(settings);
  now.current = settings;
  const sent = useRef(settings.value);
  const { value, readOnly, attributes } = settings;
  const key = JSON.stringify(attributes);
  const editorProps = useMemo(
    () => ({
      attributes: JSON.parse(key) as Record<string, string>,
      handleKeyDown: (_: unknown, event: KeyboardEvent) => {
        const taken = shortcut(event, now.current);
        if (taken) event.preventDefault();
        return taken;
      },
      transformPastedHTML: (html: string) => {
        if (isOwn(html)) return html;
        const cleaned = cleanPastedHtml(html, readHtml);
        now.current.onImages(cleaned.images);
        return cleaned.html;
      },
    }),
    [key],
  );
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: forEditor(value),
    editable: !readOnly,
    injectCSS: false,
    enableInputRules: TYPED_SIGNS,
    enablePasteRules: false,
    shouldRerenderOnTransaction: false,
    immediatelyRender: true,
    editorProps,
    onUpdate: ({ editor: changed }) => {
      const document = keptDocument(changed.getJSON());
      if (sameJson(document, sent.current)) return;
      sent.current = document;
      now.current.onChange(document);
    },
    onBlur: () => now.current.onBlur(),
  });
  useEffect(() => {
    if (sameJson(value, sent.current)) return;
    sent.current = value;
    editor.commands.setContent(forEditor(value), { emitUpdate: false });
  }, [editor, value]);
  return editor;
}
