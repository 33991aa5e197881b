import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { TwinningAnswers } from './graphql/twinning.answers.js';
import { RegisteredTwinningFields, TwinningFactsFields, TwinningProposalFields } from './graphql/twinning.fields.js';
import { TwinningRegisterResolver } from './graphql/twinning.resolver.js';
import { TwinningNotices } from './twinning.notices.js';
import { TwinningRepository } from './twinning.repository.js';
import { TwinningsService } from './twinnings.service.js';

@Module({
  imports: [AccountsModule, NotificationsModule, TaxonomyModule, TerritoriesModule],
  providers: [
    TwinningRepository,
    TwinningNotices,
    TwinningsService,
    TwinningAnswers,
    TwinningRegisterResolver,
    RegisteredTwinningFields,
    TwinningFactsFields,
    TwinningProposalFields,
  ],
})
export class TwinningsModule {}
