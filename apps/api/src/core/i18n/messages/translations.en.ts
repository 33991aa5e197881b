/** Sentences about translations in English. */
export const translationsEn = {
  'translation.unknownField': 'Name fields of the text, such as title or summary.',
  'translation.notOffered': 'This installation offers no machine translation. Please translate the text yourself.',
  'suggestion.nothing': 'Suggest at least one text.',
  'suggestion.tooMany':
    'You have suggested {limit, plural, one {# translation} other {# translations}} within a day. You can suggest more in {hours, plural, one {an hour} other {# hours}}; what is written on the page stays until you leave it.',
  'suggestion.closed': 'This suggestion has been decided on already, or was withdrawn.',
  'translation.tooMany':
    'You have asked for {limit} drafts by a machine within a day. Ask again in {hours, plural, one {an hour} other {# hours}}, or translate the text yourself.',
  'mail.confirmDue.subject': 'Is “{title}” still right?',
  'mail.confirmDue.text':
    '“{title}” has been public for a while. Please look it over: are its figures, contacts and links still right? If so, one press of the button is enough; you need not sign in.',
  'mail.confirmDue.otherwise': 'If something has changed, sign in and amend it instead.',
  'mail.confirmDue.action': 'It is still right',
  'confirm.done': 'Thank you. Readers see today’s date beside it; we shall ask again in a year.',
  'confirm.linkRefused':
    'This link was used, has expired, or the case is no longer public. Sign in to confirm the case at your desk.',
} as const;
