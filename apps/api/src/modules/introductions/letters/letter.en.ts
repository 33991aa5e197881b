import { formatNumber } from '#shared';
import type { DeclineReason } from '../introduction.model.js';
import type { DeclineFacts, LetterFacts, LetterParty, LetterSubject } from './letter.facts.js';

const ABOUT: { [Kind in LetterSubject['kind']]: (subject: Extract<LetterSubject, { kind: Kind }>) => string } = {
  topic: ({ label }) =>
    `We are working on “${label}”, and believe that it occupies you as well. Your experience would be of great value to us, and we would gladly share ours.`,
  case: ({ title, theirs }) =>
    theirs
      ? `We have read your case study “${title}” with great interest. It answers questions that we are asking ourselves, and we would like to learn more from you.`
      : `We have published the case study “${title}”, which we think may be of use to you. We would be glad to present it to you and to hear your view.`,
  twinning: ({ since }) =>
    `A tie has linked our two communities${since === null ? '' : ` since ${since}`}. We would like to give it new life with projects that serve both sides.`,
};

const people = ({ population }: LetterParty): string =>
  population === null ? '' : `, ${formatNumber(population, 'en')} inhabitants`;

/** The form of an English official letter to somebody not known by name. */
export function letterEn({ proposer, recipient, subject, signatory }: LetterFacts): string {
  const about = (ABOUT[subject.kind] as (one: LetterSubject) => string)(subject);
  return [
    'Dear Sir or Madam,',
    `We are writing on behalf of our local government, ${proposer.name} (${proposer.countryName}${people(proposer)}), through Kakehashi, the platform that brings French and Japanese local governments together.`,
    about,
    `Would you agree to a first exchange between our offices, in writing or by video call, as suits you best? It would commit ${recipient.name} to nothing.`,
    'We thank you in advance for your reply. Should this not be a good moment, we would fully understand: a word is enough.',
    'Yours faithfully,',
    `${signatory}\n${proposer.name}`,
  ].join('\n\n');
}

const BECAUSE: Readonly<Record<DeclineReason, string>> = {
  capacity: 'Unfortunately, our offices do not at present have the means to receive you as we would wish.',
  timing: 'Unfortunately, our calendar does not allow us to begin such an exchange properly at this time.',
  priorities: 'Our present priorities lie elsewhere, and we could not be of real use to you on this subject.',
  'other-partner': 'We are already committed to another partner on this subject and wish to honour that commitment.',
};

/** A refusal that thanks, gives its reason where there is one, and wishes well. */
export function declineEn({ proposer, recipient, reason }: DeclineFacts): string {
  return [
    'Dear Sir or Madam,',
    `We thank you warmly for your letter and for the interest that ${proposer.name} takes in our community.`,
    `${reason ? BECAUSE[reason] : 'After consideration, we are unfortunately not in a position to take up your proposal.'} We regret this, and send you our sincere wishes for the success of your projects.`,
    'Yours faithfully,',
    recipient.name,
  ].join('\n\n');
}
