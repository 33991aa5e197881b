export { checkRichText, type RichTextFault } from './check.js';
export { isSafeLink, RICH_TEXT_BOUNDS, type RichTextDocument, type RichTextNode } from './model.js';
export { documentOf, plainTextOf } from './plain.js';
export { richHtmlOf, richTreeOf, type RichChild, type RichElement, type RichTag } from './tree.js';
