import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import DraftIcon from '@mui/icons-material/RadioButtonUnchecked';
import MachineIcon from '@mui/icons-material/PrecisionManufacturingOutlined';
import MissingIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import OutdatedIcon from '@mui/icons-material/Update';
import ReadyIcon from '@mui/icons-material/Contrast';
import type {
  TranslationFieldStatus,
  TranslationSuggestionStatus,
  TranslationWorkStatus,
} from '../generated/graphql.js';

/** A sign that is told from the others without colour. */
export interface Look {
  Icon: typeof CheckIcon;
  colour: string;
}

const OUTDATED: Look = { Icon: OutdatedIcon, colour: 'warning.main' };
const DONE: Look = { Icon: CheckIcon, colour: 'success.main' };
const MISSING: Look = { Icon: MissingIcon, colour: 'text.secondary' };
const DRAFT: Look = { Icon: DraftIcon, colour: 'text.secondary' };

const ENGINES: Readonly<Record<string, string>> = { libretranslate: 'LibreTranslate', deepl: 'DeepL' };

/** A machine by the name that its makers gave it. */
export const engineName = (engine: string): string => ENGINES[engine] ?? engine;

/** What a language of a case wants, the most urgent first. */
export const WORK: Readonly<Record<TranslationWorkStatus, Look>> = {
  OUTDATED,
  UNCHECKED: { Icon: MachineIcon, colour: 'warning.main' },
  INCOMPLETE: MISSING,
  DRAFT,
  READY: { Icon: ReadyIcon, colour: 'primary.main' },
  NOT_BEGUN: MISSING,
  DONE,
};

/** What became of a suggestion. */
export const SUGGESTION: Readonly<Record<TranslationSuggestionStatus, Look>> = {
  OPEN: DRAFT,
  TAKEN: DONE,
  PARTLY_TAKEN: { Icon: ReadyIcon, colour: 'primary.main' },
  DECLINED: MISSING,
};

/** How a field stands to its original. */
export const FIELD: Readonly<Record<TranslationFieldStatus, Look>> = {
  EMPTY: DRAFT,
  MISSING,
  CURRENT: DONE,
  OUTDATED,
};
