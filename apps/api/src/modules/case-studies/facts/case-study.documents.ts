import {
  checkRichText,
  documentOf,
  plainTextOf,
  SECTIONS,
  type RichTextDocument,
  type Section,
  type TextName,
} from '#shared';
import type { Problem } from '../../../core/errors/index.js';

/** Sections that are written as rich text; each one's plain text stands in the section itself. */
export type Documents = Partial<Record<Section, RichTextDocument>>;

/** Documents as an input gives them: null or left out says nothing about a section. */
export type DocumentsInput = Partial<Record<Section, unknown>>;

export interface ReadDocuments {
  documents: Documents;
  /** The plain text of each given document: what is searched, counted and compared. */
  texts: Partial<Record<Section, string | null>>;
  problems: Problem[];
}

/** Checks the documents of an input; what is refused is named in words. */
export function readDocuments(input: DocumentsInput): ReadDocuments {
  const read: ReadDocuments = { documents: {}, texts: {}, problems: [] };
  for (const section of SECTIONS) {
    const value = input[section];
    if (value === undefined || value === null) continue;
    const result = checkRichText(value);
    if ('fault' in result) {
      const { kind, name } = result.fault;
      read.problems.push({ field: `${section}Document`, code: `richText.${kind}`, values: { value: name } });
      continue;
    }
    read.documents[section] = result.document;
    read.texts[section] = plainTextOf(result.document) || null;
  }
  return read;
}

/**
 * The documents of a translation after a change: a section that was given as plain text alone loses its
 * document, so that the two never say different things.
 */
export function documentsAfter(
  before: Documents,
  texts: Partial<Record<TextName, string | null>>,
  given: Documents,
): Documents {
  const kept = SECTIONS.flatMap((section) => {
    const document = given[section] ?? (texts[section] === undefined ? before[section] : undefined);
    return document && document.content.length > 0 ? [[section, document] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** A section as a document: as it was written, else its plain text in paragraphs; null where there is none. */
export function documentIn(
  texts: Partial<Record<Section, string | null>>,
  documents: Documents | undefined,
  section: Section,
): RichTextDocument | null {
  const plain = texts[section];
  return documents?.[section] ?? (plain ? documentOf(plain) : null);
}
