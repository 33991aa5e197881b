/** What every mail says around its own words. */
export const mailEn = {
  'mail.copyLink': 'If the button does not work, copy this address into your browser:',
  'mail.automatic': 'This message was sent by a program. Nobody reads answers to this address.',
  'mail.relayed': 'You can answer this mail: Kakehashi hands your words on without showing your address.',
  'mail.from': 'Kakehashi, the bridge between French and Japanese local governments: {url}',
} as const;
