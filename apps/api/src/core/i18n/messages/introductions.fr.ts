import type { Catalogue } from '#shared';
import type { introductionsEn } from './introductions.en.js';

/** Mises en relation, refus, messages et notifications. */
export const introductionsFr: Catalogue<keyof typeof introductionsEn> = {
  'introduction.subject.twinning': 'votre jumelage',
  'introduction.subject.gone': 'une fiche qui n’est plus publiée',
  'introduction.letter.original': '{language}, lettre originale',
  'introduction.letter.template': '{language}, texte de courtoisie d’après le modèle de la plateforme',
  'introduction.letter.human': '{language}, traduction de l’expéditeur',
  'introduction.noContactDetails':
    'Retirez les adresses électroniques et les numéros de téléphone : ils seront montrés une fois que les deux parties auront accepté.',
  'introduction.oneLetterEach': 'Donnez au plus une lettre par langue.',
  'introduction.notOneself': 'Choisissez une autre collectivité que la vôtre.',
  'introduction.oneSubject': 'Dites de quoi il s’agit : un sujet, une fiche ou un jumelage.',
  'introduction.unknownSubject':
    'Choisissez un sujet de la liste, une fiche publiée par l’une des deux collectivités ou un lien qui les unit.',
  'introduction.answerDays': 'Laissez de {min} à {max} jours pour répondre.',
  'introduction.stale':
    'Quelqu’un d’autre a fait avancer cette mise en relation entre-temps. Regardez où elle en est, puis décidez.',
  'introduction.wrongState': 'Ce n’est plus possible : la mise en relation a avancé. Regardez où elle en est.',
  'introduction.refused.nobody':
    'Personne de cette collectivité n’est encore sur la plateforme : nul ne pourrait répondre. Écrivez à son adresse publique et invitez-la.',
  'introduction.refused.open': 'Une mise en relation est déjà ouverte avec cette collectivité. Poursuivez-la.',
  'introduction.refused.declined':
    'Cette collectivité a déjà décliné une mise en relation. Elle pourra vous écrire si elle le souhaite.',
  'introduction.refused.cooling':
    'Votre dernière lettre est restée sans suite. Merci de ne pas solliciter cette collectivité avant le {date}.',
  'introduction.refused.ownCapacity':
    'Votre collectivité a indiqué ne pas pouvoir accueillir davantage de partenaires. Augmentez d’abord ce nombre dans son profil.',
  'introduction.refused.unavailable':
    'Cette collectivité n’accepte pas de nouvelle mise en relation pour le moment. D’autres travaillent sur le même sujet : voyez les suggestions.',
  'introduction.mail.proposed.subject': '{collectivity} propose une mise en relation : {title}',
  'introduction.mail.proposed.text':
    '{collectivity} souhaite entrer en relation avec {own} au sujet de : {title}. La lettre suit, dans les deux langues.',
  'introduction.mail.answerBy':
    'Merci de répondre avant le {date}. Vous pouvez accepter ou décliner ; un refus sera formulé avec courtoisie.',
  'introduction.mail.answer': 'Lire et répondre',
  'introduction.mail.open': 'Ouvrir la mise en relation',
  'introduction.mail.reminder.subject': 'Rappel : {collectivity} attend votre réponse',
  'introduction.mail.reminder.text':
    '{collectivity} a écrit à {own} au sujet de : {title}. Nous nous permettons de vous le rappeler, une seule fois.',
  'introduction.mail.accepted.subject': '{collectivity} a accepté : {title}',
  'introduction.mail.accepted.text':
    '{collectivity} a accepté la mise en relation avec {own}. Vous pouvez désormais vous écrire, proposer un appel et, si vous le souhaitez, montrer vos coordonnées.',
  'introduction.mail.declined.subject': 'Réponse de {collectivity} : {title}',
  'introduction.mail.declined.text':
    '{collectivity} remercie {own} et ne donne pas suite cette fois-ci. Sa réponse suit.',
  'notification.introduction.prepared': 'Une lettre à {collectivity} est prête à être envoyée par vous.',
  'notification.introduction.prepared.label': 'Une lettre à envoyer',
  'notification.introduction.proposed': '{collectivity} propose une mise en relation : {title}.',
  'notification.introduction.proposed.label': 'Une mise en relation proposée',
  'notification.introduction.reminder': '{collectivity} attend votre réponse : {title}.',
  'notification.introduction.reminder.label': 'Un rappel pour répondre',
  'notification.introduction.accepted': '{collectivity} a accepté votre mise en relation.',
  'notification.introduction.accepted.label': 'Une mise en relation acceptée',
  'notification.introduction.declined': '{collectivity} a répondu : pas cette fois-ci.',
  'notification.introduction.declined.label': 'Une mise en relation déclinée',
  'notification.introduction.expired': 'La mise en relation avec {collectivity} a pris fin sans réponse.',
  'notification.introduction.expired.label': 'Une mise en relation arrivée à échéance',
  'notification.introduction.withdrawn': '{collectivity} a retiré sa proposition.',
  'notification.introduction.withdrawn.label': 'Une proposition retirée',
  'notification.introduction.message': '{collectivity} vous a écrit.',
  'notification.introduction.message.label': 'Un message dans une mise en relation',
  'notification.introduction.contact': '{name}, de {collectivity}, vous montre ses coordonnées.',
  'notification.introduction.contact.label': 'Des coordonnées montrées',
  'notification.introduction.call': '{collectivity} propose des horaires pour un premier appel.',
  'notification.introduction.call.label': 'Un appel proposé',
  'notification.introduction.callAgreed': 'L’appel avec {collectivity} est fixé.',
  'notification.introduction.callAgreed.label': 'Un appel fixé',
  'notification.introduction.concluded': 'La mise en relation avec {collectivity} est conclue.',
  'notification.introduction.concluded.label': 'Une mise en relation conclue',
  'introduction.message.masked':
    'Des adresses ou des numéros de téléphone y ont été masqués : leur auteur peut les montrer dans la mise en relation.',
  'introduction.message.dropped':
    '{count, plural, one {Une pièce jointe n’a pas été transmise} other {# pièces jointes n’ont pas été transmises}}. Envoyez un lien ou montrez vos coordonnées.',
  'introduction.mail.message.subject': 'Message de {collectivity} : {title}',
  'introduction.mail.message.text': '{collectivity} écrit à {own} :',
  'introduction.mail.notRelayed.subject': 'Votre message n’a pas été transmis : {title}',
  'introduction.mail.notRelayed.notYet':
    'La mise en relation n’est pas encore acceptée ({title}). Répondez-y d’abord sur le site ; ensuite, vous pourrez écrire par courriel.',
  'introduction.mail.notRelayed.over':
    'La mise en relation est terminée ({title}) : plus rien n’est transmis. Lettres et messages restent sur le site.',
  'introduction.mail.notRelayed.empty':
    'Nous n’avons trouvé aucun texte de votre main dans ce message ({title}), seulement des citations, une signature ou des fichiers. Écrivez au-dessus de la citation, ou sur le site.',
  'introduction.mail.notRelayed.tooLong':
    'Votre message est plus long que ce qui est transmis ({title}). Réduisez-le à 10 000 caractères.',
  'introduction.contact.consent': 'Cochez le consentement : vos coordonnées ne sont montrées que si vous l’acceptez.',
  'introduction.contact.nothing':
    'Choisissez ce que vous montrez : votre adresse électronique, un numéro de téléphone, ou les deux.',
  'introduction.contact.phone':
    'Écrivez le numéro avec des chiffres, des espaces, des traits d’union et un + au début s’il y en a un.',
  'introduction.call.both': '{timeA} ({nameA}), {timeB} ({nameB})',
  'introduction.call.summary': 'Premier appel : {nameA} et {nameB}',
  'introduction.call.minutes': 'Un appel dure de {min} à {max} minutes.',
  'introduction.call.slots': 'Proposez d’un à trois horaires différents.',
  'introduction.call.hours':
    'Choisissez des horaires à venir, un jour ouvré, dans les heures communes aux deux services.',
  'introduction.call.choose': 'Choisissez l’un des horaires que l’autre partie propose.',
  'introduction.mail.call.subject': '{collectivity} propose des horaires pour un appel : {title}',
  'introduction.mail.call.text': '{collectivity} souhaite s’entretenir avec {own}, à l’un de ces horaires :',
  'introduction.mail.call.action': 'Choisir un horaire',
  'introduction.mail.callAgreed.subject': 'L’appel avec {collectivity} est fixé',
  'introduction.mail.callAgreed.text':
    '{collectivity} et {own} s’entretiendront à cet horaire. Le fichier joint l’inscrit à votre agenda.',
};
