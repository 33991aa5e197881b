import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ViewerSource } from '../../core/auth/index.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsResolver } from './graphql/accounts.resolver.js';
import { Belongings } from './belongings.js';
import { DemoAccounts } from './demo-accounts.js';
import { KeyHoldersRepository } from './key-holders.repository.js';
import { KeyHolders } from './key-holders.service.js';
import { SessionsResolver } from './graphql/sessions.resolver.js';
import { LocalStrategy } from './local.strategy.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInAttempts } from './sign-in-attempts.service.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [PassportModule],
  providers: [
    AccountsRepository,
    SessionsRepository,
    SessionsService,
    { provide: ViewerSource, useExisting: SessionsService },
    LocalStrategy,
    SignInAttempts,
    KeyHoldersRepository,
    KeyHolders,
    Belongings,
    AccountsResolver,
    SessionsResolver,
    DemoAccounts,
  ],
  exports: [ViewerSource, SessionsService, DemoAccounts, AccountsRepository, KeyHolders, Belongings],
})
export class AccountsModule {}
