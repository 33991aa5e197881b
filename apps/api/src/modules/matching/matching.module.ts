import { Module } from '@nestjs/common';
import { CaseStudiesModule } from '../case-studies/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { PartnerFields, PartnerReasonFields, TwinLessonFields, AgendaFields } from './graphql/matching.fields.js';
import { MatchingResolver } from './graphql/matching.resolver.js';
import { MarketService } from './market.service.js';
import { MatchingRepository } from './matching.repository.js';
import { MatchingService } from './matching.service.js';
import { SentenceMaker } from './sentence-maker.js';

@Module({
  imports: [CaseStudiesModule, TerritoriesModule, TaxonomyModule],
  providers: [
    MatchingRepository,
    MarketService,
    SentenceMaker,
    MatchingService,
    MatchingResolver,
    PartnerFields,
    PartnerReasonFields,
    AgendaFields,
    TwinLessonFields,
  ],
  exports: [MarketService],
})
export class MatchingModule {}
