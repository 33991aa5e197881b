/** Why an account can't be erased, in English. */
export const erasureEn = {
  'erasure.WRONG_PASSWORD': 'This is not your password, so nothing was erased. Check it and try again.',
  'erasure.SIGN_IN_AGAIN':
    'For your safety, sign out and sign in again first; then erase the account within ten minutes.',
  'erasure.LAST_ADMINISTRATOR':
    'You are the last administrator, so the account must stay. Give somebody else this role first.',
  'erasure.LAST_MANAGER':
    'You are the last manager of a collectivity, so the account must stay. Give a colleague this role first.',
  'mail.inactive.subject': 'Your Kakehashi account will be erased',
  'mail.inactive.why':
    'Your account has not been used for a long time. In {days} days it will be erased with your personal data; your collectivity’s case studies stay.',
  'mail.inactive.what': 'To keep it, sign in once.',
  'mail.inactive.action': 'Keep my account',
} as const;
