import { IntroductionCall } from './calls/introduction-call.entity.js';
import { IntroductionContact } from './contacts/introduction-contact.entity.js';
import { Introduction, IntroductionLetter, IntroductionSide } from './introduction.entity.js';
import { IntroductionMessage } from './messages/introduction-message.entity.js';
import { IntroductionNote } from './notes/introduction-note.entity.js';

/** Entities of this feature, for the data source. */
export const INTRODUCTIONS_ENTITIES = [
  Introduction,
  IntroductionLetter,
  IntroductionSide,
  IntroductionMessage,
  IntroductionContact,
  IntroductionCall,
  IntroductionNote,
];
