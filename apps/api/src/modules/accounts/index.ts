export * from './accounts.module.js';
export { AccountsRepository } from './accounts.repository.js';
export { DemoAccounts, DEMO_PASSWORD, DEMO_SIGN_INS } from './demo-accounts.js';
export { Belongings, type Belonging, type Care, type Counted, type Keeping } from './belongings.js';
export { KeyHolders, type Indispensable } from './key-holders.service.js';
export { MembershipRoleEnum, MembershipType, ViewerType } from './graphql/accounts.types.js';
export { ACCOUNTS_ENTITIES } from './accounts.entities.js';
export { SessionsService } from './sessions.service.js';
