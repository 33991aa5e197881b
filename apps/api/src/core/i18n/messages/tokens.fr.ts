import type { tokensEn } from './tokens.en.js';

/** Phrases sur les jetons d’API en français. */
export const tokensFr: Readonly<Record<keyof typeof tokensEn, string>> = {
  TOKEN_UNKNOWN:
    'Ce jeton d’API n’est pas l’un des nôtres. Vérifiez qu’il a été copié en entier, ou créez-en un nouveau dans votre compte.',
  TOKEN_EXPIRED: 'Ce jeton d’API a expiré. Créez-en un nouveau dans votre compte.',
  TOKEN_REVOKED:
    'Ce jeton d’API ne fonctionne plus : il a été révoqué, ou le compte a été fermé ou son mot de passe changé. Créez-en un nouveau dans votre compte.',
  SCOPE_NEEDED:
    'Ce jeton d’API ne permet pas cette opération : il lui manque la portée « {scope} ». Créez un jeton qui l’a dans votre compte.',
  SESSION_NEEDED: 'Les jetons d’API ne permettent pas cette opération. Connectez-vous pour la faire vous-même.',
  'token.scopeNeeded': 'Choisissez au moins une chose que le jeton permet.',
  'token.days': 'Donnez une durée de 1 à {max} jours.',
  'token.tooMany': 'Vous avez déjà {max} jetons : révoquez-en un dont vous n’avez plus besoin.',
};
