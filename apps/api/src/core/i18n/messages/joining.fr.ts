import type { joiningEn } from './joining.en.js';

/** Les phrases sur les demandes d’adhésion et les domaines de messagerie, en français. */
export const joiningFr: Readonly<Record<keyof typeof joiningEn, string>> = {
  'join.member': 'Vous êtes déjà membre de cette collectivité.',
  'join.answered': 'Cette demande a été traitée ou retirée entre-temps.',
  'join.tooManyOpen': 'Vous avez {max} demandes en cours. Attendez une réponse ou retirez-en une.',
  'join.mail.greeting': 'Bonjour {name},',
  'join.mail.asked.subject': '{asker} demande à rejoindre {place}',
  'join.mail.asked.text':
    '{asker} ({address}) demande à rejoindre {place} sur Kakehashi. Vous pouvez accepter ou refuser.',
  'join.mail.asked.care':
    'Assurez-vous de connaître cette personne : les membres d’une collectivité écrivent en son nom.',
  'join.mail.asked.action': 'Répondre à la demande',
  'join.mail.accepted.subject': 'Vous êtes membre de {place}',
  'join.mail.accepted.text':
    'Votre demande est acceptée. Vous pouvez désormais écrire des retours d’expérience pour {place}.',
  'join.mail.accepted.action': 'Ouvrir le bureau',
  'join.mail.refused.subject': 'Votre demande pour rejoindre {place}',
  'join.mail.refused.text': 'Votre demande pour rejoindre {place} n’a pas été acceptée. Voici la réponse :',
  'domain.form':
    '« {value} » n’est pas un domaine de messagerie. Écrivez ce qui suit l’arobase, par exemple ville-tours.fr ou city.kanazawa.lg.jp.',
  'domain.public': 'Tout le monde peut avoir une adresse sous « {value} » : cela ne dit rien d’une collectivité.',
  'domain.hint.listed': '{domain} figure dans la liste des domaines de messagerie de cette collectivité.',
  'domain.hint.japaneseName':
    '{domain} porte le nom de la collectivité sous lg.jp, réservé aux collectivités japonaises.',
  'domain.hint.japaneseGovernment':
    '{domain} appartient à une collectivité japonaise, mais ne porte pas le nom de celle-ci.',
  'domain.hint.frenchName':
    '{domain} porte le nom de la collectivité, mais chacun peut déposer un tel domaine : vérifiez par une autre voie.',
  'domain.hint.frenchGovernment': '{domain} appartient à l’État français, non à une collectivité.',
  'domain.hint.unknown': '{domain} n’est pas connu ici : vérifiez par une autre voie qui est cette personne.',
  'domain.hint.public':
    '{domain} donne des adresses à tout le monde : vérifiez par une autre voie qui est cette personne.',
  'domain.hint.listedElsewhere': '{domain} figure dans la liste d’une autre collectivité.',
  'domain.hint.lookAlike':
    '{domain} ressemble à un domaine officiel et n’en est pas un. Méfiance : il peut s’agir d’une tromperie.',
};
