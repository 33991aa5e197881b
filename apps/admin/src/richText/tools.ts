import type { SvgIconComponent } from '@mui/icons-material';
import BoldIcon from '@mui/icons-material/FormatBold';
import BulletIcon from '@mui/icons-material/FormatListBulleted';
import IndentIcon from '@mui/icons-material/FormatIndentIncrease';
import ItalicIcon from '@mui/icons-material/FormatItalic';
import LinkIcon from '@mui/icons-material/InsertLink';
import NumberIcon from '@mui/icons-material/FormatListNumbered';
import OutdentIcon from '@mui/icons-material/FormatIndentDecrease';
import QuoteIcon from '@mui/icons-material/FormatQuote';
import RedoIcon from '@mui/icons-material/Redo';
import SmallHeadingIcon from '@mui/icons-material/TextFields';
import TableIcon from '@mui/icons-material/TableChartOutlined';
import HeadingIcon from '@mui/icons-material/Title';
import UndoIcon from '@mui/icons-material/Undo';
import type { ChainedCommands, Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import type { MessageKey } from '../i18n/messages.js';

type Name =
  | 'heading3'
  | 'heading4'
  | 'bold'
  | 'italic'
  | 'link'
  | 'bulletList'
  | 'orderedList'
  | 'indent'
  | 'outdent'
  | 'quote'
  | 'table'
  | 'undo'
  | 'redo'
  | 'headerRow'
  | 'rowAfter'
  | 'columnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'deleteTable';

/** One thing that the toolbar does. */
export interface Tool {
  name: Name;
  label: MessageKey & `richText.${Name}`;
  icon?: SvgIconComponent;
  /** As the keyboard says it, `Mod` being Ctrl or ⌘. */
  keys?: string;
  run?: (chain: ChainedCommands) => ChainedCommands;
  /** For what is on or off at the caret. */
  isOn?: (editor: Editor) => boolean;
}

const tool = (name: Name, rest: Omit<Tool, 'name' | 'label'>): Tool => ({ name, label: `richText.${name}`, ...rest });

/** The tools in groups, in the order of the toolbar. A link is asked for in a dialog: it runs nothing by itself. */
export const TOOLS: readonly (readonly Tool[])[] = [
  [
    tool('heading3', {
      icon: HeadingIcon,
      keys: 'Mod+Alt+3',
      run: (chain) => chain.toggleHeading({ level: 3 }),
      isOn: (editor) => editor.isActive('heading', { level: 3 }),
    }),
    tool('heading4', {
      icon: SmallHeadingIcon,
      keys: 'Mod+Alt+4',
      run: (chain) => chain.toggleHeading({ level: 4 }),
      isOn: (editor) => editor.isActive('heading', { level: 4 }),
    }),
  ],
  [
    tool('bold', {
      icon: BoldIcon,
      keys: 'Mod+B',
      run: (chain) => chain.toggleBold(),
      isOn: (editor) => editor.isActive('bold'),
    }),
    tool('italic', {
      icon: ItalicIcon,
      keys: 'Mod+I',
      run: (chain) => chain.toggleItalic(),
      isOn: (editor) => editor.isActive('italic'),
    }),
    tool('link', { icon: LinkIcon, keys: 'Mod+K', isOn: (editor) => editor.isActive('link') }),
  ],
  [
    tool('bulletList', {
      icon: BulletIcon,
      keys: 'Mod+Shift+8',
      run: (chain) => chain.toggleBulletList(),
      isOn: (editor) => editor.isActive('bulletList'),
    }),
    tool('orderedList', {
      icon: NumberIcon,
      keys: 'Mod+Shift+7',
      run: (chain) => chain.toggleOrderedList(),
      isOn: (editor) => editor.isActive('orderedList'),
    }),
    tool('indent', { icon: IndentIcon, keys: 'Mod+]', run: (chain) => chain.sinkListItem('listItem') }),
    tool('outdent', { icon: OutdentIcon, keys: 'Mod+[', run: (chain) => chain.liftListItem('listItem') }),
  ],
  [
    tool('quote', {
      icon: QuoteIcon,
      keys: 'Mod+Shift+B',
      run: (chain) => chain.toggleBlockquote(),
      isOn: (editor) => editor.isActive('blockquote'),
    }),
    tool('table', { icon: TableIcon, run: (chain) => chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }) }),
  ],
  [
    tool('undo', { icon: UndoIcon, keys: 'Mod+Z', run: (chain) => chain.undo() }),
    tool('redo', { icon: RedoIcon, keys: 'Mod+Shift+Z', run: (chain) => chain.redo() }),
  ],
];

/** What is offered while the caret stands in a table. */
export const TABLE_TOOLS: readonly Tool[] = [
  tool('headerRow', { run: (chain) => chain.toggleHeaderRow(), isOn: (editor) => editor.isActive('tableHeader') }),
  tool('rowAfter', { run: (chain) => chain.addRowAfter() }),
  tool('columnAfter', { run: (chain) => chain.addColumnAfter() }),
  tool('deleteRow', { run: (chain) => chain.deleteRow() }),
  tool('deleteColumn', { run: (chain) => chain.deleteColumn() }),
  tool('deleteTable', { run: (chain) => chain.deleteTable() }),
];

/** How a tool stands at the caret. */
export interface ToolState {
  on: boolean;
  possible: boolean;
}

/** Where the caret stands, as far as it decides what can be done: the nodes around it and their places, not their words. */
function placeOf({ state: { selection }, isEditable }: Editor): string {
  const { $from } = selection;
  const around = Array.from({ length: $from.depth + 1 }, (_, depth) => {
    const node = $from.node(depth);
    return `${node.type.name} ${$from.index(depth)} ${node.childCount}`;
  });
  return [isEditable, ...around].join('/');
}

/** What can be done where a caret stood last: to try every command at each key would slow the typing down. */
const tried = new WeakMap<Editor, { place: string; possible: ReadonlyMap<Name, boolean> }>();

function tryTools(editor: Editor, tools: readonly Tool[]): ReadonlyMap<Name, boolean> {
  const place = editor.state.selection.empty ? placeOf(editor) : null;
  const last = tried.get(editor);
  if (last && last.place === place) return last.possible;
  const possible = new Map(tools.map(({ name, run }) => [name, run ? run(editor.can().chain()).run() : true]));
  if (place === null) tried.delete(editor);
  else tried.set(editor, { place, possible });
  return possible;
}

/** Whether there is something to undo or to redo: this changes with every key, and is known without trying. */
const STEPS_LEFT: Partial<Record<Name, (state: EditorState) => number>> = { undo: undoDepth, redo: redoDepth };

/** How every tool stands, and whether the caret is in a table: what the toolbar is drawn from. */
export function toolStates(editor: Editor): { inTable: boolean; states: Readonly<Record<string, ToolState>> } {
  const inTable = editor.isActive('table');
  const tools = [...TOOLS.flat(), ...(inTable ? TABLE_TOOLS : [])];
  const tries = tryTools(editor, tools);
  const states = tools.map(({ name, isOn }) => {
    const left = STEPS_LEFT[name]?.(editor.state);
    const possible = left === undefined ? tries.get(name) === true : left > 0 && editor.isEditable;
    return [name, { on: isOn?.(editor) ?? false, possible: possible && !(name === 'table' && inTable) }] as const;
  });
  return { inTable, states: Object.fromEntries(states) };
}
