import type { Catalogue } from '#shared';
import type { notificationsEn } from './notifications.en.js';

/** Ce qui est dit aux personnes, et les messages qui le disent. */
export const notificationsFr: Catalogue<keyof typeof notificationsEn> = {
  'notification.case.submitted': '{name} a soumis « {title} » à la relecture.',
  'notification.case.submitted.label': 'Un retour d’expérience à relire',
  'notification.case.changesRequested': 'Des modifications sont demandées pour « {title} ».',
  'notification.case.changesRequested.label': 'Modifications demandées',
  'notification.case.approved': '« {title} » est approuvé.',
  'notification.case.approved.label': 'Retour d’expérience approuvé',
  'notification.case.published': '« {title} » est publié.',
  'notification.case.published.label': 'Retour d’expérience publié',
  'notification.case.withdrawn': '« {title} » est retiré.',
  'notification.case.withdrawn.label': 'Retour d’expérience retiré',
  'notification.case.archived': '« {title} » est archivé.',
  'notification.case.archived.label': 'Retour d’expérience archivé',
  'notification.case.confirmDue': 'Vérifiez si « {title} » est toujours exact.',
  'notification.case.confirmDue.label': 'Un retour d’expérience à confirmer',
  'notification.case.translationSuggested': '{name} propose une traduction de « {title} » ({language}).',
  'notification.case.translationSuggested.label': 'Traduction proposée',
  'notification.case.machineDraftFailed':
    'Le brouillon par une machine de « {title} » ({language}) n’a pas pu être fait. Redemandez-le plus tard, ou traduisez vous-même.',
  'notification.case.machineDraftFailed.label': 'Brouillon par une machine en échec',
  'notification.case.suggestionTaken': 'Votre traduction de « {title} » ({language}) a été reprise. Merci.',
  'notification.case.suggestionTaken.label': 'Votre proposition reprise',
  'notification.case.suggestionDeclined': 'Votre traduction de « {title} » ({language}) n’a pas été retenue : {answer}',
  'notification.case.suggestionDeclined.label': 'Votre proposition non retenue',
  'notification.membership.requested': '{name} demande à rejoindre {collectivity}.',
  'notification.membership.requested.label': 'Demande d’adhésion',
  'notification.membership.granted': 'Vous êtes désormais membre de {collectivity}.',
  'notification.membership.granted.label': 'Votre adhésion',
  'notification.membership.refused': 'Votre demande de rejoindre {collectivity} n’a pas été acceptée.',
  'notification.membership.refused.label': 'Votre demande refusée',
  'notification.membership.changed': 'Votre rôle dans {collectivity} a changé.',
  'notification.membership.changed.label': 'Votre rôle modifié',
  'notification.membership.ended': 'Vous n’êtes plus membre de {collectivity}.',
  'notification.membership.ended.label': 'Fin de votre adhésion',
  'notification.care.handedOver':
    '{count, plural, one {Un retour d’expérience vous est confié} other {# retours d’expérience vous sont confiés}}.',
  'notification.care.handedOver.label': 'Retours d’expérience confiés',
  'notification.invitation.accepted':
    '{name} a accepté votre invitation{collectivity, select, none {} other { et fait désormais partie de {collectivity}}}.',
  'notification.invitation.accepted.label': 'Votre invitation acceptée',
  'notification.twinning.proposed': '{collectivity} propose un jumelage ou sa modification.',
  'notification.twinning.proposed.label': 'Un jumelage proposé',
  'notification.twinning.confirmed': '{collectivity} a confirmé votre proposition de jumelage.',
  'notification.twinning.confirmed.label': 'Un jumelage confirmé',
  'notification.twinning.refused': '{collectivity} n’a pas confirmé votre proposition de jumelage.',
  'notification.twinning.refused.label': 'Un jumelage non confirmé',
  'notification.programme.published':
    'Le programme des rendez-vous est publié\u00a0: {count, plural, one {# rendez-vous} other {# rendez-vous}} pour {collectivity}.',
  'notification.programme.published.label': 'Un programme de rendez-vous publié',
  'notification.programme.changed':
    'Le programme des rendez-vous a changé\u00a0: {count, plural, one {# changement} other {# changements}} pour {collectivity}.',
  'notification.programme.changed.label': 'Un programme de rendez-vous modifié',
  'notification.search.alert':
    '{count, plural, one {Un nouveau résultat} other {# nouveaux résultats}} pour votre recherche « {query} ».',
  'notification.search.alert.label': 'Nouveautés d’une recherche',
  'notification.import.finished':
    'Votre import est terminé : {count, plural, one {un retour d’expérience} other {# retours d’expérience}}.',
  'notification.import.finished.label': 'Import terminé',
  'mail.notification.see': 'Voir',
  'mail.notification.seeAll': 'Voir toutes les notifications',
  'mail.notification.why': 'Vous choisissez sur votre page de notifications ce qui vous est dit par message.',
  'mail.digest.subject': '{count, plural, one {Une nouvelle} other {# nouvelles}} de Kakehashi',
  'mail.digest.intro': 'Voici ce qui s’est passé depuis le dernier message :',
  'mail.digest.more': 'Et {count} autres.',
};
