import type { Locale, LocalText, MediaLicence, UploadKind } from '#shared';

/** One object in the store: a document, or a photo at one width. */
export interface StoredObject {
  name: string;
  size: number;
  contentType: string;
  width?: number;
  height?: number;
}

/** A photo at one width. */
export interface PhotoSize {
  name: string;
  width: number;
  height: number;
}

/** What a photo says in one language. */
export interface PhotoText {
  alternative: string | null;
  caption: string | null;
}

/** A photo of a case, with all that showing it takes: it goes into revisions as it stands here. */
export interface Photo {
  file: string;
  /** From the narrowest to the widest. */
  sizes: PhotoSize[];
  texts: Partial<Record<Locale, PhotoText>>;
  credit: string | null;
  licence: MediaLicence | null;
  cover: boolean;
}

/** A document of a case. */
export interface Attachment {
  file: string;
  name: string;
  title: LocalText;
  contentType: string;
  size: number;
  /** Language of the document; null where it has none, or several. */
  locale: Locale | null;
  credit: string | null;
  licence: MediaLicence | null;
}

/** The part of a case's facts that is files. */
export interface CaseMedia {
  photos: Photo[];
  attachments: Attachment[];
}

/** A case without any. */
export const NO_FILES: Readonly<CaseMedia> = { photos: [], attachments: [] };

/** An uploaded file as the table keeps it. */
export interface UploadedFile {
  id: string;
  caseStudyId: string;
  kind: UploadKind;
  title: string;
  contentType: string;
  size: number;
  objects: StoredObject[];
}
