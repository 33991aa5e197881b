import type { translationsEn } from './translations.en.js';

/** Sentences about translations in French. */
export const translationsFr: Record<keyof typeof translationsEn, string> = {
  'translation.unknownField': 'Nommez des champs du texte, par exemple title ou summary.',
  'translation.notOffered': 'La traduction automatique n’est pas proposée ici. Veuillez traduire le texte vous-même.',
  'suggestion.nothing': 'Proposez au moins un texte.',
  'suggestion.tooMany':
    'Vous avez proposé {limit, plural, one {# traduction} other {# traductions}} en un jour. Vous pourrez en proposer d’autres dans {hours, plural, one {une heure} other {# heures}} ; ce que vous avez saisi reste sur la page tant que vous ne la quittez pas.',
  'suggestion.closed': 'Cette proposition a déjà reçu une réponse ou a été retirée.',
  'translation.tooMany':
    'Vous avez demandé {limit} brouillons à la machine en un jour. Redemandez dans {hours, plural, one {une heure} other {# heures}}, ou traduisez le texte vous-même.',
  'mail.confirmDue.subject': '« {title} » est-il toujours juste ?',
  'mail.confirmDue.text':
    '« {title} » est public depuis quelque temps. Relisez-le : ses chiffres, contacts et liens sont-ils toujours justes ? Si oui, un clic sur le bouton suffit, sans vous connecter.',
  'mail.confirmDue.otherwise': 'Si quelque chose a changé, connectez-vous plutôt pour le modifier.',
  'mail.confirmDue.action': 'C’est toujours juste',
  'confirm.done':
    'Merci. Les lecteurs voient la date d’aujourd’hui à côté du texte ; nous vous reposerons la question dans un an.',
  'confirm.linkRefused':
    'Ce lien a déjà servi ou a expiré, ou le retour d’expérience n’est plus public. Connectez-vous pour le confirmer depuis votre bureau.',
};
