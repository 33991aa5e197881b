import { Module } from '@nestjs/common';
import { CaseStudiesModule } from '../case-studies/index.js';
import { TaxonomyModule } from '../taxonomy/index.js';
import { TerritoriesModule } from '../territories/index.js';
import { PartnerFields, PartnerReasonFields, TwinLessonFields, AgendaFields } from './graphql/matching.fields.js';
import { MatchingResolver } from './graphql/matching.resolver.js';
import { MarketService } from './market/market.service.js';
import { MarketReader } from './market/market.reader.js';
import { MarketRepository } from './market/market.repository.js';
import { MatchingService } from './matching.service.js';
import { CapacityRepository } from './profiles/capacity.repository.js';
import { VetoesRepository } from './profiles/vetoes.repository.js';
import { SentenceMaker } from './sentence-maker.js';

@Module({
  imports: [CaseStudiesModule, TerritoriesModule, TaxonomyModule],
  providers: [
    MarketRepository,
    MarketReader,
    MarketService,
    VetoesRepository,
    CapacityRepository,
    SentenceMaker,
    MatchingService,
    MatchingResolver,
    PartnerFields,
    PartnerReasonFields,
    AgendaFields,
    TwinLessonFields,
  ],
  exports: [MarketService, VetoesRepository, CapacityRepository],
})
export class MatchingModule {}
