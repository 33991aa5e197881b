/** Searching around a place, in English. */
export const aroundEn = {
  'search.around.legend': 'Around a local government',
  'search.around.name': 'Local government',
  'search.around.km': 'Distance, in a straight line',
  'search.around.kmValue': '{km, number} km',
  'search.around.chip': 'within {km, number} km of {place}',
  'search.around.distance': '{km, plural, =0 {less than 1 km away} other {# km away}}',
  'search.around.unknown':
    'The local government in this address is not known, so the search is not limited to a place.',
  'search.around.none': 'No local government goes by the name {name}, so the search is not limited to a place.',
  'search.around.several': 'Several local governments go by the name {name}. Which one do you mean?',
  'search.around.more': 'Is yours not among them? Write its full name, or its official code.',
  'search.around.nowhere': 'Where {place} lies is not known, so the search is not limited to a place.',
  'search.around.orderLost': 'Without a place, nothing can be sorted by distance: this is the usual order.',
  'search.sort.NEAREST': 'Nearest',
};
