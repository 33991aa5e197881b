import type { MessageValues } from '#shared';
import type { MessageKey } from '../i18n/index.js';

/** Codes of sentences that say why a file isn't taken. */
export type UploadRefusalCode = Extract<MessageKey, `upload.${string}` | `import.${string}` | `export.${string}`>;

/** An upload that isn't taken, and why: a code, its sentence in the catalogues. */
export class UploadRefusal extends Error {
  constructor(
    readonly code: UploadRefusalCode,
    readonly values: MessageValues = {},
    readonly status = 422,
  ) {
    super(code);
  }
}
