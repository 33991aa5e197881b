/** Sentences about requests to join and mail domains, in English. */
export const joiningEn = {
  'join.member': 'You belong to this collectivity already.',
  'join.answered': 'This request has been answered or taken back in the meantime.',
  'join.tooManyOpen': 'You have {max} open requests. Wait for an answer, or take one back.',
  'join.mail.greeting': 'Dear {name},',
  'join.mail.asked.subject': '{asker} asks to join {place}',
  'join.mail.asked.text': '{asker} ({address}) asks to belong to {place} on Kakehashi. You can accept or refuse.',
  'join.mail.asked.care': 'Make sure that you know the person: whoever belongs to a collectivity writes in its name.',
  'join.mail.asked.action': 'Answer the request',
  'join.mail.accepted.subject': 'You now belong to {place}',
  'join.mail.accepted.text': 'Your request was accepted. You can now write case studies for {place}.',
  'join.mail.accepted.action': 'Open the desk',
  'join.mail.refused.subject': 'Your request to join {place}',
  'join.mail.refused.text': 'Your request to join {place} was not accepted. This is what was answered:',
  'domain.form':
    '“{value}” is not a mail domain. Write the part behind the @, such as ville-tours.fr or city.kanazawa.lg.jp.',
  'domain.public': 'Anybody can have an address under “{value}”: it says nothing about a collectivity.',
  'domain.hint.listed': '{domain} is on the list of this collectivity’s mail domains.',
  'domain.hint.japaneseName':
    '{domain} bears the collectivity’s name under lg.jp, which only Japanese local governments get.',
  'domain.hint.japaneseGovernment':
    '{domain} is of a Japanese local government, but does not bear this collectivity’s name.',
  'domain.hint.frenchName':
    '{domain} bears the collectivity’s name, but anybody can register such a domain: check by another way.',
  'domain.hint.frenchGovernment': '{domain} is of the French State, not of a collectivity.',
  'domain.hint.unknown': '{domain} is not known here: check by another way who the person is.',
  'domain.hint.public': '{domain} gives addresses to anybody: check by another way who the person is.',
  'domain.hint.listedElsewhere': '{domain} is on the list of another collectivity.',
  'domain.hint.lookAlike': '{domain} looks like an official domain and is not one. Take care: this may be deception.',
} as const;
