import type { MessageValues } from '#shared';
import type { MessageKey } from '../i18n/index.js';

/** Why a field can't be stored: a code on the wire, its sentence in the catalogues. */
export interface Problem {
  field: string;
  code: MessageKey;
  values?: MessageValues;
}
