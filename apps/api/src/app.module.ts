import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { EnvModule } from './config/env.module.js';
import type { Env } from './config/env.js';
import { AccessGuard } from './core/auth/index.js';
import { ClockModule, type Clock } from './core/clock/index.js';
import { DatabaseModule } from './core/database/index.js';
import { FilesModule } from './core/files/index.js';
import { ErrorFilter } from './core/graphql/error.filter.js';
import { GraphqlModule } from './core/graphql/graphql.module.js';
import { HealthModule } from './core/health/index.js';
import { JobsModule } from './core/jobs/index.js';
import { LimitsModule } from './core/limits/index.js';
import { MachineTranslationModule } from './core/machine-translation/index.js';
import { MailModule } from './core/mail/index.js';
import { RetentionModule } from './core/retention/index.js';
import { dataSourceOptions } from './data-source.js';
import { AccountsModule } from './modules/accounts/index.js';
import { AuditModule } from './modules/audit/index.js';
import { CaseStudiesModule } from './modules/case-studies/index.js';
import { CredentialsModule } from './modules/credentials/index.js';
import { ImportsModule } from './modules/imports/index.js';
import { IntroductionsModule } from './modules/introductions/index.js';
import { MatchingModule } from './modules/matching/index.js';
import { MembersModule } from './modules/members/index.js';
import { ProgrammeModule } from './modules/programme/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { SearchModule } from './modules/search/index.js';
import { TaxonomyModule } from './modules/taxonomy/index.js';
import { TwinningsModule } from './modules/twinnings/index.js';
import { TerritoriesModule } from './modules/territories/index.js';

/** The whole server; its role decides what of it runs. */
@Module({})
export class AppModule {
  static forRoot(env: Env, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        EnvModule.forRoot(env),
        ClockModule.forRoot(clock),
        DatabaseModule.forRoot(dataSourceOptions(env)),
        FilesModule.forRoot(env),
        JobsModule,
        HealthModule,
        RetentionModule,
        LimitsModule,
        MailModule,
        MachineTranslationModule,
        AuditModule,
        NotificationsModule,
        AccountsModule,
        TerritoriesModule,
        TwinningsModule,
        CredentialsModule,
        TaxonomyModule,
        CaseStudiesModule,
        MembersModule,
        SearchModule,
        MatchingModule,
        ImportsModule,
        IntroductionsModule,
        ProgrammeModule,
        GraphqlModule.forRoot(AccountsModule),
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}
