/** Why the search index can't be worked on now, in English; the keys that the other languages must match. */
export const searchIndexEn = {
  'search-index.waits': 'This has been asked for already and waits for a worker. Nothing was changed.',
  'search-index.runs':
    'The index is being worked on already: {done, number} of {total, number} cases. Wait until that has ended; nothing was changed.',
} as const;
