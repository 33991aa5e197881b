import { Membership } from './membership.entity.js';
import { Session } from './session.entity.js';
import { User } from './user.entity.js';

/** Entities of this feature, for the data source. */
export const ACCOUNTS_ENTITIES = [User, Membership, Session];
