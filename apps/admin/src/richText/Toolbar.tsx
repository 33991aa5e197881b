import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useT } from '../i18n/useT.js';
import { keysShown, keysTold } from './keys.js';
import { TABLE_TOOLS, TOOLS, toolStates, type Tool, type ToolState } from './tools.js';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop of the Tab key for the whole bar; the arrows go from button to button, Escape back to the text. */
function useRoving(editor: Editor) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('heading3');
  const buttons = () => Array.from(bar.current?.querySelectorAll<HTMLButtonElement>('button') ?? []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      // At once: the command of the same name waits for the next frame, and a key pressed before it would be lost.
      editor.view.focus();
      return;
    }
    const list = buttons();
    const at = list.findIndex((button) => button === document.activeElement);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: list.length - 1 };
    const step = STEPS[event.key];
    const next = step === undefined ? ends[event.key] : (at + step + list.length) % list.length;
    if (next === undefined) return;
    event.preventDefault();
    list[next]?.focus();
  };
  return { bar, stop, setStop, onKeyDown };
}

interface ButtonProps {
  tool: Tool;
  state: ToolState;
  stop: string;
  setStop: (name: string) => void;
  use: (tool: Tool, event: MouseEvent) => void;
}

function ToolButton({ tool, state, stop, setStop, use }: ButtonProps) {
  const t = useT();
  const { name, label, icon: Icon, keys, isOn } = tool;
  const said = t(label);
  return (
    <button
      type="button"
      data-tool={name}
      title={keys ? `${said} (${keysShown(keys)})` : said}
      aria-label={said}
      aria-pressed={isOn ? state.on : undefined}
      aria-disabled={!state.possible || undefined}
      aria-keyshortcuts={keys ? keysTold(keys) : undefined}
      tabIndex={stop === name ? 0 : -1}
      onFocus={() => setStop(name)}
      onClick={(event) => use(tool, event)}
    >
      {Icon ? <Icon fontSize="small" aria-hidden="true" /> : said}
    </button>
  );
}

function Group({ children }: { children: ReactNode }) {
  return <div className="tools">{children}</div>;
}

interface ToolbarProps {
  editor: Editor;
  /** Id of the text that it works on. */
  controls: string;
  /** Of which text: its field's name. */
  name: string;
  onLink: () => void;
  onHelp: () => void;
}

/** What can be done to the text at the caret. */
export function Toolbar({ editor, controls, name, onLink, onHelp }: ToolbarProps) {
  const t = useT();
  const { bar, stop, setStop, onKeyDown } = useRoving(editor);
  const { inTable, states } = useEditorState({ editor, selector: ({ editor: now }) => toolStates(now) });
  const shown = [...TOOLS.flat(), ...(inTable ? TABLE_TOOLS : [])].map((tool) => tool.name as string);
  const use = (tool: Tool, event: MouseEvent) => {
    if (states[tool.name]?.possible !== true) return;
    if (!tool.run) return onLink();
    // By mouse the caret goes back into the text; by keyboard the focus stays where it is.
    const chain = event.detail > 0 ? editor.chain().focus() : editor.chain();
    tool.run(chain).run();
  };
  const draw = (tool: Tool) => (
    <ToolButton
      key={tool.name}
      {...{ tool, setStop, use }}
      stop={shown.includes(stop) || stop === 'help' ? stop : 'heading3'}
      state={states[tool.name] ?? { on: false, possible: false }}
    />
  );
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('richText.toolbar', { name })}
      aria-controls={controls}
      className="toolbar"
      onKeyDown={onKeyDown}
      // The selection stays while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {TOOLS.map((group) => (
        <Group key={group[0]?.name}>{group.map(draw)}</Group>
      ))}
      <Group>
        <button
          type="button"
          title={t('richText.help')}
          aria-label={t('richText.help')}
          aria-haspopup="dialog"
          tabIndex={stop === 'help' ? 0 : -1}
          onFocus={() => setStop('help')}
          onClick={onHelp}
        >
          <KeyboardIcon fontSize="small" aria-hidden="true" />
        </button>
      </Group>
      {inTable ? <Group>{TABLE_TOOLS.map(draw)}</Group> : null}
    </div>
  );
}
