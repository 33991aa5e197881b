import type { programmeEn } from './programme.en.js';

/** Les phrases sur les éditions et les programmes de rendez-vous, en français. */
export const programmeFr: Readonly<Record<keyof typeof programmeEn, string>> = {
  'programme.calendar': 'Rendez-vous de {name}',
  'programme.event': 'Rendez-vous avec {name}',
  'programme.at': 'Table {table}',
  'programme.withInterpreter': 'Un interprète est à la table.',
  'programme.sheet.rounds': 'Par créneau',
  'programme.sheet.delegations': 'Par délégation',
  'programme.sheet.round': 'Créneau',
  'programme.sheet.time': 'Heure',
  'programme.sheet.table': 'Table',
  'programme.sheet.left': 'Délégation française',
  'programme.sheet.right': 'Délégation japonaise',
  'programme.sheet.delegation': 'Délégation',
  'programme.sheet.partner': 'Avec',
  'programme.sheet.interpreter': 'Interprète',
  'programme.sheet.score': 'Score',
  'programme.sheet.yes': 'oui',
  'programme.range': 'Indiquez un nombre entier de {min} à {max}.',
  'programme.zone': '« {value} » n’est pas un fuseau horaire. Écrivez-le comme Europe/Paris ou Asia/Tokyo.',
  'programme.ends': 'Un créneau finit après avoir commencé. Corrigez l’une des deux heures.',
  'programme.overlap': 'Ce créneau commence avant la fin du précédent. Corrigez l’une des heures.',
  'programme.order': 'Le maximum est inférieur au minimum. Relevez-le, ou abaissez le minimum.',
  'programme.collectivity': 'Cette collectivité n’existe pas. Choisissez-en une dans la liste.',
  'programme.twice': 'Cette collectivité a déjà une délégation à cette édition. Modifiez celle-ci.',
  'programme.inUse':
    'Cette délégation a des rendez-vous dans un programme. Indiquez plutôt qu’elle est partie : ce qui a eu lieu reste.',
  'programme.sameSide': 'Choisissez une délégation de chaque pays : seules celles-ci se rencontrent.',
  'programme.stale': 'Quelqu’un d’autre a enregistré entre-temps. Regardez ce qui s’y trouve, puis modifiez.',
  'programme.noRounds': 'Aucun créneau n’est prévu. Prévoyez d’abord les créneaux.',
  'programme.noDelegations': 'Aucune délégation n’est inscrite. Ajoutez d’abord les délégations.',
  'programme.notDraft': 'Seul un brouillon peut être publié. Choisissez-en un, ou calculez une nouvelle version.',
  'hindrance.few-rounds':
    '{names} vient pour {needed, plural, one {# rendez-vous} other {# rendez-vous}} mais n’est présente que pendant {possible, plural, one {# créneau} other {# créneaux}}. Abaissez le minimum, ou convenez d’autres créneaux.',
  'hindrance.low-maximum':
    '{names} vient pour {needed, plural, one {# rendez-vous} other {# rendez-vous}} mais n’en accepte que {possible}. Corrigez l’un des deux nombres.',
  'hindrance.few-partners':
    '{names} vient pour {needed, plural, one {# rendez-vous} other {# rendez-vous}} mais ne peut rencontrer que {possible, plural, one {# délégation} other {# délégations}}. Voyez les règles et ses présences.',
  'hindrance.few-places':
    '{names} viennent pour {needed} rendez-vous en tout, mais celles qu’elles peuvent rencontrer n’en acceptent que {possible}. Relevez le maximum d’un partenaire, ou abaissez un minimum.',
  'hindrance.few-tables':
    'Il manque un rendez-vous à {names} : les minimums demandent {needed} rendez-vous en tout, et il y a des tables pour {possible}. Ajoutez des tables ou des créneaux.',
  'hindrance.few-interpreters':
    '{names} n’a pas de langue commune avec celles qui ont de la place : il faudrait {needed} interprétations, et il y a des interprètes pour {possible}. Ajoutez un interprète, ou demandez-lui de venir avec le sien.',
  'hindrance.no-arrangement':
    '{names} vient pour {needed, plural, one {# rendez-vous} other {# rendez-vous}} et en a {possible}. Chaque limite peut être respectée, mais aucune répartition des créneaux ne les respectant toutes n’a été trouvée. Libérez un créneau, une table ou un interprète.',
  'hindrance.must-vetoed':
    '{names} doivent se rencontrer et ne le doivent pas : une règle ou une réserve s’y oppose. Retirez l’une des deux.',
  'hindrance.must-apart':
    '{names} doivent se rencontrer mais ne sont jamais présentes au même créneau ouvert. Changez les présences de l’une d’elles.',
  'hindrance.must-crowded':
    '{names} doivent se rencontrer mais ne trouvent pas de place : leurs créneaux sont pris par d’autres rendez-vous obligatoires. Relevez un maximum, ou libérez un créneau.',
};
