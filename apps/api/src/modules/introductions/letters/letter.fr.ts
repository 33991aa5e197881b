import { formatNumber } from '#shared';
import type { DeclineReason } from '../introduction.model.js';
import type { DeclineFacts, LetterFacts, LetterParty, LetterSubject } from './letter.facts.js';

const ABOUT: { [Kind in LetterSubject['kind']]: (subject: Extract<LetterSubject, { kind: Kind }>) => string } = {
  topic: ({ label }) =>
    `Nous travaillons sur le sujet «\u202f${label}\u202f» et pensons que cette question vous occupe aussi. Votre expérience nous serait précieuse, et nous partagerions volontiers la nôtre.`,
  case: ({ title, theirs }) =>
    theirs
      ? `Nous avons lu avec beaucoup d’intérêt votre retour d’expérience «\u202f${title}\u202f». Il répond à des questions que nous nous posons, et nous aimerions en apprendre davantage auprès de vous.`
      : `Nous avons publié le retour d’expérience «\u202f${title}\u202f», qui nous paraît pouvoir vous être utile. Nous serions heureux de vous le présenter et de connaître votre point de vue.`,
  twinning: ({ since }) =>
    `Un lien unit nos deux collectivités${since === null ? '' : ` depuis ${since}`}. Nous souhaiterions lui donner un nouvel élan autour de projets concrets.`,
};

const people = ({ population }: LetterParty): string =>
  population === null ? '' : `, ${formatNumber(population, 'fr')} habitants`;

/** Salutation and closing formula are those of French administrative letters. */
export function letterFr({ proposer, recipient, subject, signatory }: LetterFacts): string {
  const about = (ABOUT[subject.kind] as (one: LetterSubject) => string)(subject);
  return [
    'Madame, Monsieur,',
    `Nous avons l’honneur de vous écrire au nom de notre collectivité, ${proposer.name} (${proposer.countryName}${people(proposer)}), par l’intermédiaire de la plateforme Kakehashi, qui rapproche les collectivités françaises et japonaises.`,
    about,
    `Accepteriez-vous un premier échange entre nos services, par écrit ou en visioconférence, à votre convenance\u202f? Il n’engagerait en rien ${recipient.name}.`,
    'Nous vous remercions par avance de votre réponse. Si le moment n’est pas opportun, nous le comprendrons parfaitement\u00a0: un mot suffit.',
    'Nous vous prions d’agréer, Madame, Monsieur, l’expression de notre considération distinguée.',
    `${signatory}\n${proposer.name}`,
  ].join('\n\n');
}

const BECAUSE: Readonly<Record<DeclineReason, string>> = {
  capacity:
    'Nos services ne disposent malheureusement pas, à ce jour, des moyens de vous accueillir comme il convient.',
  timing:
    'Le calendrier de nos services ne nous permet malheureusement pas d’engager cet échange dans de bonnes conditions.',
  priorities:
    'Nos priorités du moment portent sur d’autres sujets, et nous ne saurions vous répondre utilement sur celui-ci.',
  'other-partner':
    'Nous sommes déjà engagés avec un autre partenaire sur ce sujet et souhaitons honorer cet engagement.',
};

/** A refusal that thanks, gives its reason where there is one, and wishes well. */
export function declineFr({ proposer, recipient, reason }: DeclineFacts): string {
  return [
    'Madame, Monsieur,',
    `Nous vous remercions vivement de votre lettre et de l’intérêt que ${proposer.name} porte à notre collectivité.`,
    `${reason ? BECAUSE[reason] : 'Après examen, nous ne sommes malheureusement pas en mesure de donner suite à votre proposition.'} Nous le regrettons et formons des vœux sincères pour la réussite de vos projets.`,
    'Nous vous prions d’agréer, Madame, Monsieur, l’expression de notre considération distinguée.',
    recipient.name,
  ].join('\n\n');
}
