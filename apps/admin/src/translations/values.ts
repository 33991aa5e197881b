import { documentOf, sameJson, TEXT_LIMITS, type RichTextDocument, type TextName } from '#shared';
import { isSection, wordsOf } from '../caseStudies/texts.js';
import type { MessageKey, T } from '../i18n/messages.js';
import type { Sheet, SheetField } from '../data/translations.js';
import { keptDocument } from '../richText/documents.js';

/** What a field of the sheet holds: a section with its formatting, any other text as it is typed. */
export type SheetValue = string | RichTextDocument;

/** What is typed and not stored yet, by the name of its field. */
export type Typed = Readonly<Record<string, SheetValue>>;

/** What is stored in a field. */
export const storedIn = ({ name, text, document }: SheetField): SheetValue =>
  isSection(name) ? keptDocument(document) : (text ?? '');

/** What a field shows: what is typed, else what is stored. */
export const shownIn = (field: SheetField, typed: Typed): SheetValue => typed[field.name] ?? storedIn(field);

/** Whether two values are the same text with the same formatting. */
export const isSame = (one: SheetValue, other: SheetValue): boolean => sameJson(one, other);

/** Whether something else is typed in a field than what is stored. */
export function isTyped(field: SheetField, typed: Typed): boolean {
  const value = typed[field.name];
  return value !== undefined && !isSame(value, storedIn(field));
}

/** The fields in which something else is typed than what is stored. */
export const changedFields = ({ fields }: Sheet, typed: Typed): SheetField[] =>
  fields.filter((field) => isTyped(field, typed));

/** The fields that want work, as the page shows them. */
export const fieldsToDo = ({ fields }: Sheet, typed: Typed): SheetField[] =>
  fields.filter((field) => !isTyped(field, typed) && (field.status === 'MISSING' || field.status === 'OUTDATED'));

/** The fields whose stored text is another in a fresh sheet. */
export const passedBy = (before: Sheet, fresh: Sheet): string[] =>
  fresh.fields.flatMap((field) => {
    const then = before.fields.find(({ name }) => name === field.name);
    return then && isSame(storedIn(then), storedIn(field)) ? [] : [field.name];
  });

/** Typed values under the names that the contract gives them: a section's is its document. */
export const sheetInput = (values: Typed): Record<string, SheetValue> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [isSection(name) ? `${name}Document` : name, value]),
  );

/** Whether a text has formatting: it is more than paragraphs of its words. */
export const isFormatted = (value: SheetValue): boolean =>
  typeof value !== 'string' && !isSame(value, keptDocument(documentOf(wordsOf(value))));

/** The id of a field's input. */
export const inputId = (name: string) => `sheet-${name}`;

const PARTS = {
  indicators: { name: 'fact.indicators.name', method: 'fact.indicators.method' },
  buildingBlocks: {
    title: 'fact.blocks.title',
    purpose: 'fact.blocks.purpose',
    how: 'fact.blocks.how',
    lesson: 'fact.blocks.lesson',
  },
  links: { label: 'fact.links.label' },
  photos: { alternative: 'fact.photos.alternative', caption: 'fact.photos.caption' },
  attachments: { title: 'fact.attachments.title' },
} as const satisfies Record<string, Record<string, MessageKey>>;
const GROUPS = {
  INDICATORS: 'indicators',
  BUILDING_BLOCKS: 'buildingBlocks',
  LINKS: 'links',
  PHOTOS: 'photos',
  ATTACHMENTS: 'attachments',
} as const;

/** What a field is called. */
export function labelOf({ name, fact }: SheetField, t: T): string {
  if (!fact) return t(`text.${name as TextName}`);
  const parts: Readonly<Record<string, MessageKey>> = PARTS[GROUPS[fact.group]];
  return t(parts[fact.part] ?? 'fact.indicators.name', { number: fact.number });
}

/** How long a field may be. */
export const limitOf = ({ name, fact }: SheetField): number => fact?.limit ?? TEXT_LIMITS[name as TextName];

/** Whether a field has no lines of its own. */
export const isOneLine = ({ name, fact }: SheetField): boolean =>
  fact ? ['name', 'title', 'label', 'alternative'].includes(fact.part) : name === 'title';
