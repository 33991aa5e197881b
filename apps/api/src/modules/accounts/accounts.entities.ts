import { Membership } from './membership.entity.js';
import { Identity } from './oidc/identity.entity.js';
import { OidcAttempt } from './oidc/oidc-attempt.entity.js';
import { Consent } from './privacy/consent.entity.js';
import { Session } from './session.entity.js';
import { ApiToken } from './tokens/api-token.entity.js';
import { User } from './user.entity.js';

/** Entities of this feature, for the data source. */
export const ACCOUNTS_ENTITIES = [User, Membership, Session, ApiToken, Identity, OidcAttempt, Consent];
