import { Module } from '@nestjs/common';
import { RequestContextFactory } from '../../core/graphql/context.js';
import { AccountsModule } from '../accounts/index.js';
import { MatchingModule } from '../matching/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { ProgrammeComputing } from './compute/programme.computing.js';
import { ProgrammeFactsReader } from './compute/programme.facts.js';
import { DelegationNamesReader } from './delegation-names.js';
import { ProgrammeController } from './exports/programme.controller.js';
import { DelegationRepository } from './delegation.repository.js';
import { GatheringRepository } from './gathering.repository.js';
import { GatheringsService } from './gatherings.service.js';
import { GatheringResolver } from './graphql/gathering.resolver.js';
import { DelegationFields } from './graphql/programme.fields.js';
import { ProgrammeResolver } from './graphql/programme.resolver.js';
import { ProgrammeNotices } from './programme.notices.js';
import { ProgrammeRepository } from './programme.repository.js';
import { ProgrammesService } from './programmes.service.js';

/** Editions as gatherings: delegations, rounds, and the programme of meetings with its proof. */
@Module({
  imports: [AccountsModule, NotificationsModule, TaxonomyModule, TerritoriesModule, MatchingModule],
  controllers: [ProgrammeController],
  providers: [
    RequestContextFactory,
    GatheringRepository,
    DelegationRepository,
    ProgrammeRepository,
    DelegationNamesReader,
    GatheringsService,
    ProgrammesService,
    ProgrammeNotices,
    ProgrammeFactsReader,
    ProgrammeComputing,
    GatheringResolver,
    ProgrammeResolver,
    DelegationFields,
  ],
})
export class ProgrammeModule {}
