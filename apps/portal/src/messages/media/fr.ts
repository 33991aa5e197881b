/** Photos and documents of a case, in French. */
export const mediaFr = {
  'media.photos': 'Photos',
  'media.documents': 'Documents',
  'media.credit': 'Crédit : {name}',
  'media.rightsReserved': 'Tous droits réservés',
  'media.document': '{type}, {size}',
  'media.kilobytes': '{size, number} ko',
  'media.megabytes': '{size, number} Mo',
} as const;
