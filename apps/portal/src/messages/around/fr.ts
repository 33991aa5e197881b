/** « Autour de » dans la recherche, en français. */
export const aroundFr = {
  'search.around.legend': 'Autour d’une collectivité',
  'search.around.name': 'Collectivité',
  'search.around.km': 'Distance, à vol d’oiseau',
  'search.around.kmValue': '{km, number}\u00a0km',
  'search.around.chip': '{place}, {km, number}\u00a0km à la ronde',
  'search.around.distance': '{km, plural, =0 {à moins d’un kilomètre} other {à #\u00a0km}}',
  'search.around.unknown':
    'La collectivité de cette adresse est inconnue\u00a0: la recherche n’est limitée à aucun lieu.',
  'search.around.none':
    'Aucune collectivité ne répond au nom de {name}\u00a0: la recherche n’est limitée à aucun lieu.',
  'search.around.several': 'Plusieurs collectivités répondent au nom de {name}. Laquelle voulez-vous dire\u202f?',
  'search.around.more': 'Votre collectivité n’y est pas\u202f? Écrivez son nom en entier, ou son code officiel.',
  'search.around.nowhere':
    'Les coordonnées de {place} ne sont pas connues\u00a0: la recherche n’est limitée à aucun lieu.',
  'search.around.orderLost': 'Sans lieu choisi, rien ne peut être trié par distance\u00a0: voici l’ordre habituel.',
  'search.sort.NEAREST': 'Plus proches',
};
