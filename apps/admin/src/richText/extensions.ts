import type { AnyExtension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Heading } from '@tiptap/extension-heading';
import { ListItem } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { isSafeLink } from '#shared';

/** What may stand in an item, a quote and a cell; a paragraph where nothing else is said. */
const FLOW = '(paragraph | bulletList | orderedList)+';

/**
 * Tab is the way out of the text, as of every field (WCAG 2.1.2): it indents nothing. In a table it goes on to
 * the next cell, and leaves after the last; Tiptap would add a row there, for ever.
 */
const TableOfText = Table.extend({
  renderHTML: () => ['table', ['tbody', 0]],
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Tab: () => this.editor.commands.goToNextCell(),
      'Shift-Tab': () => this.editor.commands.goToPreviousCell(),
    };
  },
}).configure({ resizable: false });

const Item = ListItem.extend({
  content: FLOW,
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

const HeadingOfText = Heading.extend({
  addAttributes: () => ({ level: { default: 3, rendered: false } }),
}).configure({ levels: [3, 4] });

/**
 * What the editor knows: exactly the small set of `libs/shared/rich-text`, so that what is typed or pasted can
 * be stored. A test holds the two together.
 */
export const EXTENSIONS: AnyExtension[] = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    listItem: false,
    strike: false,
    underline: false,
    link: {
      autolink: false,
      openOnClick: false,
      isAllowedUri: (address) => isSafeLink(address),
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
  Blockquote.extend({ content: FLOW }),
  HeadingOfText,
  Item,
  TableOfText,
  TableRow,
  TableHeader.extend({ content: FLOW }),
  TableCell.extend({ content: FLOW }),
];

/** Markdown's signs make lists, which people type anyway; the others would surprise. */
export const TYPED_SIGNS = ['bulletList', 'orderedList'];
