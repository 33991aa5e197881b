/** Introductions: refusals, mails, notifications. */
export const introductionsEn = {
  'introduction.subject.twinning': 'your twinning',
  'introduction.subject.gone': 'a case that is no longer published',
  'introduction.letter.original': '{language}, original letter',
  'introduction.letter.template': '{language}, courtesy text by the platform’s template',
  'introduction.letter.human': '{language}, translation by the sender',
  'introduction.noContactDetails':
    'Leave out mail addresses and telephone numbers: they are shown once both sides have accepted.',
  'introduction.oneLetterEach': 'Give one letter in each language at most.',
  'introduction.notOneself': 'Choose another collectivity than your own.',
  'introduction.oneSubject': 'Say what it is about: a topic, a case or a twinning.',
  'introduction.unknownSubject':
    'This is not open to both of you: choose a topic of the list, a published case of one of you, or a tie between you.',
  'introduction.answerDays': 'Give {min} to {max} days for the answer.',
  'introduction.stale':
    'Somebody else has moved this introduction in the meantime. Look at it as it is now, then decide.',
  'introduction.wrongState': 'This is no longer possible: the introduction has moved on. Look at it as it is now.',
  'introduction.refused.nobody':
    'Nobody of this collectivity is on the platform yet, so that nobody could answer. Write to its public mailbox and invite it.',
  'introduction.refused.open': 'You already have an introduction with this collectivity. Go on there.',
  'introduction.refused.declined':
    'This collectivity has declined an introduction before. It may write to you when it wishes.',
  'introduction.refused.cooling':
    'Your last letter remained without an answer. Please leave this collectivity in peace until {date}.',
  'introduction.refused.ownCapacity':
    'Your collectivity has said that it takes no more partners than it has. Raise the number in its profile first.',
  'introduction.refused.unavailable':
    'This collectivity takes no new introduction at the moment. Others work on the same: see the suggestions.',
  'introduction.mail.proposed.subject': '{collectivity} proposes to get in touch: {title}',
  'introduction.mail.proposed.text':
    '{collectivity} would like to get in touch with {own} about: {title}. The letter follows in both languages.',
  'introduction.mail.answerBy':
    'Please answer by {date}. You may accept or decline; a refusal will be worded politely.',
  'introduction.mail.answer': 'Read and answer',
  'introduction.mail.open': 'Open the introduction',
  'introduction.mail.reminder.subject': 'Reminder: {collectivity} awaits your answer',
  'introduction.mail.reminder.text': '{collectivity} wrote to {own} about: {title}. We remind you of it this once.',
  'introduction.mail.accepted.subject': '{collectivity} has accepted: {title}',
  'introduction.mail.accepted.text':
    '{collectivity} has accepted the introduction with {own}. You can now write to each other, propose a call and, if you wish, show your contact details.',
  'introduction.mail.declined.subject': 'Answer of {collectivity}: {title}',
  'introduction.mail.declined.text':
    '{collectivity} thanks {own} and does not take up the introduction this time. Its answer follows.',
  'notification.introduction.prepared': 'A letter to {collectivity} is ready for you to send.',
  'notification.introduction.prepared.label': 'A letter to send',
  'notification.introduction.proposed': '{collectivity} proposes an introduction: {title}.',
  'notification.introduction.proposed.label': 'An introduction proposed',
  'notification.introduction.reminder': '{collectivity} awaits your answer: {title}.',
  'notification.introduction.reminder.label': 'A reminder to answer',
  'notification.introduction.accepted': '{collectivity} has accepted your introduction.',
  'notification.introduction.accepted.label': 'An introduction accepted',
  'notification.introduction.declined': '{collectivity} has answered: not this time.',
  'notification.introduction.declined.label': 'An introduction declined',
  'notification.introduction.expired': 'The introduction with {collectivity} ended without an answer.',
  'notification.introduction.expired.label': 'An introduction expired',
  'notification.introduction.withdrawn': '{collectivity} has taken its proposal back.',
  'notification.introduction.withdrawn.label': 'A proposal taken back',
  'notification.introduction.message': '{collectivity} has written to you.',
  'notification.introduction.message.label': 'A message in an introduction',
  'notification.introduction.contact': '{name} of {collectivity} shows you their contact details.',
  'notification.introduction.contact.label': 'Contact details shown',
  'notification.introduction.call': '{collectivity} proposes times for a first call.',
  'notification.introduction.call.label': 'A call proposed',
  'notification.introduction.callAgreed': 'The call with {collectivity} is agreed.',
  'notification.introduction.callAgreed.label': 'A call agreed',
  'notification.introduction.concluded': 'The introduction with {collectivity} is concluded.',
  'notification.introduction.concluded.label': 'An introduction concluded',
  'introduction.message.masked':
    'Mail addresses or telephone numbers in it were covered: the writer can show them in the introduction.',
  'introduction.message.dropped':
    '{count, plural, one {An attachment was} other {# attachments were}} not handed on. Send a link, or show your contact details.',
  'introduction.mail.message.subject': 'Message from {collectivity}: {title}',
  'introduction.mail.message.text': '{collectivity} writes to {own}:',
  'introduction.mail.notRelayed.subject': 'Your mail was not handed on: {title}',
  'introduction.mail.notRelayed.notYet':
    'The introduction has not been accepted yet ({title}). Please answer it on the site first; after that you can write by mail.',
  'introduction.mail.notRelayed.over':
    'The introduction is over ({title}), so that nothing is handed on any more. Its letters and messages stay on the site.',
  'introduction.mail.notRelayed.empty':
    'We found no words of your own in your mail ({title}): only quotations, a signature or files. Write above what you quote, or on the site.',
  'introduction.mail.notRelayed.tooLong':
    'Your mail is longer than what is handed on ({title}). Shorten it to 10,000 characters.',
  'introduction.contact.consent': 'Tick the consent: your details are shown only if you agree.',
  'introduction.contact.nothing': 'Choose what to show: your mail address, a telephone number, or both.',
  'introduction.contact.phone': 'Write the number with digits, spaces, hyphens and a leading + where there is one.',
  'introduction.call.both': '{timeA} ({nameA}), {timeB} ({nameB})',
  'introduction.call.summary': 'First call: {nameA} and {nameB}',
  'introduction.call.minutes': 'A call takes {min} to {max} minutes.',
  'introduction.call.slots': 'Propose one to three different times.',
  'introduction.call.hours':
    'Choose times to come, on working days, within the hours that both offices have in common.',
  'introduction.call.choose': 'Choose one of the times that the other side proposes now.',
  'introduction.mail.call.subject': '{collectivity} proposes times for a call: {title}',
  'introduction.mail.call.text': '{collectivity} would like to speak with {own}, at one of these times:',
  'introduction.mail.call.action': 'Choose a time',
  'introduction.mail.callAgreed.subject': 'The call with {collectivity} is agreed',
  'introduction.mail.callAgreed.text':
    '{collectivity} and {own} speak at this time. The attached file puts it into your calendar.',
} as const;
