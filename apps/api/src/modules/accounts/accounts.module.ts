import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ViewerSource } from '../../core/auth/index.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountResolver } from './graphql/account.resolver.js';
import { ApiTokensResolver } from './graphql/api-tokens.resolver.js';
import { AccountsResolver } from './graphql/accounts.resolver.js';
import { Belongings } from './belongings.js';
import { DemoAccounts } from './demo-accounts.js';
import { KeyHoldersRepository } from './key-holders.repository.js';
import { KeyHolders } from './key-holders.service.js';
import { SessionsResolver } from './graphql/sessions.resolver.js';
import { OidcResolver } from './graphql/oidc.resolver.js';
import { OidcClient } from './oidc/oidc.client.js';
import { OidcController } from './oidc/oidc.controller.js';
import { OidcRepository } from './oidc/oidc.repository.js';
import { OidcService } from './oidc/oidc.service.js';
import { OidcStrategy } from './oidc/oidc.strategy.js';
import { LocalStrategy } from './local.strategy.js';
import { AccountDataRepository } from './privacy/account-data.repository.js';
import { AccountService } from './privacy/account.service.js';
import { AccountsRetention } from './privacy/accounts.retention.js';
import { ErasureService } from './privacy/erasure.service.js';
import { InactiveAccounts } from './privacy/inactive-accounts.js';
import { InactiveAccountsRepository } from './privacy/inactive-accounts.repository.js';
import { PersonalData } from './privacy/personal-data.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInAttempts } from './sign-in-attempts.service.js';
import { SessionsService } from './sessions.service.js';
import { ApiTokenStrategy } from './tokens/api-token.strategy.js';
import { ApiTokensRepository } from './tokens/api-tokens.repository.js';
import { ApiTokensService } from './tokens/api-tokens.service.js';
import { Viewers } from './viewers.js';

@Module({
  imports: [PassportModule],
  controllers: [OidcController],
  providers: [
    AccountsRepository,
    SessionsRepository,
    SessionsService,
    ApiTokensRepository,
    ApiTokensService,
    ApiTokenStrategy,
    Viewers,
    { provide: ViewerSource, useExisting: Viewers },
    OidcClient,
    OidcRepository,
    OidcService,
    OidcStrategy,
    OidcResolver,
    LocalStrategy,
    SignInAttempts,
    KeyHoldersRepository,
    KeyHolders,
    Belongings,
    AccountDataRepository,
    AccountService,
    PersonalData,
    ErasureService,
    AccountsRetention,
    InactiveAccounts,
    InactiveAccountsRepository,
    AccountsResolver,
    AccountResolver,
    SessionsResolver,
    ApiTokensResolver,
    DemoAccounts,
  ],
  exports: [ViewerSource, PersonalData, SessionsService, DemoAccounts, AccountsRepository, KeyHolders, Belongings],
})
export class AccountsModule {}
