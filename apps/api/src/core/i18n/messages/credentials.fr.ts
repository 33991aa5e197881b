import type { Catalogue } from '#shared';
import type { credentialsEn } from './credentials.en.js';

/** Invitations, mots de passe, adresses et liens : ce que disent l’API et ses messages. */
export const credentialsFr: Catalogue<keyof typeof credentialsEn> = {
  'password.tooShort': 'Choisissez au moins {min} caractères ; une courte phrase se retient bien.',
  'password.tooLong': 'Choisissez {max} caractères au plus.',
  'password.common':
    'Ce mot de passe est de ceux que l’on essaie en premier. Choisissez-en un autre, par exemple une courte phrase.',
  'password.own':
    'Ce mot de passe est presque entièrement votre nom ou votre adresse. Ajoutez des mots sans rapport avec vous.',
  'password.simple':
    'Ce mot de passe est une suite de caractères identiques ou consécutifs. Choisissez-en un autre, par exemple une courte phrase.',
  'password.wrong': 'Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.',
  'password.wasReset': 'Votre mot de passe est changé et vous êtes déconnecté partout. Connectez-vous avec le nouveau.',
  'password.wasChanged': 'Votre mot de passe est changé. Vos autres appareils sont déconnectés.',
  'address.invalid': 'Donnez une adresse électronique, par exemple nom@commune.example.',
  'address.same': 'C’est déjà votre adresse.',
  'address.asked':
    'Nous avons envoyé un lien à la nouvelle adresse. Ouvrez-le dans la journée pour confirmer le changement.',
  'address.changed': 'Votre adresse est changée. Connectez-vous désormais avec la nouvelle.',
  'name.characters': 'Donnez un nom sur une seule ligne, sans < ni >.',
  'link.refused':
    'Ce lien ne fonctionne plus : il a servi, un plus récent le remplace, ou il est trop ancien. Demandez-en un nouveau.',
  'invitation.joined': 'Vous avez rejoint la collectivité. Connectez-vous avec votre compte habituel.',
  'mail.hello': 'Bonjour,',
  'mail.notYou':
    'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez votre administrateur.',
  'mail.link.note':
    'Le lien fonctionne une seule fois, pendant {minutes} minutes. Si vous ne l’avez pas demandé, vous n’avez rien à faire : rien ne change.',
  'mail.invite.subject': 'Votre invitation à Kakehashi',
  'mail.invite.join': '{inviter} vous invite à contribuer sur Kakehashi pour {name}.',
  'mail.invite.account': '{inviter} vous invite sur Kakehashi.',
  'mail.invite.what':
    'Les collectivités françaises et japonaises y publient ce qu’elles ont essayé et y trouvent des partenaires pour leurs projets.',
  'mail.invite.action': 'Voir l’invitation',
  'mail.invite.note':
    'L’invitation fonctionne une seule fois, pendant {days} jours. Si elle ne vous est pas destinée, vous n’avez rien à faire.',
  'mail.reset.subject': 'Choisissez un nouveau mot de passe',
  'mail.reset.why': 'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte Kakehashi.',
  'mail.reset.action': 'Choisir un nouveau mot de passe',
  'mail.signIn.subject': 'Votre lien de connexion',
  'mail.signIn.why': 'Voici votre lien pour vous connecter à Kakehashi. Votre compte n’a pas de mot de passe propre.',
  'mail.signIn.action': 'Se connecter',
  'mail.hasPassword.why':
    'Vous avez demandé un lien de connexion. Votre compte a un mot de passe : utilisez-le, ou choisissez-en un nouveau depuis la même page.',
  'mail.hasPassword.action': 'Aller à la page de connexion',
  'mail.address.confirm.subject': 'Confirmez votre nouvelle adresse',
  'mail.address.confirm.why':
    'Votre compte Kakehashi doit désormais utiliser cette adresse. Confirmez qu’elle est bien la vôtre.',
  'mail.address.confirm.action': 'Confirmer l’adresse',
  'mail.address.confirm.note':
    'Le lien fonctionne une seule fois, pendant {hours} heures. Si vous n’êtes pas au courant, vous n’avez rien à faire : rien ne change.',
  'mail.address.asked.subject': 'Un changement de votre adresse est demandé',
  'mail.address.asked.why':
    'Votre compte Kakehashi doit recevoir une autre adresse. Elle change dès que celle-ci est confirmée.',
  'mail.address.changed.subject': 'Votre adresse a changé',
  'mail.address.changed.why':
    'Votre compte Kakehashi a maintenant une autre adresse. Plus rien ne sera envoyé à celle-ci.',
  'mail.password.changed.subject': 'Votre mot de passe a changé',
  'mail.password.changed.why':
    'Le mot de passe de votre compte Kakehashi a été changé. Les autres appareils sont déconnectés.',
};
