import { SetMetadata } from '@nestjs/common';
import type { Scope } from '#shared';
import type { Permission } from './viewer.js';

export const ACCESS = 'kakehashi:access';
export type Access = { public: true } | { permission: Permission };

/** Open to everybody, signed in or not. */
export const Public = () => SetMetadata<string, Access>(ACCESS, { public: true });

/** Open to signed-in people who hold `permission`; the feature's policy then judges the row. */
export const Permit = (permission: Permission) => SetMetadata<string, Access>(ACCESS, { permission });

export const TOKEN_SCOPE = 'kakehashi:token-scope';

/** Open to API tokens that have `scope`, within what @Permit asks. A field without it is for signed-in people only. */
export const ForTokens = (scope: Scope) => SetMetadata(TOKEN_SCOPE, scope);
