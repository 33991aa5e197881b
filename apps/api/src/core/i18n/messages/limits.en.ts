/** Refusals of too many attempts. */
export const limitsEn = {
  TOO_MANY_ATTEMPTS:
    'Too many attempts. For safety, please wait {minutes, plural, one {a minute} other {# minutes}}, then try again.',
} as const;
