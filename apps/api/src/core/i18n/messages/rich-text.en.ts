/** Why a rich text can't be kept: English. */
export const richTextEn = {
  'richText.shape': 'This text is not in the form that the editor writes ({value}). Write it again in the editor.',
  'richText.unknown': '“{value}” can’t be kept in a text: use headings, lists, links, emphasis, quotes and tables.',
  'richText.misplaced': '“{value}” stands where it can’t be. Move it out of what is around it.',
  'richText.attribute': '“{value}” can’t be kept in a text. Take the formatting away and set it again.',
  'richText.link': 'A link leads to “{value}”: give a whole address that starts with https://, http:// or mailto:.',
  'richText.depth': 'Lists stand too deep in each other. Lift some of them.',
  'richText.size': 'This text has too many parts. Shorten it or merge some of them.',
} as const;
