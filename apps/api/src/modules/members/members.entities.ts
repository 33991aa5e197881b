import { CaseStudyCare } from './case-care.entity.js';
import { JoinRequest } from './join-request.entity.js';
import { CollectivityMailDomain } from './mail-domain.entity.js';

/** Entities of this feature, for the data source. */
export const MEMBERS_ENTITIES = [CaseStudyCare, JoinRequest, CollectivityMailDomain];
