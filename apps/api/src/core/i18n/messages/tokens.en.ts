/** Sentences about API tokens in English. */
export const tokensEn = {
  TOKEN_UNKNOWN:
    'This API token is not one of ours. Check that it was copied whole, or make a new one on your account page.',
  TOKEN_EXPIRED: 'This API token has expired. Make a new one on your account page.',
  TOKEN_REVOKED:
    'This API token no longer works: it was revoked, or the account was closed or its password changed. Make a new one on your account page.',
  SCOPE_NEEDED:
    'This API token may not do this: it lacks the scope “{scope}”. Make a token with it on your account page.',
  SESSION_NEEDED: 'API tokens can’t do this. Sign in to do it yourself.',
  'token.scopeNeeded': 'Choose at least one thing that the token may do.',
  'token.days': 'Give a term of 1 to {max} days.',
  'token.tooMany': 'You have {max} tokens already: revoke one that you no longer need.',
} as const;
