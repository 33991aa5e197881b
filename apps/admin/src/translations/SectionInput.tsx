import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Locale, RichTextDocument } from '#shared';
import type RichTextEditor from '../richText/RichTextEditor.js';
import { editorStyles } from '../richText/styles.js';
import { Shown } from './Shown.js';
import { inputId } from './values.js';

/** Lines that an empty section shows. */
const ROWS = 3;
/** How far ahead of the window an editor is made, so that it stands when one comes to it. */
const AHEAD = '600px';

interface SectionInputProps {
  name: string;
  /** The field's name as its heading says it. */
  label: string;
  locale: Locale;
  value: RichTextDocument;
  onChange: (value: RichTextDocument) => void;
  invalid: boolean;
  readOnly: boolean;
  children: ReactNode;
}

/**
 * The text in the frame of its editor until that is made: reached by Tab as the editor will be, which takes the focus
 * over from it.
 */
function Waiting({ name, locale, value }: SectionInputProps) {
  return (
    <Box sx={editorStyles(ROWS)}>
      <div className="toolbar" style={{ minHeight: 44 }} />
      <div
        id={inputId(name)}
        className="tiptap"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-labelledby={`${inputId(name)}-title`}
        lang={locale}
      >
        <Shown value={value} />
      </div>
    </Box>
  );
}

/** Gives the editor, when it is made, the focus that the text before it had. */
function TakeOver({ name, wanted }: { name: string; wanted: boolean }) {
  const [first] = useState(wanted);
  useEffect(() => {
    if (first) document.getElementById(inputId(name))?.focus();
  }, [name, first]);
  return null;
}

/** The editor, a chunk of its own; null while it is on the way: the text before it stays as it is. */
function useLoadedEditor(): typeof RichTextEditor | null {
  const [editor, setEditor] = useState<{ Editor: typeof RichTextEditor } | null>(null);
  useEffect(() => {
    let gone = false;
    void import('../richText/RichTextEditor.js').then(({ default: Editor }) => {
      if (!gone) setEditor({ Editor });
    });
    return () => {
      gone = true;
    };
  }, []);
  return editor?.Editor ?? null;
}

/** True once an element has come near the window: seven editors at once keep a slow machine busy. */
function useNear() {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((one) => one.isIntersecting)), {
      rootMargin: `${AHEAD} 0px`,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near]);
  return { place, near, come: useCallback(() => setNear(true), []) };
}

/** One section, written with formatting; its editor is made when one comes near. */
export function SectionInput(props: SectionInputProps) {
  const { name, label, locale, value, onChange, invalid, readOnly, children } = props;
  const { place, near, come } = useNear();
  const Editor = useLoadedEditor();
  const focused = useRef(false);
  const id = inputId(name);
  const focus = (has: boolean) => {
    focused.current = has;
    if (has) come();
  };
  return (
    <Box sx={{ width: '100%' }}>
      <div ref={place} onFocus={() => focus(true)} onBlur={() => focus(false)}>
        {near && Editor ? (
          <>
            <Editor
              id={id}
              value={value}
              onChange={onChange}
              onBlur={() => undefined}
              name={label}
              labelledBy={`${id}-title`}
              describedBy={`${id}-help`}
              lang={locale}
              invalid={invalid}
              readOnly={readOnly}
              rows={ROWS}
            />
            <TakeOver name={name} wanted={focused.current} />
          </>
        ) : (
          <Waiting {...props} />
        )}
      </div>
      <FormHelperText component="div" id={`${id}-help`} error={invalid}>
        {children}
      </FormHelperText>
    </Box>
  );
}
