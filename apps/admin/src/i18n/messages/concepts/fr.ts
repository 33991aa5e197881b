import type { conceptsEn } from './en.js';

/** Les phrases du thésaurus en français. */
export const conceptsFr: Readonly<Record<keyof typeof conceptsEn, string>> = {
  'nav.concepts': 'Thésaurus',
  'filter.concepts': 'Rechercher par terme, dans toute langue',
  'language.fr': 'En français',
  'language.ja': 'En japonais',
  'language.en': 'En anglais',
  'concepts.intro':
    'Les mots par lesquels la recherche comprend les questions dans trois langues. Tout changement compte aussitôt. ' +
    'Les mots qu’aucun concept ne revendique sont cherchés dans un lexique bilingue général, qui compte moins.',
  'concepts.none': 'Aucun concept pour le moment',
  'concept.add': 'Nouveau concept',
  'concept.back': 'Tout le thésaurus',
  'concept.intro': 'Un sens, avec les mots qui le nomment. Un mot n’appartient qu’à un concept.',
  'concept.narrower': 'Concepts plus précis : {names}',
  'concept.edited': 'modifié',
  'concept.terms': 'Termes',
  'concept.code': 'Code',
  'concept.code.help': 'Minuscules, chiffres et traits d’union, par exemple tourist-tax. Il ne change plus ensuite.',
  'concept.codeIs': 'Code : {code}',
  'concept.preferred': 'Terme préféré',
  'concept.preferred.help': 'Celui que voient les lecteurs.',
  'concept.alternative': 'Variantes',
  'concept.alternative.help': 'Une par ligne. Cherchées aussi dans les textes.',
  'concept.hidden': 'Termes cachés',
  'concept.hidden.help':
    'Un par ligne. Compris dans les questions, jamais affichés : fautes courantes, mots approximatifs.',
  'concept.topic': 'Sujet',
  'concept.topic.help': 'Ces mots trouvent les retours d’expérience classés sous ce sujet.',
  'concept.sdg': 'Objectif de développement durable',
  'concept.sdgShort': 'ODD',
  'concept.sdg.help': 'Ces mots trouvent les retours d’expérience qui y contribuent.',
  'concept.broader': 'Concepts plus larges',
  'concept.broader.help': 'Tapez l’un de leurs termes.',
  'concept.noLink': 'Aucun',
  'concept.saved': 'Enregistré. La recherche le comprend dès maintenant.',
  'concept.deleted': 'Le concept est supprimé.',
  'concept.delete': 'Supprimer',
  'concept.deleteAsk': 'Supprimer…',
  'concept.deleteTitle': 'Supprimer « {label} » ?',
  'concept.deleteText':
    '{count, plural, one {La recherche ne comprendra plus son unique terme.} other {La recherche ne comprendra plus ses # termes.}} Un chargement ultérieur des données de référence ne le ramènera pas.',
  'concept.deleteNarrower': 'Ces concepts plus précis restent, sans lui au-dessus d’eux : {names}.',
  'concept.staleTitle': 'Quelqu’un d’autre a enregistré ce concept',
  'concept.staleText':
    'Enregistré par {who} le {when}. Ce que vous avez saisi est toujours là et n’a pas été enregistré.',
  'concept.goneTitle': 'Quelqu’un d’autre a supprimé ce concept',
  'concept.goneText':
    'Supprimé par {who} le {when}. Ce que vous avez saisi est toujours là ; vous pouvez en refaire un concept.',
  'concept.restore': 'Poursuivre, en nouveau concept',
};
